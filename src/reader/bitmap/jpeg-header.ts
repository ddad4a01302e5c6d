import { orientationOnly } from './exif-orientation.ts';

// Markers: https://www.w3.org/Graphics/JPEG/itu-t81.pdf, table B.1.
const endOfImage = 0xd9;
const startOfScan = 0xda;
const comment = 0xfe;
const exifName = 'Exif\0\0';
const isApplication = (marker: number) => marker >= 0xe0 && marker <= 0xef;
/** Other kinds of frames (lossless, arithmetic) are not supported by any browser. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/**
 * The segments of a JPEG that make up the image. Throws a RangeError for a file that is damaged or that browsers do not
 * show.
 */
export function jpegPieces(bytes: Buffer): Buffer[] {
  const pieces = [bytes.subarray(0, 2)];
  let hasFrame = false;
  for (let at = 2; ; ) {
    if (bytes.readUInt8(at) !== 0xff) throw new RangeError('There is no marker.');
    const marker = bytes.readUInt8(at + 1);
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (marker === endOfImage) {
      pieces.push(bytes.subarray(at, at + 2));
      break;
    }
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (isFrame(marker)) {
      if (marker > 0xc2 || bytes.readUInt8(at + 4) !== 8) throw new RangeError('Browsers do not show it.');
      hasFrame = true;
    }
    const next = marker === startOfScan ? endOfScan(bytes, end) : end;
    if (next > bytes.length) throw new RangeError('It is cut off.');
    pieces.push(...keptOf(marker, bytes.subarray(at, next)));
    at = next;
  }
  if (!hasFrame) throw new RangeError('There are no pixels.');
  return pieces;
}

/** The offset of the next marker after the entropy-coded data that begins at `from`. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const after = bytes[at + 1] ?? 0;
    const isPixels = after === 0 || after === 0xff || (after >= 0xd0 && after <= 0xd7);
    if (!isPixels) return at;
  }
  throw new RangeError('It is cut off.');
}

function keptOf(marker: number, segment: Buffer): Buffer[] {
  if (marker === comment) return [];
  if (!isApplication(marker)) return [segment];
  const name = segment.toString('latin1', 4, 16);
  if (marker === 0xe1 && name.startsWith(exifName)) {
    const held = orientationOnly(segment.subarray(4 + exifName.length));
    return held ? [exifSegment(held)] : [];
  }
  const isNeeded =
    (marker === 0xe0 && name.startsWith('JFIF\0')) ||
    (marker === 0xe2 && name.startsWith('ICC_PROFILE')) ||
    (marker === 0xee && name.startsWith('Adobe'));
  return isNeeded ? [segment] : [];
}

function exifSegment(block: Buffer): Buffer {
  const head = Buffer.from([0xff, 0xe1, 0, 2 + exifName.length + block.length]);
  return Buffer.concat([head, Buffer.from(exifName, 'latin1'), block]);
}
