import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { flatten, type Pixels, runsOf } from '../../../src/formats/link-images/pixel-layers.ts';
import { openRenderer, type Tools, wordsAsSvg } from '../../../src/formats/link-images/render-card.ts';
import type { Box, Drawing } from '../../../src/formats/link-images/satori-node.ts';
import { emojiPictures } from '../../../src/images/scaled-pictures.ts';
import { lettering } from './layout.ts';

const size = { width: 600, height: 315 };
const background = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="315"><rect width="600" height="315" fill="#f7f1e4"/><circle cx="480" cy="150" r="90" fill="#b4432f"/></svg>`;

const line = (children: string, left: number, top: number, lang = 'ja'): Box => ({
  type: 'div',
  props: {
    lang,
    style: {
      position: 'absolute',
      left,
      top,
      fontSize: 40,
      fontWeight: 700,
      lineHeight: 1,
      color: '#241f1a',
    },
    children,
  },
});

const drawing = (words: readonly Box[], more: Partial<Drawing> = {}): Drawing => ({
  ...{ ...size, background, pictures: [], words },
  ...more,
});

const dot: Pixels = { width: 30, height: 30, data: new Uint8Array(30 * 30 * 4).fill(255) };

/** A studio whose images are their pixels. */
const studio = (tools: Partial<Tools> = {}) =>
  openRenderer({
    fonts: lettering.fonts,
    emoji: emojiPictures(lettering.emoji),
    picture: async () => runsOf(dot),
    encode: async (image) => new Uint8Array(flatten(image).data),
    ...tools,
  });

const same = (one: Uint8Array, other: Uint8Array) => Buffer.from(one).equals(other);

/** The furthest that a channel of two images is apart. */
const apart = (one: Uint8Array, other: Uint8Array) =>
  one.reduce((most, value, at) => Math.max(most, Math.abs(value - (other[at] ?? 0))), 0);

/** From the first to the last row that is not as in `before`. */
function rowsChanged(image: Uint8Array, before: Uint8Array): [first: number, last: number] {
  const rows = Array.from({ length: size.height }, (_, row) => row).filter((row) => {
    const [start, end] = [4 * row * size.width, 4 * (row + 1) * size.width];
    return !same(image.subarray(start, end), before.subarray(start, end));
  });
  return [rows[0] ?? -1, rows.at(-1) ?? -1];
}

describe('layers', () => {
  test('one on the other are what one document with all of it would be', async () => {
    const words = [line('灯りの夜 Lamp', 20, 40), line('한글 Dvořák', 330, 130)];
    const image = await studio()(drawing(words));
    const letters = await wordsAsSvg(words, size, lettering);
    const whole = background.replace('</svg>', `${letters}</svg>`);
    const expected = new Resvg(whole, { font: { loadSystemFonts: false } }).render().pixels;
    expect(apart(image, expected)).toBeLessThanOrEqual(2);
  });

  test('that are kept are the same as those that are drawn each time', async () => {
    const [first, second] = [line('名古屋支部', 20, 20), line('電気の話', 20, 120)];
    const draw = studio();
    const plain = await draw(drawing([first, second]));
    const kept = drawing([second], { stamps: [first] });
    expect(same(await draw(kept), plain)).toBe(true);
    expect(same(await draw(kept), plain)).toBe(true);
    expect(same(await studio()(kept), plain)).toBe(true);
  });

  test('have pictures where they belong, below the words', async () => {
    const picture = { path: 'a.png', x: 100, y: 50, width: 30, height: 30 };
    const image = await studio()(drawing([], { pictures: [picture] }));
    const before = await studio()(drawing([]));
    expect(rowsChanged(image, before)).toEqual([50, 79]);
  });

  test('without any words are the background', async () => {
    const image = await studio()(drawing([]));
    expect(image).toHaveLength(4 * size.width * size.height);
    expect([...image.subarray(0, 4)]).toEqual([0xf7, 0xf1, 0xe4, 255]);
  });
});

test('images that are drawn at the same time do not get into each other', async () => {
  const draw = studio();
  const texts = Array.from({ length: 12 }, (_, index) => `第${index}回の夜`);
  const alone: Uint8Array[] = [];
  for (const text of texts) alone.push(await draw(drawing([line(text, 20, 40)])));
  const together = await Promise.all(texts.map((text) => draw(drawing([line(text, 20, 40)]))));
  expect(together.map((image, index) => same(image, alone[index] ?? new Uint8Array()))).toEqual(
    texts.map(() => true),
  );
});

test('letters of other fonts and emoji stand on the line of their neighbours', async () => {
  const before = await studio()(drawing([]));
  const [, foot] = rowsChanged(await studio()(drawing([line('EHT', 20, 100)])), before);
  for (const text of ['EHTČ', 'EHT한', 'EHT说', 'EHTΉ']) {
    const [, last] = rowsChanged(await studio()(drawing([line(text, 20, 100)])), before);
    expect([text, Math.abs(last - foot) <= 6]).toEqual([text, true]);
  }
  const [first, last] = rowsChanged(await studio()(drawing([line('EHT🏳️‍🌈', 20, 100)])), before);
  expect(first).toBeGreaterThanOrEqual(96);
  expect(last).toBeLessThanOrEqual(146);
});

test('a character that nothing can show is a mark, not an empty box', async () => {
  const mark = await studio()(drawing([line('〓の灯り', 20, 40)]));
  expect(same(await studio()(drawing([line('𓀀の灯り', 20, 40)])), mark)).toBe(true);
});

test('a picture that cannot be read fails the image', async () => {
  const picture = async () => Promise.reject(new Error('no such file: a.png'));
  const placed = { path: 'a.png', x: 0, y: 0, width: 30, height: 30 };
  await expect(studio({ picture })(drawing([], { pictures: [placed] }))).rejects.toThrow('a.png');
});
