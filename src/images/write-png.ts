import { constants, crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { flatten, type Layers } from '../formats/link-images/pixel-layers.ts';
import { type Indexed, indexed } from './png-palette.ts';

/**
 * An opaque image as a PNG file with a palette (https://www.w3.org/TR/png-3/). Drawings are encoded here, which is
 * faster and smaller than with image libraries; photographs by sharp, dithered to 256 colours, at a third of the size.
 */
export async function png(image: Layers): Promise<Uint8Array<ArrayBuffer>> {
  const flat = indexed(image);
  const { width, height } = image;
  if (!flat) return new Uint8Array(await photograph(image));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return assemble([
    ['IHDR', header],
    ['PLTE', palette(flat)],
    ['IDAT', deflateSync(flat.rows, runs)],
    ['IEND', new Uint8Array()],
  ]);
}

const photograph = (image: Layers) => {
  const { width, height, data } = flatten(image);
  return sharp(data, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png({ palette: true, effort: 3, dither: 0.5, compressionLevel: 6 })
    .toBuffer();
};

// Drawings are mostly runs of one colour: run-length matching alone takes two thirds of the time and gives smaller
// files.
const runs = { level: 3, strategy: constants.Z_RLE };

type Chunk = readonly [type: string, data: Uint8Array];

const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

/** A copy in a buffer of its own, which can be transferred between threads. */
function assemble(chunks: readonly Chunk[]): Uint8Array<ArrayBuffer> {
  const length = chunks.reduce((sum, [, data]) => sum + data.length + 12, signature.length);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  bytes.set(signature);
  let at = signature.length;
  for (const [type, data] of chunks) {
    view.setUint32(at, data.length);
    bytes.set(Buffer.from(type, 'latin1'), at + 4);
    bytes.set(data, at + 8);
    view.setUint32(at + 8 + data.length, crc32(bytes.subarray(at + 4, at + 8 + data.length)));
    at += data.length + 12;
  }
  return bytes;
}

const palette = ({ colors }: Indexed) =>
  Uint8Array.from(
    { length: colors.length * 3 },
    (_, at) => ((colors[Math.floor(at / 3)] ?? 0) >>> (8 * (at % 3))) & 255,
  );
