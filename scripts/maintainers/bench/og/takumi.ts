import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { OgCard } from '../../../../src/formats/link-images/card.ts';
import { draw } from '../../../../src/formats/link-images/draw-card.ts';
import type { Box, Drawing } from '../../../../src/formats/link-images/satori-node.ts';
import { openFonts } from './compared-fonts.ts';
import type { Way } from './drawing-way.ts';

/** The part of https://github.com/kane50613/takumi that we call. */
interface Takumi {
  Renderer: new () => {
    registerFont(font: { name: string; data: ArrayBuffer; weight: number }): Promise<unknown>;
    render(node: Node, options: object): Promise<Uint8Array>;
  };
}

type Node =
  | { type: 'container'; style?: object; children: Node[] }
  | { type: 'text'; style?: object; text: string }
  | { type: 'image'; style?: object; src: string };

/** The same cards by a renderer in Rust with its own threads: as many concurrent cards as cores. */
export async function takumi(content: string, packages: string): Promise<Way> {
  const { Renderer } = createRequire(path.join(packages, 'package.json'))('@takumi-rs/core') as Takumi;
  const { faces, data } = openFonts();
  const renderer = new Renderer();
  for (const weight of [400, 700, 900])
    await renderer.registerFont({ name: 'jp', data: data(weight), weight });
  return {
    atOnce: 2 * availableParallelism(),
    image(card: OgCard) {
      const drawing = draw(card, faces);
      const { width, height } = drawing;
      return renderer.render(tree(drawing, content), { width, height, format: 'png' });
    },
  };
}

function tree({ stamps = [], words, background, pictures, width, height }: Drawing, content: string): Node {
  const whole = { position: 'absolute', left: 0, top: 0, width, height };
  const images = pictures.map(({ path: file, x, y, width, height }) =>
    image(readFileSync(path.join(content, file)), {
      ...{ position: 'absolute', left: x, top: y, width, height, objectFit: 'contain' },
    }),
  );
  return {
    type: 'container',
    style: { width, height, display: 'flex', fontFamily: 'jp' },
    children: [image(Buffer.from(background), whole), ...images, ...[...stamps, ...words].map(node)],
  };
}

const image = (svg: Buffer, style: object): Node => ({
  ...{ type: 'image', style },
  src: `data:image/svg+xml;base64,${svg.toString('base64')}`,
});

function node({ props: { style = {}, children = [] } }: Box): Node {
  if (typeof children === 'string') return { type: 'text', style, text: children };
  return { type: 'container', style, children: children.map(node) };
}
