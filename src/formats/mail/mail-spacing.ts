import { direction } from '../../lib/languages.ts';

/** A side of a mail. Programs know only these two words, and none that follow the direction of reading. */
type Side = 'left' | 'right';

/** At which side lines of a language begin and end. */
export const sidesOf = (locale: string): { start: Side; end: Side } =>
  direction(locale) === 'rtl' ? { start: 'right', end: 'left' } : { start: 'left', end: 'right' };

/** A padding as CSS has it (`0 12px 8px 0`), in the direction of reading. */
export function paddingFor(locale: string, padding: string): string {
  const [top, right, bottom, left] = padding.split(' ');
  return left !== undefined && direction(locale) === 'rtl' ? [top, left, bottom, right].join(' ') : padding;
}

/** CSS that was written from left to right, from right to left; letters that are joined must not be pushed together. */
export function turned(css: string): string {
  return css
    .replace(/(padding|margin):(\S+) (\S+) (\S+) ([^\s;}]+)/g, '$1:$2 $5 $4 $3')
    .replace(/\b(left|right)\b/g, (side) => (side === 'left' ? 'right' : 'left'))
    .replace(/letter-spacing:[^;}]+/g, 'letter-spacing:0');
}
