import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import type { OgCard } from '../../../../src/formats/link-images/card.ts';
import { draw } from '../../../../src/formats/link-images/draw-card.ts';
import { mainFamily } from '../../../../src/formats/link-images/font-selection.ts';
import type { Box, Drawing } from '../../../../src/formats/link-images/satori-node.ts';
import { openFonts } from './compared-fonts.ts';
import type { Way } from './drawing-way.ts';

/**
 * The same cards as in the READMEs of satori and resvg: one tree, one SVG, one PNG, on one thread
 * (https://github.com/vercel/satori, https://github.com/thx/resvg-js).
 */
export function naive(content: string): Way {
  const { faces, data } = openFonts();
  const fonts = () =>
    ([400, 700, 900] as const).map((weight) => ({ name: mainFamily, weight, data: data(weight) }));
  return {
    async image(card: OgCard) {
      const drawing = draw(card, faces);
      const svg = await satori(tree(drawing, content) as unknown as Parameters<typeof satori>[0], {
        width: drawing.width,
        height: drawing.height,
        fonts: fonts(),
      });
      return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
    },
  };
}

interface Image {
  type: 'img';
  props: { src: string; width: number; height: number; style: Box['props']['style'] };
}

function tree({ stamps = [], words, background, pictures, width, height }: Drawing, content: string): Box {
  const image = (src: string, place: { x: number; y: number; width: number; height: number }): Image => ({
    type: 'img',
    props: {
      ...{ src, width: place.width, height: place.height },
      style: { position: 'absolute', left: place.x, top: place.y, objectFit: 'contain' },
    },
  });
  const dataUri = (svg: string | Buffer) =>
    `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  const children = [
    image(dataUri(background), { x: 0, y: 0, width, height }),
    ...pictures.map((each) => image(dataUri(readFileSync(path.join(content, each.path))), each)),
    ...stamps,
    ...words,
  ] as unknown as Box[];
  return {
    type: 'div',
    props: { style: { display: 'flex', width, height, fontFamily: mainFamily }, children },
  };
}
