import type { CampaignCard } from '../card.ts';
import type { Drawing, FontFaces } from '../satori-node.ts';
import { drawLeaf, leafShape } from './calendar-leaf.ts';
import { ink, inksOf, paper, sheet } from './card-colors.ts';
import { area, compose, type Part } from './card-frame.ts';
import { drawSignature } from './community-signature.ts';
import { together } from './draw-emblem.ts';
import { placeText, setText, stack } from './set-text.ts';

const shapes = {
  wide: {
    words: { x: 64, y: 60, width: 560, height: 430 },
    art: { x: 690, y: 62, width: 452, height: 506 },
    signature: { x: 64, middle: 576, width: 560 },
  },
  square: {
    words: { x: 76, y: 640, width: 928, height: 320 },
    art: { x: 76, y: 76, width: 928, height: 500 },
    signature: { x: 76, middle: 1020, width: 900 },
  },
};

/** A campaign: the days of an advent calendar, or the first and last day. */
export function drawCampaign(card: CampaignCard, faces: FontFaces): Drawing {
  const { words, art, signature } = shapes[card.format];
  const { fill, onFill } = inksOf(card.color);
  const { width, height } = words;
  const line = (said: CampaignCard['days']) =>
    setText(said, { width, sizes: [32, 29, 26, 23], maxLines: 1, weight: 'bold' }, faces);
  const title = setText(
    card.title,
    {
      width,
      sizes: [104, 92, 82, 74, 66, 59, 52, 46],
      maxLines: 4,
      weight: 'black',
      height: height - 130,
      leading: 1.2,
    },
    faces,
  );
  const rows = [
    { block: line(card.label), gap: 34, color: onFill },
    { block: title, gap: 42, color: onFill },
    { block: line(card.days), gap: 0, color: onFill },
  ];
  return compose(card.format, [
    area(0, 0, 1200, 1080, fill),
    card.windows ? drawWindows(card.windows, art, onFill, faces) : drawDays(card, art, faces),
    { words: stack(rows, words, faces) },
    drawSignature(card, { ...signature, color: onFill }, faces),
  ]);
}

interface Room {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** One window a day: lit when published, framed when taken, dark while free. */
function drawWindows(
  windows: NonNullable<CampaignCard['windows']>,
  { x, y, width, height }: Room,
  onFill: string,
  faces: FontFaces,
): Part {
  const columns = Math.ceil(Math.sqrt((windows.length * width) / height));
  const rows = Math.ceil(windows.length / columns);
  const gap = 12;
  const [w, h] = [(width - gap * (columns - 1)) / columns, (height - gap * (rows - 1)) / rows];
  return together(
    windows.map((state, index) => {
      const [left, top] = [x + (index % columns) * (w + gap), y + Math.floor(index / columns) * (h + gap)];
      const number = setText(
        { text: String(index + 1), language: 'en' },
        { width: w, sizes: [Math.min(w, h) * 0.46], maxLines: 1, weight: 'black' },
        faces,
      );
      const lit = state === 'opened';
      const style = lit
        ? `fill="${sheet}"`
        : state === 'taken'
          ? `fill="none" stroke="${onFill}" stroke-width="3"`
          : `fill="none" stroke="${onFill}" stroke-width="3" stroke-dasharray="3 9" stroke-linecap="round"`;
      return {
        marks: `<rect x="${left + 1.5}" y="${top + 1.5}" width="${w - 3}" height="${h - 3}" rx="4" ${style}/>`,
        words: placeText(
          number,
          { x: left + w / 2, y: top + (h - number.height) / 2, color: lit ? ink : onFill, align: 'center' },
          faces,
        ),
      };
    }),
  );
}

function drawDays({ from, to, locale }: CampaignCard, { x, y, width, height }: Room, faces: FontFaces): Part {
  const leaf = Math.min(250, (width - 40) / 2);
  const top = y + (height - leaf * leafShape) / 2;
  const bound = { bound: ink, onBound: paper };
  return together([
    drawLeaf(from, { x: x + width - 2 * leaf - 24, y: top - 46, width: leaf, ...bound }, locale, faces),
    drawLeaf(to, { x: x + width - leaf, y: top + 46, width: leaf, ...bound }, locale, faces),
  ]);
}
