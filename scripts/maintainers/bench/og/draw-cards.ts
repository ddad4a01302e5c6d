import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { closeImageMakers } from '../../../../src/images/image-maker.ts';
import type { Places } from './drawing-way.ts';
import { ways } from './drawing-ways.ts';
import { cardsOf } from './invent-cards.ts';

/**
 * Creates all images of a content folder with one library and prints the time as JSON; the first images are kept for
 * inspection.
 */
const [name = '', content = '', cache = '', packages = '', shown = ''] = process.argv.slice(2);
const places: Places = { content, cache, packages };
const cards = cardsOf(content);
const before = process.memoryUsage().rss;
const open = ways[name as keyof typeof ways];
const began = performance.now();
const { image, atOnce = 1 } = await open(places);
let [next, bytes] = [0, 0];
await Promise.all(
  Array.from({ length: atOnce }, async () => {
    for (let index = next++; index < cards.length; index = next++) {
      const card = cards[index];
      if (!card) return;
      const png = await image(card);
      bytes += png.length;
      if (shown && index % 50 === 0) {
        mkdirSync(shown, { recursive: true });
        writeFileSync(path.join(shown, `${name}-${index}.png`), png);
      }
    }
  }),
);
const seconds = (performance.now() - began) / 1000;
await closeImageMakers();
process.stdout.write(JSON.stringify({ images: cards.length, seconds, bytes, before }));
