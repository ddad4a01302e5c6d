import { openImageMaker } from '../../../../src/images/image-maker.ts';
import { astroOgCanvas } from './astro-og-canvas.ts';
import type { Places, Way } from './drawing-way.ts';
import { naive } from './naive-satori.ts';
import { project } from './project-folder.ts';
import { takumi } from './takumi.ts';

export const ways = {
  kairan: ({ content, cache }: Places): Way => ({
    atOnce: 16,
    image: (card) => openImageMaker({ content, project, cache }).image(card),
  }),
  naive: ({ content }: Places) => naive(content),
  'astro-og-canvas': ({ content, packages }: Places) => astroOgCanvas(content, packages),
  takumi: ({ content, packages }: Places) => takumi(content, packages),
} satisfies Record<string, (places: Places) => Way | Promise<Way>>;
