const orientationTag = 0x0112;

/**
 * An EXIF block (TIFF, without the header of the containing file) reduced to its orientation; undefined when that is
 * upright or missing. https://www.cipa.jp/std/documents/download_e.html?DC-008-Translation-2023-E
 */
export function orientationOnly(exif: Buffer): Buffer | undefined {
  const value = orientation(exif);
  if (value === undefined || value < 2 || value > 8) return undefined;
  const block = Buffer.alloc(26);
  block.write('II*\0', 'latin1');
  block.writeUInt32LE(8, 4);
  block.writeUInt16LE(1, 8);
  block.writeUInt16LE(orientationTag, 10);
  block.writeUInt16LE(3, 12);
  block.writeUInt32LE(1, 14);
  block.writeUInt16LE(value, 18);
  return block;
}

function orientation(exif: Buffer): number | undefined {
  const order = exif.toString('latin1', 0, 2);
  if (exif.length < 10 || (order !== 'II' && order !== 'MM')) return undefined;
  const short = (at: number) => (order === 'II' ? exif.readUInt16LE(at) : exif.readUInt16BE(at));
  const first = order === 'II' ? exif.readUInt32LE(4) : exif.readUInt32BE(4);
  if (first + 2 > exif.length) return undefined;
  for (let entry = 0, at = first + 2; entry < short(first) && at + 12 <= exif.length; entry++, at += 12)
    if (short(at) === orientationTag) return short(at + 8);
  return undefined;
}
