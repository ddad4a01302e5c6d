import type { NewsletterCard } from '../card.ts';
import type { Drawing, FontFaces } from '../satori-node.ts';
import { ink, inksOf } from './card-colors.ts';
import { area, compose } from './card-frame.ts';
import { drawEmblem, withSpaceAround } from './draw-emblem.ts';
import { placeText, setText, stack } from './set-text.ts';

const shapes = {
  wide: {
    sun: { x: 934, y: 428, r: 318 },
    mascot: { x: 676, y: 122, size: 496 },
    masthead: { x: 64, y: 46, width: 1072 },
    month: { x: 52, y: 134, size: 250 },
    title: { x: 64, y: 410, width: 540, height: 164 },
  },
  square: {
    sun: { x: 734, y: 566, r: 318 },
    mascot: { x: 464, y: 294, size: 540 },
    masthead: { x: 76, y: 60, width: 928 },
    month: { x: 65, y: 164, size: 236 },
    title: { x: 76, y: 914, width: 928, height: 116 },
  },
};

/** An issue: masthead, the month in large numerals, and the chapter of the spotlight. */
export function drawNewsletter(card: NewsletterCard, faces: FontFaces): Drawing {
  const shape = shapes[card.format];
  const { fill, wash } = inksOf(card.color);
  const line = (text: string, language: string, width: number) =>
    setText({ text, language }, { width, sizes: [29, 26, 23], maxLines: 1, weight: 'bold' }, faces);
  const { x, y, width } = shape.masthead;
  const narrow = line(card.year, card.locale, 200);
  // In some languages month and year are one phrase (novembro de 2026), which needs more room.
  const year = narrow.cut ? line(card.year, card.locale, width / 2) : narrow;
  const room = width - Math.max(200, year.width) - 20;
  const name = line(`${card.community.name.text} ${card.label.text}`, card.label.language, room);
  const month = setText(
    { text: card.month, language: card.locale },
    { width: 420, sizes: [shape.month.size], maxLines: 1, weight: 'black' },
    faces,
  );
  const unit = line(card.unit, card.locale, 100);
  const title = setText(
    card.title,
    { ...shape.title, sizes: [92, 84, 76, 68, 61, 55, 49, 43], maxLines: 3, weight: 'black', leading: 1.2 },
    faces,
  );
  const big = { ...unit, size: 72, height: 66, weight: 'black' } as const;
  return compose(card.format, [
    area(0, 0, 1200, 1080, wash),
    { marks: `<circle cx="${shape.sun.x}" cy="${shape.sun.y}" r="${shape.sun.r}" fill="${fill}"/>` },
    area(x, y + 42, width, 5, ink),
    area(x, y + 51, width, 1.5, ink),
    card.emblem ? drawEmblem(card.emblem, withSpaceAround(card.emblem, shape.mascot), true) : {},
    {
      words: [
        ...placeText(name, { x, y, color: ink }, faces),
        ...placeText(year, { x: x + width, y, color: ink, align: 'right' }, faces),
        ...placeText(month, { ...shape.month, color: ink }, faces),
        ...placeText(
          big,
          { x: shape.month.x + month.width + 10, y: shape.month.y + month.height - 88, color: ink },
          faces,
        ),
        ...stack([{ block: title, gap: 0, color: ink }], shape.title, faces, 'bottom'),
      ],
    },
  ]);
}
