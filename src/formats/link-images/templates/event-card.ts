import type { EventCard } from '../card.ts';
import type { Drawing, FontFaces } from '../satori-node.ts';
import { drawLeaf, drawStamp } from './calendar-leaf.ts';
import { ink, inksOf, paper } from './card-colors.ts';
import { area, compose } from './card-frame.ts';
import { drawSignature } from './community-signature.ts';
import { drawRow } from './draw-emblem.ts';
import { placeText, rule, setLine, setText, stack } from './set-text.ts';

const shapes = {
  wide: {
    field: { x: 820, y: 0, width: 380, height: 630 },
    words: { x: 64, y: 56, width: 700, height: 462 },
    leaf: { x: 900, y: 0, width: 236 },
    emblems: { middle: 992, bottom: 612, one: 330, two: 212, three: 150 },
    stamp: { x: 1018, y: 268, width: 330, size: 88 },
    signature: { x: 64, middle: 580, width: 690 },
  },
  square: {
    field: { x: 0, y: 0, width: 1080, height: 430 },
    words: { x: 76, y: 496, width: 928, height: 460 },
    leaf: { x: 100, y: 0, width: 296 },
    emblems: { middle: 736, bottom: 470, one: 430, two: 300, three: 236 },
    stamp: { x: 400, y: 330, width: 460, size: 104 },
    signature: { x: 76, middle: 1014, width: 900 },
  },
};

/** The background of an event that does not take place. */
const inactiveField = '#d3c9b5';

/** An event: its day as a calendar leaf, its title, place, and hosts. */
export function drawEvent(card: EventCard, faces: FontFaces): Drawing {
  const { field, words, leaf, emblems, stamp, signature } = shapes[card.format];
  const { fill, tinted } = inksOf(card.color);
  const off = card.status === 'cancelled' || card.status === 'postponed';
  const { x, y, width, height } = words;
  const hosts = setLine(card.hosts, { width, size: 31 }, faces);
  const facts = factsOf(card, { x, width, tinted: off ? ink : tinted }, faces);
  const titleTop = y + hosts.height + 34;
  const factsTop = y + height - facts.height;
  const title = setText(
    card.title,
    {
      ...{ width, height: factsTop - 58 - titleTop, maxLines: 4, weight: 'black', leading: 1.2 },
      sizes: [150, 136, 124, 112, 100, 90, 82, 74, 67, 60, 54, 48, 43],
    },
    faces,
  );
  return compose(card.format, [
    area(0, 0, 1200, 1080, paper),
    area(field.x, field.y, field.width, field.height, off ? inactiveField : fill),
    drawLeaf(
      card.leaf,
      { ...leaf, bound: ink, onBound: paper, off, ...(card.until && { below: card.until }) },
      card.locale,
      faces,
    ),
    drawHosts(card, emblems, !off),
    {
      stamps: placeText(hosts, { x, y, color: off ? ink : tinted }, faces),
      words: [
        ...placeText(title, { x, y: titleTop, color: ink }, faces),
        rule(x, factsTop - 28, width, ink),
        ...facts.words(factsTop),
      ],
    },
    card.says ? drawStamp(card.says.text, stamp, card.says.language, faces) : {},
    drawSignature(card, { ...signature, color: ink }, faces),
  ]);
}

/** Time and place, side by side where there is room, and the speakers. */
function factsOf({ hours, place, speakers, locale }: EventCard, room: Room, faces: FontFaces) {
  const { x, width } = room;
  const when = hours ? setLine({ text: hours, language: locale }, { width, size: 35 }, faces) : undefined;
  const beside = when ? when.width + 30 : 0;
  const near = setText(place, { width: width - beside, sizes: [35, 32], maxLines: 1, weight: 'bold' }, faces);
  const fits = when === undefined || !near.cut;
  const where = fits ? near : setLine(place, { width, size: 35 }, faces);
  const who = setLine(speakers, { width, size: 30, weight: 'regular' }, faces);
  const beginning = near.lines.length > 0 ? near : when;
  const rows = fits ? [beginning, who] : [when, where, who];
  const gap = 20;
  const shown = rows.filter((block) => block !== undefined);
  const height = shown.reduce((sum, block) => sum + block.height, 0) + gap * (shown.length - 1);
  const words = (top: number) => [
    ...(fits && when ? placeText(when, { x, y: top, color: room.tinted }, faces) : []),
    ...(fits ? placeText(where, { x: x + beside, y: top, color: ink }, faces) : []),
    ...stack(
      (fits ? [who] : rows).map((block) => ({ block, gap, color: ink })),
      { x, y: top, height },
      faces,
      'bottom',
    ),
  ];
  return { height, words };
}

interface Room {
  x: number;
  width: number;
  tinted: string;
}

function drawHosts(
  { emblems }: EventCard,
  { middle, bottom, one, two, three }: (typeof shapes)['wide']['emblems'],
  reversed: boolean,
) {
  const hasSeal = emblems.some((emblem) => 'letters' in emblem);
  const full = [one, two, three][Math.min(emblems.length, 3) - 1] ?? one;
  // A seal stays inside the coloured field, because it has no outline of its own.
  const size = hasSeal ? full * 0.72 : full;
  const step = size * (hasSeal ? 1.02 : 0.86);
  const width = size + (emblems.length - 1) * step;
  const left = (hasSeal ? middle + 24 : middle) - width / 2;
  return drawRow(emblems, { x: left, y: bottom - size - (hasSeal ? 40 : 0), size }, step, reversed);
}
