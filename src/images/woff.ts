import { inflateSync } from 'node:zlib';

const signature = 0x774f4646;

/** Converts WOFF 1.0 to OpenType (https://www.w3.org/TR/WOFF/); returns other fonts unchanged. */
export function openType(bytes: Uint8Array): Uint8Array {
  const woff = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (woff.getUint32(0) !== signature) return bytes;
  const tables = tablesOf(woff);
  const head = 12 + 16 * tables.length;
  const font = new Uint8Array(tables.reduce((sum, { length }) => sum + aligned(length), head));
  const view = new DataView(font.buffer);
  writeHeader(view, woff.getUint32(4), tables.length);
  let place = head;
  for (const [index, { tag, checksum, length, start, packed }] of tables.entries()) {
    const record = 12 + 16 * index;
    for (const [column, value] of [tag, checksum, place, length].entries())
      view.setUint32(record + 4 * column, value);
    const data = bytes.subarray(start, start + packed);
    font.set(packed < length ? inflateSync(data) : data, place);
    place += aligned(length);
  }
  return font;
}

interface Table {
  tag: number;
  start: number;
  packed: number;
  length: number;
  checksum: number;
}

const aligned = (length: number) => (length + 3) & ~3;

function tablesOf(woff: DataView): Table[] {
  return Array.from({ length: woff.getUint16(12) }, (_, index) => {
    const at = (offset: number) => woff.getUint32(44 + 20 * index + offset);
    return { tag: at(0), start: at(4), packed: at(8), length: at(12), checksum: at(16) };
  });
}

function writeHeader(view: DataView, flavor: number, tables: number): void {
  const entrySelector = Math.floor(Math.log2(tables));
  const searchRange = 16 * 2 ** entrySelector;
  view.setUint32(0, flavor);
  for (const [index, value] of [tables, searchRange, entrySelector, 16 * tables - searchRange].entries())
    view.setUint16(4 + 2 * index, value);
}
