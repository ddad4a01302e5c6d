import type { PersonCard } from '../card.ts';
import type { Drawing, FontFaces } from '../satori-node.ts';
import { ink, inksOf, paper, sheet } from './card-colors.ts';
import { area, compose } from './card-frame.ts';
import { drawSignature } from './community-signature.ts';
import { drawEmblem } from './draw-emblem.ts';
import { setText, stack } from './set-text.ts';

const shapes = {
  wide: {
    field: { x: 0, y: 0, width: 410, height: 630 },
    disc: { x: 408, y: 300, r: 218 },
    words: { x: 690, y: 64, width: 446, height: 430 },
    signature: { x: 690, middle: 576, width: 446 },
  },
  square: {
    field: { x: 0, y: 0, width: 1080, height: 360 },
    disc: { x: 336, y: 360, r: 260 },
    words: { x: 76, y: 664, width: 928, height: 290 },
    signature: { x: 76, middle: 1020, width: 900 },
  },
};

/** A member: picture or seal, name, and role. */
export function drawPerson(card: PersonCard, faces: FontFaces): Drawing {
  const { field, disc, words, signature } = shapes[card.format];
  const { fill, tinted } = inksOf(card.color);
  const { width, height } = words;
  const small = (said: PersonCard['role'], sizes: number[], maxLines: number) =>
    said && setText(said, { width, sizes, maxLines, weight: 'bold', leading: 1.4 }, faces);
  const label = small(card.label, [30, 27, 24], 1);
  const role = small(card.role, [33, 30, 27], 2);
  const deeds = small(card.deeds, [30, 27, 24], 1);
  const name = setText(
    card.title,
    {
      width,
      sizes: [104, 92, 82, 74, 66, 58, 51, 45, 40, 36],
      maxLines: 4,
      weight: 'black',
      height: height - 210,
      leading: 1.18,
    },
    faces,
  );
  const rows = [
    { block: label, gap: 34, color: tinted },
    { block: name, gap: 44, color: ink },
    { block: role, gap: 22, color: ink },
    { block: deeds, gap: 0, color: ink },
  ];
  const side = disc.r * ('letters' in card.emblem ? 1.94 : 1.36);
  const square = { x: disc.x - side / 2, y: disc.y - side / 2, size: side };
  return compose(card.format, [
    area(0, 0, 1200, 1080, paper),
    area(field.x, field.y, field.width, field.height, fill),
    { marks: `<circle cx="${disc.x}" cy="${disc.y}" r="${disc.r}" fill="${sheet}"/>` },
    drawEmblem(card.emblem, square),
    { words: stack(rows, words, faces) },
    drawSignature(card, { ...signature, color: ink }, faces),
  ]);
}
