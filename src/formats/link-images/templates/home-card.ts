import { baseLanguage } from '../../../lib/languages.ts';
import type { HomeCard } from '../card.ts';
import type { Drawing, FontFaces } from '../satori-node.ts';
import { hairline, ink, inksOf, paper, sheet } from './card-colors.ts';
import { area, compose, type Part } from './card-frame.ts';
import { drawSignature } from './community-signature.ts';
import { drawEmblem, together } from './draw-emblem.ts';
import { placeText, setText, stack } from './set-text.ts';

const shapes = {
  wide: {
    board: { x: 684, y: 40, width: 452, height: 590 },
    words: { x: 64, y: 64, width: 550, height: 430 },
    signature: { x: 64, middle: 576, width: 540 },
  },
  square: {
    board: { x: 76, y: 60, width: 928, height: 418 },
    words: { x: 76, y: 560, width: 928, height: 390 },
    signature: { x: 76, middle: 1020, width: 900 },
  },
};

/** The front page: the community's name and tagline, and the circular with the marks of chapters. */
export function drawHome(card: HomeCard, faces: FontFaces): Drawing {
  const { board, words, signature } = shapes[card.format];
  const title = setText(
    card.title,
    { ...words, sizes: [118, 106, 95, 85, 76, 68, 60, 53, 47], maxLines: 4, weight: 'black', leading: 1.22 },
    faces,
  );
  return compose(card.format, [
    area(0, 0, 1200, 1080, paper),
    drawBoard(card, board, faces),
    { words: stack([{ block: title, gap: 0, color: ink }], words, faces) },
    drawSignature(card, { ...signature, color: ink }, faces),
  ]);
}

/** A clipboard with a sheet for seals; the last box is empty. */
function drawBoard(
  card: HomeCard,
  { x, y, width, height }: (typeof shapes)['wide']['board'],
  faces: FontFaces,
): Part {
  const { tinted } = inksOf(card.color);
  const columns = card.format === 'wide' ? 3 : 6;
  const rows = Math.ceil(12 / columns);
  const heading = setText(
    {
      ...card.heading,
      text: [...card.heading.text].join(baseLanguage(card.heading.language) === 'ja' ? ' ' : ''),
    },
    { width: width - 120, sizes: [40], maxLines: 1, weight: 'black' },
    faces,
  );
  const cell = Math.floor(Math.min((width - 80) / columns, (height - 136) / rows));
  const [left, top] = [x + (width - columns * cell) / 2, y + 112];
  const lines = Array.from(
    { length: rows + 1 },
    (_, row) => `M${left} ${top + row * cell}h${columns * cell}`,
  );
  const posts = Array.from(
    { length: columns + 1 },
    (_, column) => `M${left + column * cell} ${top}v${rows * cell}`,
  );
  const boxes = card.emblems.slice(0, 11).map((emblem, index) =>
    drawEmblem(emblem, {
      x: left + (index % columns) * cell + cell * 0.08,
      y: top + Math.floor(index / columns) * cell + cell * 0.08,
      size: cell * 0.84,
    }),
  );
  const free = { x: left + (columns - 0.5) * cell, y: top + (rows - 0.5) * cell, r: cell * 0.36 };
  return together([
    {
      marks: `<rect x="${x}" y="${y}" width="${width}" height="${height + 60}" rx="14" fill="#a67847"/><path d="M${x + 18} ${y + 40}H${x + width - 18}V${y + height - 12}H${x + 18}Z" fill="${sheet}"/><rect x="${x + width / 2 - 76}" y="${y - 16}" width="152" height="44" rx="12" fill="#3b3936"/><path d="${lines.join('')}${posts.join('')}" fill="none" stroke="${hairline}" stroke-width="2"/><path d="M${left} ${top}h${columns * cell}" stroke="${ink}" stroke-width="3"/><circle cx="${free.x}" cy="${free.y}" r="${free.r}" fill="none" stroke="${tinted}" stroke-width="4" stroke-dasharray="9 9"/>`,
      words: placeText(heading, { x: left + 4, y: y + 58, color: ink }, faces),
    },
    ...boxes,
  ]);
}
