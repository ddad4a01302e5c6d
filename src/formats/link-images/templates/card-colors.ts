import { backgrounds, type Hex, mix, tint } from '../../../lib/color.ts';

/** Paper and ink, as in the site's light scheme (styles/tokens.css). */
export const paper = backgrounds.paper;
export const sheet = backgrounds.sheet;
export const ink = '#241f1a';
export const softInk = '#574e43';
export const hairline = '#dcd1bb';
export const vermilion = '#b3261e';
const blue = '#1f5a8c';

/** The colours made from a card's colour; each pair of background and text has enough contrast. */
interface Inks {
  /** The colour as a background, and the text on it. */
  fill: Hex;
  onFill: Hex;
  /** The colour for text on `paper`, `sheet` and `wash`. */
  tinted: Hex;
  /** The paper, tinted a little with the colour. */
  wash: Hex;
}

export function inksOf(color: Hex): Inks {
  const { fill, onFill, inkLight } = tint(color);
  return { fill, onFill, tinted: inkLight, wash: mix(color, paper, 0.16) };
}

/** The colour of a weekday; 0 is Sunday. Japanese calendars print Sundays red and Saturdays blue. */
export const dayInk = (index: number) => (index === 0 ? vermilion : index === 6 ? blue : ink);
