import type { Community } from '../community/types.ts';
import { type Hex, tint } from '../lib/color.ts';
import { colorOf } from '../lib/tints.ts';

const ownAccent = '#b4432f';

/**
 * The stylesheet of a community's colours: its accent, and one class per colour that a chapter or member is known by. Every
 * pair is readable in both schemes, whatever colours people chose.
 */
export function colorsCss({ settings, chapters, people }: Community): string {
  const accent = tint(settings.accent ?? ownAccent);
  const colors = [...new Set([...chapters, ...people].map(colorOf))].sort();
  return `${[
    `:root{--accent:light-dark(${accent.inkLight},${accent.inkDark});--accent-fill:${accent.fill};--on-accent:${accent.onFill}}`,
    ...colors.map(rule),
  ].join('\n')}\n`;
}

function rule(color: Hex): string {
  const { fill, onFill, inkLight, inkDark } = tint(color);
  return `.tint-${color.slice(1)}{--tint:${fill};--on-tint:${onFill};--tint-ink:light-dark(${inkLight},${inkDark})}`;
}
