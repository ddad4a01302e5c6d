import type { ProgramCard } from '../card.ts';
import type { Drawing, FontFaces } from '../satori-node.ts';
import { ink, inksOf } from './card-colors.ts';
import { area, compose } from './card-frame.ts';
import { drawSignature } from './community-signature.ts';
import { drawFlower } from './flower-seal.ts';
import { setText, stack } from './set-text.ts';

const shapes = {
  wide: {
    seal: { x: 690, y: 72, size: 480 },
    words: { x: 64, y: 64, width: 580, height: 430 },
    signature: { x: 64, middle: 576, width: 600 },
  },
  square: {
    seal: { x: 60, y: 60, size: 520 },
    words: { x: 76, y: 620, width: 928, height: 340 },
    signature: { x: 76, middle: 1020, width: 900 },
  },
};

/** A recognition program: its year and its badge. */
export function drawProgram(card: ProgramCard, faces: FontFaces): Drawing {
  const { seal, words, signature } = shapes[card.format];
  const { tinted, wash } = inksOf(card.color);
  const { width, height } = words;
  const label = setText(card.label, { width, sizes: [32, 29, 26], maxLines: 1, weight: 'bold' }, faces);
  const title = setText(
    card.title,
    {
      width,
      sizes: [104, 92, 82, 74, 66, 59, 52, 46],
      maxLines: 4,
      weight: 'black',
      height: height - 70,
      leading: 1.2,
    },
    faces,
  );
  return compose(card.format, [
    area(0, 0, 1200, 1080, wash),
    drawFlower(card.badge, seal, faces),
    {
      words: stack(
        [
          { block: label, gap: 36, color: tinted },
          { block: title, gap: 0, color: ink },
        ],
        words,
        faces,
      ),
    },
    drawSignature(card, { ...signature, color: ink }, faces),
  ]);
}
