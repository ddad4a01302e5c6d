import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { Layers, Pixels } from '../../src/formats/link-images/pixel-layers.ts';
import { png } from '../../src/images/write-png.ts';
import { sampleFolder } from '../sample-folder.ts';

const width = 320;
const height = 200;

function pixels(
  colorAt: (x: number, y: number) => readonly [red: number, green: number, blue: number],
): Pixels {
  const data = new Uint8Array(4 * width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) data.set([...colorAt(x, y), 255], 4 * (y * width + x));
  return { width, height, data };
}

const layered = (shape: Pixels): Layers => ({ ...shape, layers: [{ shape, x: 0, y: 0 }] });

/** What another program reads in a file. */
async function read(file: Uint8Array) {
  const image = sharp(file);
  const { format, width, height } = await image.metadata();
  const data = await image.ensureAlpha().raw().toBuffer();
  // The kind of colours, in the header: https://www.w3.org/TR/png-3/#11IHDR
  return { data, format, isIndexed: file[25] === 3, width, height };
}

test('an image of few colours is a file with a palette, every pixel as it was', async () => {
  const flat = pixels((x, y) => [(x >> 4) * 12, y > 90 ? 200 : 10, 77]);
  const { data, ...rest } = await read(await png(layered(flat)));
  expect(rest).toEqual({ format: 'png', isIndexed: true, width, height });
  expect(data.equals(flat.data)).toBe(true);
});

/** How much of a signal is left, as a ratio to the noise, in dB (https://www.w3.org/TR/png-3/ knows no loss; eyes do). */
function likeness(one: Uint8Array, other: Uint8Array): number {
  const squares = one.reduce((sum, value, at) => sum + (value - (other[at] ?? 0)) ** 2, 0);
  return 10 * Math.log10((255 ** 2 * one.length) / squares);
}

test('a photograph has its colours mixed of 256, and is not much larger for it', async () => {
  const wave = (x: number, y: number, by: number) =>
    128 + 90 * Math.sin(x / by) + 30 * Math.sin((x * y) / 90);
  const photograph = pixels((x, y) => [wave(x, y, 31), wave(y, x, 47), wave(x + y, y, 63)]);
  const file = await png(layered(photograph));
  const { data, isIndexed } = await read(file);
  expect(isIndexed).toBe(true);
  expect(likeness(data, photograph.data)).toBeGreaterThan(28);
  expect(file.length).toBeLessThan(width * height);
});

test('a drawing has a palette, and nobody sees that', async () => {
  const mascot = readFileSync(path.join(sampleFolder, 'chapters/nagoya.svg'), 'utf8');
  const drawn = new Resvg(mascot, { background: '#f7f1e4', fitTo: { mode: 'width', value: 380 } }).render();
  const original = { width: drawn.width, height: drawn.height, data: new Uint8Array(drawn.pixels) };
  const { data, isIndexed } = await read(await png(layered(original)));
  expect(isIndexed).toBe(true);
  expect(likeness(data, original.data)).toBeGreaterThan(50);
});

test('the same pixels give the same file, whatever was written before', async () => {
  const [one, other] = [pixels((x) => [x & 255, 0, 0]), pixels((x, y) => [x & 7, y & 3, 9])];
  const [first, second] = [await png(layered(one)), await png(layered(other))];
  expect(Buffer.from(await png(layered(other))).equals(second)).toBe(true);
  expect(Buffer.from(await png(layered(one))).equals(first)).toBe(true);
});
