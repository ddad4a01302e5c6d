import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Pixels } from '../../src/formats/link-images/pixel-layers.ts';
import { openStore } from '../../src/images/image-store.ts';
import { png } from '../../src/images/write-png.ts';

const megabyte = 2 ** 20;

function folder(): string {
  const made = mkdtempSync(path.join(tmpdir(), 'kairan-store-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return path.join(made, 'og');
}

const key = (digit: string) => digit.repeat(64);
const fileOf = (store: string, digit: string) => path.join(store, digit.repeat(2), `${key(digit)}.png`);

const square: Pixels = { width: 8, height: 8, data: new Uint8Array(4 * 64).fill(255) };
const image = await png({ ...square, layers: [{ shape: square, x: 0, y: 0 }] });

/** Makes a file look as if it was used so many days ago. */
function age(file: string, days: number): void {
  const then = Date.now() / 1000 - days * 86_400;
  utimesSync(file, then, then);
}

test('an image that was written is read back, another one is not there', async () => {
  const store = openStore(folder(), megabyte);
  expect(await store.read(key('a'))).toBeUndefined();
  await store.write(key('a'), image);
  expect(Buffer.from((await store.read(key('a'))) ?? []).equals(image)).toBe(true);
  expect(await store.read(key('b'))).toBeUndefined();
});

test('what somebody left half written is not taken for an image', async () => {
  const place = folder();
  const store = openStore(place, megabyte);
  for (const half of [image.subarray(0, 40), new Uint8Array(), Buffer.from('not found')]) {
    mkdirSync(path.dirname(fileOf(place, 'a')), { recursive: true });
    writeFileSync(fileOf(place, 'a'), half);
    expect(await store.read(key('a'))).toBeUndefined();
  }
  await store.write(key('a'), image);
  expect(await store.read(key('a'))).toBeDefined();
});

test('several builds that write the same image at once leave one whole file and no others', async () => {
  const place = folder();
  const stores = Array.from({ length: 4 }, () => openStore(place, megabyte));
  await Promise.all(
    stores.flatMap((store) => Array.from({ length: 10 }, () => store.write(key('c'), image))),
  );
  expect(readdirSync(path.dirname(fileOf(place, 'c')))).toEqual([`${key('c')}.png`]);
  expect(await stores[0]?.read(key('c'))).toBeDefined();
});

test('a folder that cannot be written costs the cache, not the build', async () => {
  const place = folder();
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, 'a file where the folder should be');
  const store = openStore(place, megabyte);
  await store.write(key('a'), image);
  expect(await store.read(key('a'))).toBeUndefined();
  store.prune();
});

/** Writes images as earlier builds did, the first one the longest ago. */
async function writtenBefore(place: string, digits: readonly string[]): Promise<void> {
  const earlier = openStore(place, megabyte);
  for (const [index, digit] of digits.entries()) {
    await earlier.write(key(digit), image);
    age(fileOf(place, digit), 10 - index);
  }
}

test('when it grows too large, the images go that were not used for longest', async () => {
  const place = folder();
  await writtenBefore(place, ['a', 'b', 'c']);
  const store = openStore(place, 3 * image.length);
  // Reading is using.
  await store.read(key('a'));
  await store.write(key('d'), image);
  store.prune();
  const left = ['a', 'b', 'c', 'd'].filter((digit) => existsSync(fileOf(place, digit)));
  expect(left).toEqual(['a', 'd']);
});

test('what a build itself read or drew stays, even if all of it is more than the limit', async () => {
  const place = folder();
  await writtenBefore(place, ['a', 'b', 'c']);
  const store = openStore(place, image.length);
  await store.read(key('a'));
  await store.read(key('c'));
  await store.write(key('d'), image);
  store.prune();
  const left = ['a', 'b', 'c', 'd'].filter((digit) => existsSync(fileOf(place, digit)));
  expect(left).toEqual(['a', 'c', 'd']);
});

test('pruning leaves alone what is not ours, and what others are writing now', async () => {
  const place = folder();
  await writtenBefore(place, ['a']);
  const store = openStore(place, 0);
  await store.write(key('b'), image);
  const shelf = path.dirname(fileOf(place, 'a'));
  const files = {
    foreign: path.join(place, 'letters', 'love.png'),
    named: path.join(shelf, 'holiday.png'),
    now: `${fileOf(place, 'a')}.1.part`,
    dead: `${fileOf(place, 'a')}.2.part`,
  };
  for (const file of Object.values(files)) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, 'x');
  }
  age(files.dead, 1);
  store.prune();
  const left = Object.entries(files).filter(([, file]) => existsSync(file));
  expect(left.map(([name]) => name)).toEqual(['foreign', 'named', 'now']);
  expect(existsSync(fileOf(place, 'a'))).toBe(false);
});

test('a build that wrote nothing does not look through the cache', async () => {
  const place = folder();
  await openStore(place, megabyte).write(key('a'), image);
  const small = openStore(place, 0);
  await small.read(key('a'));
  small.prune();
  expect(statSync(fileOf(place, 'a')).size).toBe(image.length);
});
