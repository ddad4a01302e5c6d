/** The measurements of one font file. */
export interface FontFace {
  covers(codePoint: number): boolean;
  /** The advance width of a character in ems; 0 for one that the font lacks. */
  advance(codePoint: number): number;
}

/**
 * Reads the characters of an OpenType font and their advance widths, nothing else
 * (https://learn.microsoft.com/typography/opentype/spec/otff). Throws a RangeError for other bytes.
 */
export function readFontFace(bytes: ArrayBuffer): FontFace {
  const tables = tablesOf(new DataView(bytes));
  const glyphOf = readCharacters(tables('cmap'));
  const unitsPerEm = tables('head').getUint16(18);
  const metrics = tables('hhea').getUint16(34);
  const widths = tables('hmtx');
  return {
    covers: (codePoint) => glyphOf(codePoint) !== 0,
    advance(codePoint) {
      const glyph = glyphOf(codePoint);
      return glyph === 0 ? 0 : widths.getUint16(4 * Math.min(glyph, metrics - 1)) / unitsPerEm;
    },
  };
}

function tablesOf(font: DataView): (tag: string) => DataView {
  const places = new Map<string, DataView>();
  for (let index = 0; index < font.getUint16(4); index++) {
    const record = 12 + 16 * index;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((at) => font.getUint8(record + at)));
    const [start, length] = [font.getUint32(record + 8), font.getUint32(record + 12)];
    places.set(tag, new DataView(font.buffer, font.byteOffset + start, length));
  }
  return (tag) => {
    const table = places.get(tag);
    if (!table) throw new RangeError(`The font has no table "${tag}".`);
    return table;
  };
}

/** Ranges of characters with consecutive glyphs. */
interface Runs {
  first: Uint32Array;
  last: Uint32Array;
  glyph: Uint32Array;
}

function readCharacters(cmap: DataView): (codePoint: number) => number {
  const { first, last, glyph } = runsOf(cmap);
  return (codePoint) => {
    let [low, high] = [0, first.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      if (codePoint < (first[middle] ?? 0)) high = middle - 1;
      else if (codePoint > (last[middle] ?? 0)) low = middle + 1;
      else return (glyph[middle] ?? 0) + codePoint - (first[middle] ?? 0);
    }
    return 0;
  };
}

function runsOf(cmap: DataView): Runs {
  const found = new Map<number, DataView>();
  for (let index = 0; index < cmap.getUint16(2); index++) {
    const start = cmap.getUint32(8 + 8 * index);
    const table = new DataView(cmap.buffer, cmap.byteOffset + start);
    found.set(table.getUint16(0), table);
  }
  const [all, basic] = [found.get(12), found.get(4)];
  if (all) return segmentedRuns(all);
  if (basic) return deltaRuns(basic);
  throw new RangeError('The font has no characters by Unicode.');
}

/** `cmap` format 12: all of Unicode. */
function segmentedRuns(table: DataView): Runs {
  const column = (offset: number) =>
    Uint32Array.from({ length: table.getUint32(12) }, (_, index) =>
      table.getUint32(16 + 12 * index + offset),
    );
  return { first: column(0), last: column(4), glyph: column(8) };
}

/** `cmap` format 4: characters up to U+FFFF. */
function deltaRuns(table: DataView): Runs {
  const doubled = table.getUint16(6);
  const runs: [first: number, last: number, glyph: number][] = [];
  for (let at = 0; at < doubled; at += 2) {
    const last = table.getUint16(14 + at);
    const first = table.getUint16(16 + doubled + at);
    const delta = table.getUint16(16 + 2 * doubled + at);
    const offsetAt = 16 + 3 * doubled + at;
    const offset = table.getUint16(offsetAt);
    if (first === 0xffff) continue;
    // Glyphs that are not consecutive stand in an array.
    for (let code = first; code <= last; code++) {
      const listed = offset === 0 ? code : table.getUint16(offsetAt + offset + 2 * (code - first));
      const glyph = offset !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph === 0) continue;
      const before = runs.at(-1);
      if (before && before[1] === code - 1 && before[2] + code - before[0] === glyph) before[1] = code;
      else runs.push([code, code, glyph]);
    }
  }
  const column = (index: 0 | 1 | 2) => Uint32Array.from(runs, (run) => run[index]);
  return { first: column(0), last: column(1), glyph: column(2) };
}
