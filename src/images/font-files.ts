import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
  type AvailableFonts,
  type FontPreference,
  mainFamily,
} from '../formats/link-images/font-selection.ts';
import type { Weight } from '../formats/link-images/satori-node.ts';
import { openType } from './woff.ts';

/** The first and last code point of a range of characters. */
type Range = readonly [first: number, last: number];

interface Family {
  name: string;
  /** The file of a weight. */
  file(weight: Weight): string;
  preference: FontPreference;
  /** The characters that it may have: its file is read only for these. */
  ranges: readonly Range[];
}

const numbers: Readonly<Record<Weight, number>> = { regular: 400, bold: 700, black: 900 };
const styles: Readonly<Record<Weight, string>> = { regular: 'Regular', bold: 'Bold', black: 'Black' };

const han: readonly Range[] = [
  [0x2e80, 0x2fdf],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
  [0x20000, 0x3ffff],
];
const hangul: readonly Range[] = [
  [0x1100, 0x11ff],
  [0x3130, 0x318f],
  [0xa960, 0xa97f],
  [0xac00, 0xd7ff],
];

const japanese: Family = {
  name: mainFamily,
  file(weight) {
    const style = `${numbers[weight]}${styles[weight]}`;
    return `@expo-google-fonts/noto-sans-jp/${style}/NotoSansJP_${style}.ttf`;
  },
  preference: 'japanese',
  ranges: [[0, 0x10ffff]],
};
const korean: Family = {
  name: 'Nanum Gothic',
  // The heaviest weight of this family is 800.
  file: (weight) =>
    `@fontsource/nanum-gothic/files/nanum-gothic-korean-${Math.min(800, numbers[weight])}-normal.woff`,
  preference: 'japanese',
  ranges: hangul,
};
// Most Chinese characters are in one file; rare ones are in a hundred small files.
const chinese: Family = {
  name: 'Noto Sans SC',
  file: (weight) => sliceFile('noto-sans-sc', 'chinese-simplified', weight),
  preference: 'chinese',
  ranges: han,
};

const sliceFile = (font: string, part: string, weight: Weight) =>
  `@fontsource/${font}/files/${font}-${part}-${numbers[weight]}-normal.woff`;

/** The fonts in the packages of a project; `project` is its folder. */
export function fontFiles(
  project: string,
): AvailableFonts & { path(family: string, weight: Weight): string } {
  const { resolve } = createRequire(`${project}/package.json`);
  let further: readonly Family[] | undefined;
  const others = () => {
    further ??= [...slices('noto-sans', resolve), korean, chinese, ...slices('noto-sans-sc', resolve)];
    return further;
  };
  const path = (name: string, weight: Weight) => {
    const family = name === mainFamily ? japanese : others().find((each) => each.name === name);
    if (!family) throw new RangeError(`There is no font "${name}".`);
    return resolve(family.file(weight));
  };
  return {
    *families(codePoint, preference) {
      const found = (wanted: FontPreference) =>
        others().flatMap((family) =>
          family.preference === wanted && within(codePoint, family.ranges) ? [family.name] : [],
        );
      // Chinese and Japanese use different forms of the same character.
      const first = preference === 'european' || within(codePoint, han) ? preference : 'japanese';
      if (first !== 'japanese') yield* found(first);
      yield mainFamily;
      for (const other of ['european', 'japanese', 'chinese'] as const) yield* found(other);
    },
    path,
    read: (family, weight) => exact(openType(readFileSync(path(family, weight)))),
  };
}

const within = (codePoint: number, ranges: readonly Range[]) =>
  ranges.some(([first, last]) => first <= codePoint && codePoint <= last);

const exact = ({ buffer, byteOffset, byteLength }: Uint8Array): ArrayBuffer =>
  byteOffset === 0 && byteLength === buffer.byteLength
    ? (buffer as ArrayBuffer)
    : (buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);

/** The parts of a font that is split into one file for each few characters. */
function slices(font: 'noto-sans' | 'noto-sans-sc', resolve: NodeJS.RequireResolve): Family[] {
  const text = readFileSync(resolve(`@fontsource/${font}/unicode.json`), 'utf8');
  return Object.entries(JSON.parse(text) as Record<string, string>).map(([key, ranges]) => {
    const part = key.replace(/[[\]]/g, '');
    return {
      name: `${font} ${part}`,
      file: (weight) => sliceFile(font, part, weight),
      preference: font === 'noto-sans' ? 'european' : 'chinese',
      ranges: ranges.split(',').map(rangeOf),
    };
  });
}

/** `U+0102-0103` or `U+20AB` */
function rangeOf(text: string): Range {
  const [first = '', last = first] = text.replace('U+', '').split('-');
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}
