import type { TopicCard } from '../card.ts';
import type { Drawing, FontFaces } from '../satori-node.ts';
import { ink, inksOf, sheet } from './card-colors.ts';
import { area, compose, type Part } from './card-frame.ts';
import { drawSignature } from './community-signature.ts';
import { drawRow } from './draw-emblem.ts';
import { setText, stack } from './set-text.ts';

const shapes = {
  wide: {
    tag: { x: 96, y: 74, width: 1168, height: 410 },
    words: { x: 330, y: 104, width: 806, height: 222 },
    row: { x: 322, y: 342, size: 124 },
    signature: { x: 64, middle: 576, width: 900 },
  },
  square: {
    tag: { x: 70, y: 150, width: 1080, height: 700 },
    words: { x: 330, y: 220, width: 690, height: 360 },
    row: { x: 322, y: 650, size: 110 },
    signature: { x: 76, middle: 1000, width: 900 },
  },
};

/** A topic on a luggage tag. */
export function drawTopic(card: TopicCard, faces: FontFaces): Drawing {
  const { tag, words, row, signature } = shapes[card.format];
  const { fill, onFill, tinted } = inksOf(card.color);
  const { width } = words;
  // Without emblems the text has the whole tag.
  const height = card.emblems.length > 0 ? words.height : tag.height - 2 * (words.y - tag.y);
  const line = (said: TopicCard['label']) =>
    setText(said, { width, sizes: [31, 28, 25], maxLines: 1, weight: 'bold' }, faces);
  const name = setText(
    card.title,
    {
      width,
      sizes: [148, 132, 118, 104, 92, 80, 70, 61, 53, 46],
      maxLines: card.emblems.length > 0 ? 3 : 4,
      weight: 'black',
      height: height - 112,
      leading: 1.16,
    },
    faces,
  );
  const rows = [
    { block: line(card.label), gap: 28, color: tinted },
    { block: name, gap: 30, color: ink },
    { block: card.counts && line(card.counts), gap: 0, color: ink },
  ];
  return compose(card.format, [
    area(0, 0, 1200, 1080, fill),
    drawTag(tag, fill),
    { words: stack(rows, { ...words, height }, faces) },
    drawRow(card.emblems, row, row.size * 1.06),
    drawSignature(card, { ...signature, color: onFill }, faces),
  ]);
}

/** A tag with cut corners, an eyelet and a string that leads off the card. */
function drawTag({ x, y, width, height }: (typeof shapes)['wide']['tag'], fill: string): Part {
  const [right, bottom, cut] = [x + width, y + height, height * 0.3];
  const [hole, middle] = [x + 96, y + height / 2];
  return {
    marks: `<path d="M${x} ${y + cut}L${x + cut} ${y}H${right}V${bottom}H${x + cut}L${x} ${bottom - cut}Z" fill="${sheet}"/><circle cx="${hole}" cy="${middle}" r="48" fill="#d9bf8f"/><circle cx="${hole}" cy="${middle}" r="24" fill="${fill}"/><path d="M-20 ${middle - 96}C50 ${middle - 60} ${hole - 70} ${middle - 14} ${hole} ${middle}C${hole - 50} ${middle + 40} 60 ${middle + 60} -20 ${middle + 70}" fill="none" stroke="#8d6b3e" stroke-width="8" stroke-linejoin="round"/>`,
  };
}
