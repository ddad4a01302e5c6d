import { Buffer } from 'node:buffer';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { type BitmapType, withoutMetadata } from '../../src/reader/bitmap/bitmap-header.ts';
import { judgePicture } from '../../src/reader/picture-judgement.ts';

const canvas = (pages = 1) =>
  sharp({ create: { width: 16, height: 8 * pages, channels: 3, background: '#f2b632' } });
const secret = 'Taro of the lighthouse';
const place = {
  IFD0: { Artist: secret, Copyright: secret },
  IFD3: { GPSLatitude: '35/1 10/1 0/1', GPSLatitudeRef: 'N' },
};
const types = ['png', 'jpg', 'webp'] as const satisfies BitmapType[];

/** A photograph as a camera writes it: with its author, its place, and how it was held. */
const photograph = (type: BitmapType, orientation = 6) =>
  canvas()
    .withMetadata({ orientation, exif: place })
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>${secret}</a></x:xmpmeta>`)
    .withIccProfile('p3')
    .toFormat(type === 'jpg' ? 'jpeg' : type)
    .toBuffer();

const said = (bytes: Buffer) => bytes.toString('latin1');

describe.each(types)('a photograph as %s', (type) => {
  test('is published without author and place, upright and in its colours', async () => {
    const taken = await photograph(type);
    expect(said(taken)).toContain(secret);
    const clean = withoutMetadata(taken, type) as Buffer;
    expect(said(clean)).not.toContain(secret);
    expect(said(clean)).not.toMatch(/xmpmeta|GPS/);
    const { exif, xmp, icc, orientation, width } = await sharp(clean).metadata();
    expect([xmp, orientation, width]).toEqual([undefined, 6, 16]);
    expect(exif?.length ?? 0).toBeLessThan(40);
    expect(icc?.length).toBeGreaterThan(100);
    const pixels = (bytes: Buffer) => sharp(bytes).autoOrient().raw().toBuffer();
    expect((await pixels(clean)).equals(await pixels(taken))).toBe(true);
    expect(withoutMetadata(clean, type)?.equals(clean)).toBe(true);
  });

  test('that is cut off anywhere is damaged, in check as everywhere', async () => {
    const taken = await photograph(type);
    for (const share of [0.3, 0.6, 0.9, 0.999]) {
      const cut = taken.subarray(0, Math.floor(taken.length * share));
      expect(judgePicture(cut, `a.${type}`)).toMatchObject({
        code: expect.stringMatching(/image-(?:broken|kind)/),
      });
    }
  });

  test('loses what hangs on behind its end', async () => {
    const taken = await photograph(type, 1);
    const clean = withoutMetadata(Buffer.concat([taken, Buffer.from(`<script>${secret}`)]), type) as Buffer;
    expect(said(clean)).not.toMatch(/script|Taro/);
    expect((await sharp(clean).metadata()).exif).toBeUndefined();
  });
});

describe('a bitmap', () => {
  test('of several pictures stays one', async () => {
    const animated = await sharp(await canvas(3).raw().toBuffer(), {
      raw: { width: 16, height: 24, channels: 3, pageHeight: 8 },
    })
      .webp({ loop: 0, delay: [100, 100, 100] })
      .toBuffer();
    const { pages } = await sharp(withoutMetadata(animated, 'webp'), { animated: true }).metadata();
    expect(pages).toBe((await sharp(animated, { animated: true }).metadata()).pages);
  });

  test('with a wrong checksum is damaged', async () => {
    const png = await canvas().png().toBuffer();
    const at = png.indexOf('IDAT') + 8;
    png.writeUInt8(png.readUInt8(at) ^ 0xff, at);
    expect(judgePicture(png, 'a.png')).toEqual({ code: 'image-broken', details: {} });
  });

  test('with a header that cannot be is damaged', async () => {
    const png = await canvas().png().toBuffer();
    const ofSevenBits = Buffer.from(png);
    ofSevenBits.writeUInt8(7, 24);
    ofSevenBits.writeUInt32BE(crc32(ofSevenBits.subarray(12, 29)), 29);
    expect(judgePicture(png, 'a.png')).toHaveProperty('picture');
    expect(judgePicture(ofSevenBits, 'a.png')).toEqual({ code: 'image-broken', details: {} });
  });

  test('that no browser shows is refused', async () => {
    const jpeg = await canvas().jpeg().toBuffer();
    const lossless = Buffer.from(jpeg);
    lossless.writeUInt8(0xc3, lossless.indexOf(Buffer.from([0xff, 0xc0])) + 1);
    expect(judgePicture(lossless, 'a.jpg')).toMatchObject({
      code: expect.stringMatching(/image-(?:broken|kind)/),
    });
  });
});
