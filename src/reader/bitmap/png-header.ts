import { crc32 } from 'node:zlib';
import { orientationOnly } from './exif-orientation.ts';

// Chunks of the image, its colours and its animation: https://www.w3.org/TR/png-3/#11Chunks
const kept: ReadonlySet<string> = new Set([
  ...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'cHRM', 'gAMA', 'iCCP', 'sBIT', 'sRGB', 'bKGD', 'pHYs', 'hIST'],
  ...['sPLT', 'acTL', 'fcTL', 'fdAT', 'cICP', 'mDCV', 'cLLI'],
]);

/** The chunks of a PNG that make up the image. Throws a RangeError for a damaged file. */
export function pngPieces(bytes: Buffer): Buffer[] {
  checkHeader(bytes.subarray(8, 8 + 25));
  const pieces = [bytes.subarray(0, 8)];
  let hasPixels = false;
  for (let at = 8; ; ) {
    const end = at + 12 + bytes.readUInt32BE(at);
    const name = bytes.toString('latin1', at + 4, at + 8);
    if (bytes.readUInt32BE(end - 4) !== crc32(bytes.subarray(at + 4, end - 4)))
      throw new RangeError(`The checksum of ${name} is wrong.`);
    if (kept.has(name)) pieces.push(bytes.subarray(at, end));
    const held = name === 'eXIf' ? orientationOnly(bytes.subarray(at + 8, end - 4)) : undefined;
    if (held) pieces.push(chunk('eXIf', held));
    hasPixels ||= name === 'IDAT';
    if (name === 'IEND') break;
    at = end;
  }
  if (!hasPixels) throw new RangeError('There are no pixels.');
  return pieces;
}

/** Allowed bit depths by colour type (https://www.w3.org/TR/png-3/#11IHDR). */
const depths: Record<number, readonly number[]> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};

function checkHeader(header: Buffer): void {
  const [depth = 0, color = 0, compression, filter, interlace = 0] = header.subarray(16, 21);
  const isKnown = depths[color]?.includes(depth) && compression === 0 && filter === 0 && interlace <= 1;
  if (header.toString('latin1', 4, 8) !== 'IHDR' || !isKnown) throw new RangeError('Its header is wrong.');
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const numbers = Buffer.alloc(8);
  numbers.writeUInt32BE(content.length, 0);
  numbers.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([numbers.subarray(0, 4), named, numbers.subarray(4)]);
}
