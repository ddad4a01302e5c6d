import type { Hex } from './color.ts';
import { hash } from './fnv-hash.ts';

/** Default colours for chapters: traditional Japanese colours, which go well next to each other. */
export const palette: readonly Hex[] = [
  '#b7282e', // 茜 madder
  '#165e83', // 藍 indigo
  '#7b4741', // 煤竹 smoked bamboo
  '#3b7960', // 青竹 green bamboo
  '#884898', // 紫 murasaki
  '#c37854', // 赤香 copper
  '#5a79ba', // 群青 ultramarine
  '#69821b', // 苔 moss
  '#a25768', // 蘇芳 sappanwood
  '#8b6d2f', // 金茶 tea gold
];

/** The colour of a record: its own, or one of the palette, chosen by a hash of its id. */
export function colorOf({ id, color }: { id: string; color?: Hex }): Hex {
  return (color ?? palette[hash(id) % palette.length] ?? '#b7282e').toLowerCase();
}

/** CSS class that sets a record's colour for everything inside it: `tint-b4432f` (see formats/site-files/color-sheet.ts). */
export function tintClass(record: { id: string; color?: Hex }): string {
  return `tint-${colorOf(record).slice(1)}`;
}
