import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import type { OgCard } from '../../../src/formats/link-images/card.ts';
import { openCardRenderer } from '../../../src/images/card-renderer.ts';
import { sampleFolder as content } from '../../sample-folder.ts';
import { project, specimensIn } from './layout.ts';
import { alike, difference } from './likeness.ts';

const folder = path.join(import.meta.dirname, 'golden');
const draw = openCardRenderer({ project, content });

const wide = specimensIn('wide');
const golden: Record<string, OgCard | undefined> = {
  ...Object.fromEntries(
    [
      ...[
        'chapter',
        'chapter-seal',
        'event-one',
        'event-long',
        'event-emoji',
        'event-rare',
        'event-cancelled',
      ],
      ...[
        'output',
        'output-alone',
        'newsletter',
        'person',
        'campaign',
        'topic',
        'page',
        'home',
        'weekly',
        'program',
      ],
    ].map((name) => [name, wide[name]]),
  ),
  'square-event': specimensIn('square')['event-moved'],
};

const cardNamed = (name: string): OgCard => {
  const card = golden[name];
  if (!card) throw new Error(`There is no specimen "${name}".`);
  return card;
};

describe('images look as they did', () => {
  test.each(Object.keys(golden))('%s', async (name) => {
    const file = path.join(folder, `${name}.png`);
    const image = await draw(cardNamed(name));
    // How to renew them: CONTRIBUTING.md.
    if (process.env.KAIRAN_UPDATE_GOLDEN) writeFileSync(file, image);
    const apart = await difference(image, readFileSync(file));
    expect(alike(apart), `${name}: ${JSON.stringify(apart)}`).toBe(true);
  });

  test('and there are no others', () => {
    expect(readdirSync(folder).sort()).toEqual(
      Object.keys(golden)
        .map((name) => `${name}.png`)
        .sort(),
    );
  });

  test('which would be noticed if another word stood on them, or nothing', async () => {
    const before = readFileSync(path.join(folder, 'event-one.png'));
    const card = cardNamed('event-one');
    const changes: OgCard[] = [
      { ...card, title: { text: '火', language: 'ja' } },
      { ...card, community: { ...card.community, name: { text: '灯火ユーザーグルーブ', language: 'ja' } } },
      { ...card, color: '#704a28' },
    ];
    for (const changed of changes) {
      expect(alike(await difference(await draw(changed), before))).toBe(false);
    }
  });
});

describe('images', () => {
  const hash = (image: Uint8Array) => createHash('sha256').update(image).digest('hex');

  test('have the same bytes whenever and in whatever order they are drawn', async () => {
    const names = ['event-emoji', 'chapter-seal', 'newsletter', 'event-long'];
    const first = new Map<string, string>();
    for (const name of names) first.set(name, hash(await draw(cardNamed(name))));
    const fresh = openCardRenderer({ project, content });
    for (const name of names.toReversed()) {
      expect([name, hash(await fresh(cardNamed(name)))]).toEqual([name, first.get(name)]);
    }
  });

  test('are small enough to be sent in a moment', async () => {
    for (const name of Object.keys(golden)) {
      expect([name, (await draw(cardNamed(name))).byteLength < 120_000]).toEqual([name, true]);
    }
  });
});
