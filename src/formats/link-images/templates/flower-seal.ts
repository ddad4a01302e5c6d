import type { Badge } from '../card.ts';
import type { Box, FontFaces } from '../satori-node.ts';
import { ink, inksOf, sheet } from './card-colors.ts';
import type { Part } from './card-frame.ts';
import { drawSealLetters, type Square } from './draw-emblem.ts';
import { placeText, setText } from './set-text.ts';

/** A hanamaru (花丸), the flower that Japanese teachers draw on good work, with a seal, a ribbon and the year. */
export function drawFlower(badge: Badge, square: Square, faces: FontFaces): Part {
  const { letters, color, label, year } = badge;
  const { fill, onFill, tinted } = inksOf(color);
  const { x, y, size } = square;
  const unit = size / 100;
  const name = setText(
    label,
    {
      width: 78 * unit,
      sizes: [9, 8, 7, 6.2, 5.4, 4.8].map((share) => share * unit),
      maxLines: 1,
      weight: 'black',
    },
    faces,
  );
  const middle = x + size / 2;
  const told = label.text.includes(year);
  const number = setText(
    { text: year, language: label.language },
    { width: 30 * unit, sizes: [6.8 * unit], maxLines: 1, weight: 'black' },
    faces,
  );
  const seal: Box[] = drawSealLetters(
    letters,
    { x: x + 27 * unit, y: y + 13.5 * unit, size: 46 * unit },
    onFill,
  );
  return {
    marks: `<g transform="translate(${x} ${y}) scale(${unit})">${flower(fill, onFill)}${ribbon(tinted)}</g>`,
    words: [
      ...seal,
      ...placeText(
        name,
        { x: middle, y: y + 70.5 * unit - name.height / 2, color: ink, align: 'center' },
        faces,
      ),
      ...(told
        ? []
        : placeText(number, { x: middle, y: y + 80 * unit, color: onFill, align: 'center' }, faces)),
    ],
  };
}

const petals = 16;

function flower(fill: string, line: string): string {
  const round = Array.from({ length: petals }, (_, index) => {
    const angle = (2 * Math.PI * index) / petals;
    const [x, y] = [50 + 39.5 * Math.sin(angle), 50 - 39.5 * Math.cos(angle)];
    return `<circle cx="${x.toFixed(2)}" cy="${y.toFixed(2)}" r="9.4" fill="${fill}"/>`;
  });
  return `${round.join('')}<circle cx="50" cy="50" r="42" fill="${fill}"/><circle cx="50" cy="50" r="38.5" fill="none" stroke="${line}" stroke-width="1.4"/>`;
}

const ribbon = (edge: string) =>
  `<path d="M1 67L14 65V79L1 81L5 74ZM99 67L86 65V79L99 81L95 74Z" fill="${edge}"/><path d="M7 63H93V78H7Z" fill="${sheet}" stroke="${edge}" stroke-width="1.4" stroke-linejoin="round"/>`;
