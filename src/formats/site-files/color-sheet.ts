import type { Community, Settings } from '../../community/record-types.ts';
import { colorOf } from '../../lib/chapter-colors.ts';
import { grounds, type Hex, mix, tint } from '../../lib/color.ts';

const ownAccent = '#b4432f';

/** The colour of a community: its own, else that of seals. */
export const accentOf = ({ accent }: Pick<Settings, 'accent'>): Hex => accent ?? ownAccent;

/** The colour of the browser's own frame round a page; by night it glows no more than the page does. */
export function themeColors(settings: Pick<Settings, 'accent'>): { light: Hex; dark: Hex } {
  const { fill } = tint(accentOf(settings));
  return { light: fill, dark: mix(fill, grounds.night, 0.4) };
}

/**
 * The stylesheet of a community's colours: its accent, and one class per colour that a chapter or member is known by. Every
 * pair is readable in both schemes, whatever colours people chose.
 */
export function colorsCss({ settings, chapters, people, programs }: Community): string {
  const accent = tint(accentOf(settings));
  const badges = programs.map(({ id, badge }) => ({ id, ...badge }));
  const colors = [...new Set([...chapters, ...people, ...badges].map(colorOf))].sort();
  return `${[
    `:root{--accent:light-dark(${accent.inkLight},${accent.inkDark});--accent-fill:${accent.fill};--on-accent:${accent.onFill}}`,
    ...colors.map(rule),
  ].join('\n')}\n`;
}

function rule(color: Hex): string {
  const { fill, onFill, inkLight, inkDark } = tint(color);
  return `.tint-${color.slice(1)}{--tint:${fill};--on-tint:${onFill};--tint-ink:light-dark(${inkLight},${inkDark})}`;
}
