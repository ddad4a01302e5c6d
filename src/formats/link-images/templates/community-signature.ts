import type { OgCard } from '../card.ts';
import type { FontFaces } from '../satori-node.ts';
import type { Part } from './card-frame.ts';
import { drawEmblem, together } from './draw-emblem.ts';
import { placeText, setText } from './set-text.ts';

/** The place of the community's signature: its left edge, and the vertical middle of its line. */
interface SignaturePlace {
  x: number;
  middle: number;
  width: number;
  color: string;
}

/** The community's mark and name. */
export function drawSignature(
  { community }: OgCard,
  { x, middle, width, color }: SignaturePlace,
  faces: FontFaces,
): Part {
  const size = 46;
  const gap = 14;
  const name = setText(
    community.name,
    { width: width - size - gap, sizes: [28, 25, 22], maxLines: 1, weight: 'bold' },
    faces,
  );
  const stamps = placeText(name, { x: x + size + gap, y: middle - name.height / 2, color }, faces);
  return together([drawEmblem(community.emblem, { x, y: middle - size / 2, size }), { stamps }]);
}
