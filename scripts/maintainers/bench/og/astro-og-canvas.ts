import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import type { OgCard } from '../../../../src/formats/link-images/card.ts';
import { draw } from '../../../../src/formats/link-images/draw-card.ts';
import { openFonts } from './compared-fonts.ts';
import type { Way } from './drawing-way.ts';

/** The part of https://github.com/delucis/astro-og-canvas that we call. */
interface AstroOgCanvas {
  generateOpenGraphImage(options: object): Promise<Uint8Array>;
}

/** astro-og-canvas with title, description and the mascot as logo, which is all that its template has. */
export async function astroOgCanvas(content: string, packages: string): Promise<Way> {
  const entry = path.join(packages, 'node_modules/astro-og-canvas/dist/generateOpenGraphImage.js');
  const { generateOpenGraphImage } = (await import(pathToFileURL(entry).href)) as AstroOgCanvas;
  const fonts = openFonts();
  const logos = path.join(packages, 'logos');
  mkdirSync(logos, { recursive: true });
  const made = new Map<string, string>();
  // It cannot read SVG.
  const logoOf = (picture: string): string => {
    const known = made.get(picture);
    if (known) return known;
    const file = path.join(logos, `${made.size}.png`);
    const svg = readFileSync(path.join(content, picture));
    writeFileSync(file, new Resvg(svg, { fitTo: { mode: 'width', value: 380 } }).render().asPng());
    made.set(picture, file);
    return file;
  };
  return {
    image(card: OgCard) {
      const picture = draw(card, fonts.faces).pictures[0]?.path;
      const color = [1, 3, 5].map((at) => Number.parseInt(card.color.slice(at, at + 2), 16));
      return generateOpenGraphImage({
        title: card.title.text,
        description: card.community.name.text,
        cacheDir: false,
        bgGradient: [[247, 241, 228]],
        border: { color, width: 40 },
        ...(picture && { logo: { path: logoOf(picture), size: [240] } }),
        fonts: [fonts.path(400), fonts.path(900)],
        font: {
          title: { color: [36, 31, 26], size: 80, weight: 'Black', families: ['Noto Sans JP'] },
          description: { color: [36, 31, 26], size: 30, families: ['Noto Sans JP'] },
        },
      });
    },
  };
}
