import type { Box, Drawing } from './satori-node.ts';

/** A drawing laid out from right to left: every part at the other side, none of them turned round. */
export function mirrored(drawing: Drawing): Drawing {
  const { width, ground, pictures, stamps, words } = drawing;
  const inside = /^(<svg[^>]*>)([\s\S]*)(<\/svg>)$/.exec(ground);
  return {
    ...drawing,
    // What has no words may be turned: it looks the same from both sides.
    ground: inside
      ? `${inside[1]}<g transform="translate(${width} 0) scale(-1 1)">${inside[2]}</g>${inside[3]}`
      : ground,
    pictures: pictures.map((picture) => ({ ...picture, x: width - picture.x - picture.width })),
    ...(stamps && { stamps: stamps.map((box) => atOtherSide(box, width)) }),
    words: words.map((box) => atOtherSide(box, width)),
  };
}

/** The same for a box that is placed from the left edge. */
function atOtherSide(box: Box, width: number): Box {
  const { style = {} } = box.props;
  const { left, width: own, transform } = style;
  if (typeof left !== 'number' || typeof own !== 'number') return box;
  // A seal leans to the other side, as its rim does.
  const turned = typeof transform === 'string' && {
    transform: transform.replace(/rotate\((-?[\d.]+)/, (_whole, degrees) => `rotate(${-Number(degrees)}`),
  };
  return {
    ...box,
    props: { ...box.props, style: { ...style, left: width - left - own, ...turned } },
  };
}
