import type { ChapterCard } from '../card.ts';
import type { Drawing, FontFaces } from '../satori-node.ts';
import { ink, inksOf, paper } from './card-colors.ts';
import { area, compose } from './card-frame.ts';
import { drawSignature } from './community-signature.ts';
import { drawEmblem, withSpaceAround } from './draw-emblem.ts';
import { setText, stack } from './set-text.ts';

const shapes = {
  wide: {
    field: { width: 1200, height: 508 },
    words: { x: 64, y: 56, width: 592, height: 396 },
    names: [136, 122, 110, 98, 87, 77, 68, 60, 53, 47, 42, 38],
    mascot: { x: 664, y: 40, size: 520 },
    signature: { x: 64, middle: 576, width: 560 },
  },
  square: {
    field: { width: 1080, height: 622 },
    words: { x: 76, y: 690, width: 928, height: 264 },
    names: [122, 110, 98, 87, 77, 68, 60, 53, 47, 42, 38],
    mascot: { x: 214, y: 24, size: 652 },
    signature: { x: 76, middle: 1020, width: 900 },
  },
};

const largeEnough = 87;

/** A chapter: its colour, its mascot on the edge of the paper, its name. */
export function drawChapter(card: ChapterCard, faces: FontFaces): Drawing {
  const { field, words, names, mascot, signature } = shapes[card.format];
  const { fill, onFill, tinted } = inksOf(card.color);
  const { width, height } = words;
  const onField = card.format === 'wide';
  const place =
    card.place && setText(card.place, { width, sizes: [32, 28, 25], maxLines: 1, weight: 'bold' }, faces);
  const tagline =
    card.tagline &&
    setText(
      card.tagline,
      { width, sizes: [38, 35, 32, 29], maxLines: 2, weight: 'bold', leading: 1.4 },
      faces,
    );
  const left = height - (place ? place.height + 34 : 0) - (tagline ? tagline.height + 40 : 0);
  const setName = (sizes: number[], maxLines: number) =>
    setText(card.title, { width, sizes, maxLines, weight: 'black', height: left, leading: 1.16 }, faces);
  // A name that fits on one line is easier to recognise.
  const short = setName(
    names.filter((size) => size >= largeEnough),
    1,
  );
  const name = short.cut ? setName(names, 4) : short;
  const rows = [
    { block: place, gap: 34, color: onField ? onFill : tinted },
    { block: name, gap: 40, color: onField ? onFill : ink },
    { block: tagline, gap: 0, color: onField ? onFill : ink },
  ];
  return compose(card.format, [
    area(0, 0, 1200, 1080, paper),
    area(0, 0, field.width, field.height, fill),
    drawEmblem(card.emblem, withSpaceAround(card.emblem, mascot), true),
    { words: stack(rows, words, faces) },
    drawSignature(card, { ...signature, color: ink }, faces),
  ]);
}
