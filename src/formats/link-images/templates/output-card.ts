import type { OutputCard } from '../card.ts';
import type { Drawing, FontFaces } from '../satori-node.ts';
import { ink, inksOf, sheet } from './card-colors.ts';
import { area, compose, type Part } from './card-frame.ts';
import { drawSignature } from './community-signature.ts';
import { drawEmblem } from './draw-emblem.ts';
import { placeText, setText, stack } from './set-text.ts';

const shapes = {
  wide: {
    sheet: { x: 60, y: 90, width: 1080, height: 432, tab: 62 },
    title: { x: 112, y: 140, width: 976, height: 238, narrow: 800 },
    by: { x: 112, y: 404, width: 780, height: 80 },
    emblem: { x: 928, y: 336, size: 244 },
    seal: { x: 944, y: 318, size: 170 },
    signature: { x: 60, middle: 578, width: 820 },
  },
  square: {
    sheet: { x: 70, y: 130, width: 940, height: 780, tab: 76 },
    title: { x: 130, y: 206, width: 820, height: 430, narrow: 820 },
    by: { x: 130, y: 730, width: 560, height: 120 },
    emblem: { x: 690, y: 640, size: 330 },
    seal: { x: 740, y: 640, size: 220 },
    signature: { x: 76, middle: 996, width: 900 },
  },
};

/** An output: a sheet with a tab, like an index card. */
export function drawOutput(card: OutputCard, faces: FontFaces): Drawing {
  const shape = shapes[card.format];
  const { fill, onFill, tinted } = inksOf(card.color);
  const label = setText(card.label, { width: 260, sizes: [30, 27, 24], maxLines: 1, weight: 'bold' }, faces);
  const width = card.emblem ? shape.title.narrow : shape.title.width;
  const title = setText(
    card.title,
    {
      ...shape.title,
      width,
      sizes: [124, 112, 100, 90, 82, 74, 67, 60, 54, 48, 43],
      maxLines: 4,
      weight: 'black',
      leading: 1.2,
    },
    faces,
  );
  const line = (said: OutputCard['by'], weight: 'regular' | 'bold') =>
    said && setText(said, { width: shape.by.width, sizes: [32, 29, 26], maxLines: 1, weight }, faces);
  const rows = [
    { block: line(card.by, 'bold'), gap: 18, color: ink },
    { block: line(card.chapter, 'regular'), gap: 0, color: ink },
  ];
  const { x, y, tab } = shape.sheet;
  return compose(card.format, [
    area(0, 0, 1200, 1080, fill),
    filed(shape.sheet, label.width + 88),
    {
      stamps: placeText(label, { x: x + 52, y: y - tab / 2 - label.height / 2 + 4, color: tinted }, faces),
      words: [
        ...placeText(title, { ...shape.title, color: ink }, faces),
        ...stack(rows, shape.by, faces, 'bottom'),
      ],
    },
    card.emblem ? drawEmblem(card.emblem, 'letters' in card.emblem ? shape.seal : shape.emblem) : {},
    drawSignature(card, { ...shape.signature, color: onFill }, faces),
  ]);
}

/** A sheet with a tab on its upper edge. */
function filed({ x, y, width, height, tab }: (typeof shapes)['wide']['sheet'], tabWidth: number): Part {
  const right = x + width;
  const bottom = y + height;
  const top = y - tab;
  const end = x + Math.round(tabWidth / 20) * 20;
  return {
    marks: `<path d="M${x} ${bottom - 6}V${top + 10}Q${x} ${top} ${x + 10} ${top}H${end - 16}Q${end - 4} ${top} ${end + 2} ${top + 12}L${end + 22} ${y}H${right - 6}Q${right} ${y} ${right} ${y + 6}V${bottom - 6}Q${right} ${bottom} ${right - 6} ${bottom}H${x + 6}Q${x} ${bottom} ${x} ${bottom - 6}Z" fill="${sheet}"/>`,
  };
}
