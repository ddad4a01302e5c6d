import { oneLine } from '../../lib/lines-without-spaces.ts';
import { escapeMarkup } from '../../lib/xml-text.ts';
import type { Badge } from './card.ts';
import type { FontsAndEmoji } from './font-selection.ts';
import { wordsAsSvg } from './render-card.ts';
import { drawFlower } from './templates/flower-seal.ts';

/** Width and height in pixels; the badge can be shown at any size. */
const side = 480;

/** A badge as an SVG document. Its letters are outlines, so that it needs no fonts. */
export async function badgeSvg(badge: Badge, tools: FontsAndEmoji): Promise<string> {
  const { marks = '', words = [] } = drawFlower(badge, { x: 0, y: 0, size: side }, tools.fonts);
  const letters = await wordsAsSvg(words, { width: side, height: side }, tools);
  const title = escapeMarkup(oneLine(badge.label.text));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 ${side} ${side}" role="img"><title>${title}</title>${marks}${letters}</svg>\n`;
}
