import type { Settings } from '../../community/record-types.ts';
import { backgrounds, type Hex, tint } from '../../lib/color.ts';
import { sealLines } from '../../lib/seal-letters.ts';
import { drawableWords } from '../../lib/writing-systems.ts';
import type { FontsAndEmoji } from '../link-images/font-selection.ts';
import { wordsAsSvg } from '../link-images/render-card.ts';
import { drawSealLetters } from '../link-images/templates/draw-emblem.ts';
import { accentOf } from './color-sheet.ts';

/** One icon of the site as a square PNG. */
export interface SiteIcon {
  /** Pixels. */
  size: number;
  /**
   * The share of the square that the seal takes. Phones cut icons with a background to their own shape, so nothing may
   * stand near the edge.
   */
  share: number;
  hasBackground: boolean;
}

/** The icons by file name, without `.png` (https://www.w3.org/TR/appmanifest/#icon-masks). */
export const siteIcons = {
  'apple-touch-icon': { size: 180, share: 0.72, hasBackground: true },
  'icon-192': { size: 192, share: 1, hasBackground: false },
  'icon-512': { size: 512, share: 1, hasBackground: false },
  'icon-maskable-512': { size: 512, share: 0.62, hasBackground: true },
} as const satisfies Record<string, SiteIcon>;

/** The settings that icons are made from. */
export type Owner = Pick<Settings, 'name' | 'accent'>;

const side = 100;
const body =
  '<path d="M9 4 50 3 92 5Q97 6 97 11L96 50 97 90Q96 97 90 97L51 96 9 97Q4 96 3 90L4 50 3 10Q4 4 9 4Z" fill="FILL"/>';

/** The favicon of a community without a logo, as SVG: a seal with characters of its name, lighter on dark tabs. */
export async function favicon(owner: Owner, tools: FontsAndEmoji): Promise<string> {
  const { fill, onFill, inkDark } = colorsOf(owner);
  const day = body.replace('FILL', fill) + (await letters(owner, onFill, tools));
  const night = body.replace('FILL', inkDark) + (await letters(owner, backgrounds.night, tools));
  const style =
    '.night{display:none}@media (prefers-color-scheme:dark){.day{display:none}.night{display:inline}}';
  return drawing(`<style>${style}</style><g class="day">${day}</g><g class="night">${night}</g>`);
}

/** The seal for an icon; with a background it fills the whole square. Letters are outlines. */
export async function sealIcon(
  owner: Owner,
  { share, hasBackground }: SiteIcon,
  tools: FontsAndEmoji,
): Promise<string> {
  const { fill, onFill } = colorsOf(owner);
  const cut = await letters(owner, onFill, tools);
  if (!hasBackground) return drawing(body.replace('FILL', fill) + cut);
  const inset = (side * (1 - share)) / 2;
  return drawing(
    `<path d="M0 0H${side}V${side}H0Z" fill="${fill}"/><g transform="translate(${inset} ${inset}) scale(${share})">${cut}</g>`,
  );
}

const colorsOf = (owner: Owner) => tint(accentOf(owner));

function letters({ name }: Owner, color: Hex, tools: FontsAndEmoji): Promise<string> {
  const cut = sealLines(drawableWords(name)).map(({ text }) => text);
  return wordsAsSvg(
    drawSealLetters(cut, { x: 0, y: 0, size: side }, color),
    { width: side, height: side },
    tools,
  );
}

const drawing = (marks: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 ${side} ${side}">${marks}</svg>\n`;
