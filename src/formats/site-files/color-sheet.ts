import type { Community, Settings } from '../../community/record-types.ts';
import { colorOf } from '../../lib/chapter-colors.ts';
import { backgrounds, type Hex, mix, tint } from '../../lib/color.ts';

const ownAccent = '#b4432f';

/** The accent colour of a community; the engine's default where it has none. */
export const accentOf = ({ accent }: Pick<Settings, 'accent'>): Hex => accent ?? ownAccent;

/** The colours of the browser's own interface around a page; dark in the dark scheme. */
export function themeColors(settings: Pick<Settings, 'accent'>): { light: Hex; dark: Hex } {
  const { fill } = tint(accentOf(settings));
  return { light: fill, dark: mix(fill, backgrounds.night, 0.4) };
}

/**
 * The stylesheet of a community's colours: its accent, and one class for each colour of a chapter or member. Every pair
 * has enough contrast in both schemes, whatever colours people chose.
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
