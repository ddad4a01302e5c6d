import type { Emblem, PageCard } from '../card.ts';
import type { Drawing, FontFaces } from '../satori-node.ts';
import { drawLeaf } from './calendar-leaf.ts';
import { ink, inksOf, paper, sheet } from './card-colors.ts';
import { area, compose, type Part } from './card-frame.ts';
import { drawSignature } from './community-signature.ts';
import { drawEmblem, together } from './draw-emblem.ts';
import { placeText, setText, stack } from './set-text.ts';

const shapes = {
  wide: {
    field: { x: 780, y: 0, width: 420, height: 630 },
    disc: { x: 990, y: 315, r: 150 },
    grid: { x: 798, y: 122, size: 128 },
    leaves: { x: 812, y: 30, width: 152, step: { x: 104, y: 194 } },
    words: { x: 64, y: 60, width: 660, height: 440 },
    signature: { x: 64, middle: 576, width: 660 },
  },
  square: {
    field: { x: 0, y: 0, width: 1080, height: 420 },
    disc: { x: 226, y: 210, r: 140 },
    grid: { x: 70, y: 18, size: 128 },
    leaves: { x: 76, y: 60, width: 230, step: { x: 330, y: 0 } },
    words: { x: 76, y: 480, width: 928, height: 460 },
    signature: { x: 76, middle: 1014, width: 900 },
  },
};

/** A page: its title, and the community's mark or those of chapters. */
export function drawPage(card: PageCard, faces: FontFaces): Drawing {
  const { field, words, signature } = shapes[card.format];
  const { fill } = inksOf(card.color);
  const { width, height } = words;
  const lead =
    card.lead &&
    setText(card.lead, { width, sizes: [34, 31, 28], maxLines: 3, weight: 'regular', leading: 1.55 }, faces);
  const title = setText(
    card.title,
    {
      ...{ width, maxLines: 4, weight: 'black', leading: 1.18 },
      height: height - (lead ? lead.height + 48 : 0),
      sizes: [132, 118, 104, 92, 82, 73, 65, 57, 50, 44],
    },
    faces,
  );
  const rows = [
    { block: title, gap: 48, color: ink },
    { block: lead, gap: 0, color: ink },
  ];
  return compose(card.format, [
    area(0, 0, 1200, 1080, paper),
    area(field.x, field.y, field.width, field.height, fill),
    beside(card, faces),
    { words: stack(rows, words, faces) },
    drawSignature(card, { ...signature, color: ink }, faces),
  ]);
}

function beside(card: PageCard, faces: FontFaces): Part {
  const { emblems = [], leaves = [] } = card;
  if (emblems.length > 0) return drawGrid(emblems, card);
  return leaves.length > 0 ? drawDays(leaves, card, faces) : drawDisc(card, faces);
}

/** A year or the community's mark on a paper disc. */
function drawDisc({ format, community, year, locale, color }: PageCard, faces: FontFaces): Part {
  const { x, y, r } = shapes[format].disc;
  const size = r * 1.24;
  const marks = `<circle cx="${x}" cy="${y}" r="${r}" fill="${sheet}"/>`;
  if (year === undefined)
    return together([{ marks }, drawEmblem(community.emblem, { x: x - size / 2, y: y - size / 2, size })]);
  const number = setText(
    { text: year, language: locale },
    { width: r * 1.6, sizes: [r * 0.66, r * 0.5], maxLines: 1, weight: 'black' },
    faces,
  );
  const place = { x, y: y - number.height / 2, color: inksOf(color).tinted, align: 'center' } as const;
  return { marks, words: placeText(number, place, faces) };
}

/** Calendar leaves, each a little lower than the one before. */
function drawDays(
  leaves: NonNullable<PageCard['leaves']>,
  { format, locale }: PageCard,
  faces: FontFaces,
): Part {
  const { x, y, width, step } = shapes[format].leaves;
  return together(
    leaves.map((leaf, index) => {
      const place = { x: x + index * step.x, y: y + index * step.y, width };
      return drawLeaf(leaf, { ...place, bound: ink, onBound: paper }, locale, faces);
    }),
  );
}

/** The marks of chapters in rows of three. */
function drawGrid(emblems: readonly Emblem[], { format }: PageCard): Part {
  const { x, y, size } = shapes[format].grid;
  return together(
    emblems.map((emblem, index) =>
      drawEmblem(emblem, { x: x + (index % 3) * size, y: y + Math.floor(index / 3) * size, size }, true),
    ),
  );
}
