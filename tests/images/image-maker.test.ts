import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { OgCard } from '../../src/formats/link-images/card.ts';
import { cacheKeys } from '../../src/images/cache-key.ts';
import { openCardRenderer } from '../../src/images/card-renderer.ts';
import { type ImageMaker, listenToImageMakers, openImageMaker } from '../../src/images/image-maker.ts';
import { openWorkerPool } from '../../src/images/worker-pool.ts';
import { project, specimensIn } from '../formats/link-images/layout.ts';
import { sampleFolder as content } from '../sample-folder.ts';

const specimens = specimensIn('wide');
const cardNamed = (name: string): OgCard => {
  const card = specimens[name];
  if (!card) throw new Error(`There is no specimen "${name}".`);
  return card;
};
const withoutPicture: OgCard = {
  ...cardNamed('chapter'),
  kind: 'chapter',
  emblem: { picture: 'chapters/nobody.svg' },
} as OgCard;

let cache = '';
let press: ImageMaker;
const asked = ['event-one', 'chapter', 'event-emoji', 'newsletter'];
const images = new Map<string, Uint8Array>();
const heard: string[] = [];

beforeAll(async () => {
  cache = mkdtempSync(path.join(tmpdir(), 'kairan-image-maker-'));
  press = openImageMaker({ content, project, cache, threads: 2 });
  listenToImageMakers((done, total) => heard.push(`${done}/${total}`));
  press.expect(asked.length);
  await Promise.all(asked.map(async (name) => images.set(name, await press.image(cardNamed(name)))));
});

afterAll(async () => {
  await press.close();
  rmSync(cache, { recursive: true, force: true });
});

const same = (one: Uint8Array | undefined, other: Uint8Array) => Buffer.from(one ?? []).equals(other);

describe('a press', () => {
  test('draws the same bytes on its threads as on this one', async () => {
    const draw = openCardRenderer({ project, content });
    for (const name of asked)
      expect([name, same(images.get(name), await draw(cardNamed(name)))]).toEqual([name, true]);
  });

  test('tells of each image that it drew', () => {
    expect(heard).toEqual(['1/4', '2/4', '3/4', '4/4']);
  });

  test('is one for the whole process', () => {
    expect(openImageMaker({ content, project, cache, threads: 2 })).toBe(press);
  });

  test('takes what it made before from the cache, without starting a thread', async () => {
    let threads = 0;
    const count = () => {
      threads++;
    };
    process.on('worker', count);
    onTestFinished(() => void process.off('worker', count));
    const later = openImageMaker({ content, project, cache, threads: 1 });
    heard.length = 0;
    for (const name of asked)
      expect([name, same(images.get(name), await later.image(cardNamed(name)))]).toEqual([name, true]);
    await later.close();
    expect([threads, heard]).toEqual([0, []]);
  });

  test('names the card that cannot be drawn, and goes on', async () => {
    const [failed, drawn] = await Promise.allSettled([
      press.image(withoutPicture),
      press.image(cardNamed('topic')),
    ]);
    const { title } = withoutPicture;
    expect(String(failed.status === 'rejected' && failed.reason)).toContain(`chapter "${title.text}"`);
    expect(String(failed.status === 'rejected' && failed.reason)).toContain('nobody.svg');
    expect(drawn.status).toBe('fulfilled');
  });

  test('knows the size of an image that it has made, and of one that it has not', async () => {
    for (const name of [...asked, 'campaign']) {
      const size = await press.size(cardNamed(name));
      expect([name, size]).toEqual([name, (await press.image(cardNamed(name))).length]);
    }
  });
});

test('a press that was closed draws nothing more, and another one can be opened', async () => {
  const options = { content, project, cache, threads: 1 };
  const closing = openImageMaker(options);
  await closing.close();
  await expect(closing.image(cardNamed('home'))).rejects.toThrow('The image maker is closed.');
  expect(openImageMaker(options)).not.toBe(closing);
});

describe('a thread', () => {
  test('that cannot start rejects its card instead of hanging, and so does the next', async () => {
    const pool = openWorkerPool({ project: path.join(tmpdir(), 'no-project-here'), content, threads: 1 });
    onTestFinished(() => pool.close());
    for (const name of ['page', 'home', 'topic'])
      await expect(pool.draw(cardNamed(name))).rejects.toThrow(/could not be made: .*worker\.ts/);
    expect(pool.size).toBe(0);
  });

  test('that takes too long is given up, and so is what waits when the pool is closed', async () => {
    const pool = openWorkerPool({ project, content, threads: 1, timeout: 5 });
    await expect(pool.draw(cardNamed('page'))).rejects.toThrow('nothing came of it in 0.005 seconds');
    const left = [pool.draw(cardNamed('page')), pool.draw(cardNamed('home'))].map((each) =>
      each.catch((error: Error) => error.message),
    );
    await pool.close();
    for (const message of await Promise.all(left)) expect(message).toContain('could not be made');
    expect(pool.size).toBe(0);
  });

  test('is one for few cards, and as many as there may be for many', async () => {
    const pool = openWorkerPool({ project, content, threads: 2 });
    onTestFinished(() => pool.close());
    const draw = (count: number) =>
      Promise.all(Array.from({ length: count }, () => pool.draw(cardNamed('page'))));
    await draw(12);
    expect(pool.size).toBe(1);
    await draw(30);
    expect(pool.size).toBe(2);
  });
});

describe('what an image is kept under', () => {
  const keyOf = cacheKeys(content, 'engine');
  const card = cardNamed('event-one');

  test('changes with every word, the engine, and nothing else', () => {
    const key = keyOf(card);
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    expect(keyOf(structuredClone(card))).toBe(key);
    expect(cacheKeys(content, 'engine')(card)).toBe(key);
    expect(keyOf({ ...card, title: { ...card.title, text: `${card.title.text}。` } })).not.toBe(key);
    expect(cacheKeys(content, 'a newer engine')(card)).not.toBe(key);
  });

  test('changes with the bytes of a picture', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'kairan-pictures-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const own = cacheKeys(folder, 'engine');
    const chapter = cardNamed('chapter');
    const pictures = [...JSON.stringify(chapter).matchAll(/"picture":"([^"]+)"/g)].map(
      ([, file = '']) => file,
    );
    expect(pictures.length).toBeGreaterThan(0);
    for (const file of pictures) cpSync(path.join(content, file), path.join(folder, file));
    expect(own(chapter)).toBe(keyOf(chapter));
    for (const file of pictures)
      writeFileSync(path.join(folder, file), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    expect(own(chapter)).not.toBe(keyOf(chapter));
  });
});
