import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { Pixels } from '../../src/formats/og-image/pixels.ts';
import { png } from '../../src/press/png.ts';

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
  const { data, ...rest } = await read(png(flat));
  expect(rest).toEqual({ format: 'png', isIndexed: true, width, height });
  expect(data.equals(flat.data)).toBe(true);
});

test('a photograph keeps every colour', async () => {
  const photograph = pixels((x, y) => [(x * 7 + y) & 255, (y * 13 + x * x) & 255, (x * y) & 255]);
  const { data, isIndexed } = await read(png(photograph));
  expect(isIndexed).toBe(false);
  expect(data.equals(photograph.data)).toBe(true);
});

test('a soft transition over the whole image keeps its shades', async () => {
  const sky = pixels((x, y) => [x >> 1, Math.min(255, y), (x + y) >> 2]);
  const { data } = await read(png(sky));
  expect(data.equals(sky.data)).toBe(true);
});

test('a drawing has a palette, and nobody sees that', async () => {
  const mascot = readFileSync(path.resolve(import.meta.dirname, '../../content/chapters/nagoya.svg'), 'utf8');
  const drawn = new Resvg(mascot, { background: '#f7f1e4', fitTo: { mode: 'width', value: 380 } }).render();
  const original = { width: drawn.width, height: drawn.height, data: new Uint8Array(drawn.pixels) };
  const { data, isIndexed } = await read(png(original));
  expect(isIndexed).toBe(true);
  const apart = data.map((value, at) => Math.abs(value - (original.data[at] ?? 0)));
  const mean = apart.reduce((sum, each) => sum + each ** 2, 0) / apart.length;
  expect(10 * Math.log10(255 ** 2 / mean)).toBeGreaterThan(46);
});

test('the same pixels give the same file, whatever was written before', () => {
  const [one, other] = [pixels((x) => [x & 255, 0, 0]), pixels((x, y) => [x & 7, y & 3, 9])];
  const [first, second] = [png(one), png(other)];
  expect(Buffer.from(png(other)).equals(second)).toBe(true);
  expect(Buffer.from(png(one)).equals(first)).toBe(true);
});
