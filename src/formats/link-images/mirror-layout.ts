import type { Box, Drawing } from './satori-node.ts';

/** A drawing laid out from right to left: every part on the other side, none of them mirrored itself. */
export function mirrored(drawing: Drawing): Drawing {
  const { width, background, pictures, stamps, words } = drawing;
  const inside = /^(<svg[^>]*>)([\s\S]*)(<\/svg>)$/.exec(background);
  return {
    ...drawing,
    // The background has no text, so it can be mirrored as a whole.
    background: inside
      ? `${inside[1]}<g transform="translate(${width} 0) scale(-1 1)">${inside[2]}</g>${inside[3]}`
      : background,
    pictures: pictures.map((picture) => ({ ...picture, x: width - picture.x - picture.width })),
    ...(stamps && { stamps: stamps.map((box) => mirroredBox(box, width)) }),
    words: words.map((box) => mirroredBox(box, width)),
  };
}

/** Moves a box that is placed from the left edge. */
function mirroredBox(box: Box, width: number): Box {
  const { style = {} } = box.props;
  const { left, width: own, transform } = style;
  if (typeof left !== 'number' || typeof own !== 'number') return box;
  // A rotation changes its direction, to match the mirrored rim of a seal.
  const mirroredRotation = typeof transform === 'string' && {
    transform: transform.replace(/rotate\((-?[\d.]+)/, (_whole, degrees) => `rotate(${-Number(degrees)}`),
  };
  return {
    ...box,
    props: { ...box.props, style: { ...style, left: width - left - own, ...mirroredRotation } },
  };
}
