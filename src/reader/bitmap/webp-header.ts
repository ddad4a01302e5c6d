import { orientationOnly } from './exif-orientation.ts';

// https://developers.google.com/speed/webp/docs/riff_container
const kept: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
const hasExif = 0x08;
const hasXmp = 0x04;

/** The chunks of a WebP that make up the image. Throws a RangeError for a damaged file. */
export function webpPieces(bytes: Buffer): Buffer[] {
  const end = 8 + bytes.readUInt32LE(4);
  if (end > bytes.length) throw new RangeError('It is cut off.');
  const chunks: Buffer[] = [];
  let held: Buffer | undefined;
  for (let at = 12; at + 8 <= end; ) {
    const name = bytes.toString('latin1', at, at + 4);
    const size = bytes.readUInt32LE(at + 4);
    const next = at + 8 + size + (size % 2);
    if (at + 8 + size > end) throw new RangeError('It is cut off.');
    if (kept.has(name)) chunks.push(Buffer.from(bytes.subarray(at, next)));
    if (name === 'EXIF') held ??= orientationOnly(withoutName(bytes.subarray(at + 8, at + 8 + size)));
    at = next;
  }
  const names = chunks.map((chunk) => chunk.toString('latin1', 0, 4));
  if (!names.some((name) => /^(?:VP8 |VP8L|ANMF)$/.test(name))) throw new RangeError('There are no pixels.');
  const extended = chunks[names.indexOf('VP8X')];
  if (extended) {
    const flags = extended.readUInt8(8) & ~(hasExif | hasXmp);
    extended.writeUInt8(held ? flags | hasExif : flags, 8);
  }
  if (held && extended) chunks.push(chunk('EXIF', held));
  return [header(chunks), ...chunks];
}

// Some programs include the identifier that EXIF has in a JPEG.
const withoutName = (exif: Buffer) =>
  exif.toString('latin1', 0, 6) === 'Exif\0\0' ? exif.subarray(6) : exif;

/** Writes a chunk; `content` has an even length. */
function chunk(name: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(name, 'latin1');
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content]);
}

function header(chunks: readonly Buffer[]): Buffer {
  const size = chunks.reduce((sum, { length }) => sum + length, 4);
  const head = Buffer.alloc(12);
  head.write('RIFF', 'latin1');
  head.writeUInt32LE(size, 4);
  head.write('WEBP', 8, 'latin1');
  return head;
}
