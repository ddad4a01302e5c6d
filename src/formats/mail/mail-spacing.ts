import { direction } from '../../lib/languages.ts';

/** A side of a mail. Mail programs know no logical sides (`start`, `end`). */
type Side = 'left' | 'right';

/** The sides at which lines of a language begin and end. */
export const sidesOf = (locale: string): { start: Side; end: Side } =>
  direction(locale) === 'rtl' ? { start: 'right', end: 'left' } : { start: 'left', end: 'right' };

/** A CSS padding (`0 12px 8px 0`), mirrored for languages written from right to left. */
export function paddingFor(locale: string, padding: string): string {
  const [top, right, bottom, left] = padding.split(' ');
  return left !== undefined && direction(locale) === 'rtl' ? [top, left, bottom, right].join(' ') : padding;
}

/** Mirrors CSS for languages written from right to left, and drops letter-spacing, which would break joined letters. */
export function mirrored(css: string): string {
  return css
    .replace(/(padding|margin):(\S+) (\S+) (\S+) ([^\s;}]+)/g, '$1:$2 $5 $4 $3')
    .replace(/\b(left|right)\b/g, (side) => (side === 'left' ? 'right' : 'left'))
    .replace(/letter-spacing:[^;}]+/g, 'letter-spacing:0');
}
