import { grounds, type Hex, mix, tint } from '../../../lib/color.ts';

/** Paper and ink, as on the site by day (styles/tokens.css). */
export const paper = grounds.paper;
export const sheet = grounds.sheet;
export const ink = '#241f1a';
export const softInk = '#574e43';
export const hairline = '#dcd1bb';
export const vermilion = '#b3261e';
const blue = '#1f5a8c';

/** What a card's colour gives: every pair of a ground and its ink reads well. */
interface Inks {
  /** The colour as a ground, and what is written on it. */
  fill: Hex;
  onFill: Hex;
  /** The colour as ink on paper, sheet and wash. */
  tinted: Hex;
  /** Paper with a breath of the colour. */
  wash: Hex;
}

export function inksOf(color: Hex): Inks {
  const { fill, onFill, inkLight } = tint(color);
  return { fill, onFill, tinted: inkLight, wash: mix(color, paper, 0.16) };
}

/** Sundays and Saturdays as calendars print them; 0 is Sunday. */
export const dayInk = (index: number) => (index === 0 ? vermilion : index === 6 ? blue : ink);
