import { contrast, type Hex } from '../lib/color.ts';

/** A named colour of the design, in both schemes. */
export interface ColourToken {
  name: string;
  light: Hex;
  dark: Hex;
}

/** The colours of a stylesheet in the form `--name: light-dark(#…, #…)`. */
export function colourTokens(css: string): ColourToken[] {
  return [...css.matchAll(/--([\w-]+):\s*light-dark\((#[\da-f]{6}),\s*(#[\da-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => ({ name, light, dark }),
  );
}

/** The names of the steps of a scale: `--space-1` and so on. */
export function steps(css: string, scale: string): string[] {
  return [...css.matchAll(new RegExp(`--(${scale}-[\\w]+):`, 'g'))].map(([, name = '']) => name);
}

/** A contrast ratio with one decimal: `12.4`. */
export const ratio = (one: Hex, other: Hex) => (Math.floor(contrast(one, other) * 10) / 10).toFixed(1);
