import type { WeeklyCard } from '../card.ts';
import type { Drawing, FontFaces, Weight } from '../satori-node.ts';
import { dayInk, hairline, ink, inksOf, paper, sheet } from './card-colors.ts';
import { area, compose, type Part } from './card-frame.ts';
import { drawSignature } from './community-signature.ts';
import { drawRow, together } from './draw-emblem.ts';
import { placeText, setLine, setText } from './set-text.ts';

const shapes = {
  wide: {
    days: { x: 64, y: 58, width: 1072 },
    title: { x: 64, y: 112, width: 1072 },
    week: { x: 64, y: 238, width: 1072, height: 276 },
    signature: { x: 64, middle: 576, width: 900 },
  },
  square: {
    days: { x: 76, y: 80, width: 928 },
    title: { x: 76, y: 138, width: 928 },
    week: { x: 76, y: 280, width: 928, height: 672 },
    signature: { x: 76, middle: 1014, width: 900 },
  },
};

/** A week: its seven days with the marks of the chapters that meet. */
export function drawWeekly(card: WeeklyCard, faces: FontFaces): Drawing {
  const { title, days, week, signature } = shapes[card.format];
  const { tinted } = inksOf(card.color);
  const heading = setText(
    card.title,
    { ...title, sizes: [92, 80, 70, 60], maxLines: 1, weight: 'black' },
    faces,
  );
  const span = setLine(card.days, { width: days.width, size: 32 }, faces);
  const drawDay = card.format === 'wide' ? drawColumn : drawLine;
  return compose(card.format, [
    area(0, 0, 1200, 1080, paper),
    ...card.week.map((_, index) => drawDay(card, index, week, faces)),
    {
      words: [
        ...placeText(heading, { ...title, color: ink }, faces),
        ...placeText(span, { ...days, color: tinted }, faces),
      ],
    },
    drawSignature(card, { ...signature, color: ink }, faces),
  ]);
}

type Room = (typeof shapes)['wide']['week'];

/** The text and colours of a day. */
function dayOf(card: WeeklyCard, index: number, faces: FontFaces) {
  const day = card.week[index];
  const { fill, onFill } = inksOf(card.color);
  const emblems = day?.emblems ?? [];
  const meets = emblems.length > 0;
  const say = (text = '', width: number, size: number, weight: Weight) =>
    setLine({ text, language: card.locale }, { width, size, weight }, faces);
  return {
    ...{ emblems, say, leaf: day?.leaf, names: day?.names },
    number: dayInk(day?.leaf.index ?? 0),
    ...(meets
      ? { ground: sheet, head: fill, onHead: onFill }
      : { ground: 'none', head: hairline, onHead: ink }),
  };
}

/** A day as a column. */
function drawColumn(card: WeeklyCard, index: number, { x, y, width, height }: Room, faces: FontFaces): Part {
  const { emblems, leaf, say, ground, head, onHead, number } = dayOf(card, index, faces);
  const gap = 14;
  const wide = (width - 6 * gap) / 7;
  const left = x + index * (wide + gap);
  const middle = left + wide / 2;
  const weekday = say(leaf?.weekday, wide - 12, 27, 'bold');
  const day = say(leaf?.day, wide - 12, wide * 0.46, 'black');
  const size = wide * ([0, 0.86, 0.62, 0.56][emblems.length] ?? 0);
  const step = emblems.length > 1 ? (wide - 8 - size) / (emblems.length - 1) : 0;
  const row = { x: middle - (size + step * (emblems.length - 1)) / 2, y: y + height - size - 12, size };
  return together([
    {
      marks: `<rect x="${left}" y="${y}" width="${wide}" height="${height}" rx="3" fill="${ground}" stroke="${hairline}" stroke-width="2"/><rect x="${left}" y="${y}" width="${wide}" height="50" rx="3" fill="${head}"/>`,
      words: [
        ...placeText(
          weekday,
          { x: middle, y: y + 25 - weekday.height / 2, color: onHead, align: 'center' },
          faces,
        ),
        ...placeText(day, { x: middle, y: y + 74, color: number, align: 'center' }, faces),
      ],
    },
    drawRow(emblems, row, step),
  ]);
}

/** A day as a row of a list. */
function drawLine(card: WeeklyCard, index: number, { x, y, width, height }: Room, faces: FontFaces): Part {
  const { emblems, leaf, say, ground, head, onHead, number, names } = dayOf(card, index, faces);
  const high = height / 7;
  const top = y + index * high;
  const weekday = say(leaf?.weekday, 92, 32, 'bold');
  const day = say(leaf?.day, 110, 56, 'black');
  const middle = top + high / 2;
  const size = high - 10;
  const row = { x: x + 256, y: top + 1, size };
  const namesAt = row.x + emblems.length * size + 22;
  const said = setLine(names, { width: x + width - 20 - namesAt, size: 30 }, faces);
  return together([
    {
      marks: `<rect x="${x}" y="${top}" width="${width}" height="${high - 8}" rx="3" fill="${ground}" stroke="${hairline}" stroke-width="2"/><rect x="${x}" y="${top}" width="110" height="${high - 8}" rx="3" fill="${head}"/>`,
      words: [
        ...placeText(
          weekday,
          { x: x + 55, y: middle - 4 - weekday.height / 2, color: onHead, align: 'center' },
          faces,
        ),
        ...placeText(
          day,
          { x: x + 190, y: middle - 4 - day.height / 2, color: number, align: 'center' },
          faces,
        ),
        ...(said ? placeText(said, { x: namesAt, y: middle - 4 - said.height / 2, color: ink }, faces) : []),
      ],
    },
    drawRow(emblems, row, size),
  ]);
}
