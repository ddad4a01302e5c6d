import { rmSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { sitePictures } from '../../src/lib/site-pictures.ts';

/**
 * Removes pictures that no page of a freshly built site shows. Astro writes every picture of content/: those of issues
 * that have not appeared yet, and photographs as the camera made them, with the place where they were taken.
 */
export const unusedPictures: AstroIntegration = {
  name: 'kairan:unused-pictures',
  hooks: {
    'astro:build:done': ({ dir }) => {
      for (const name of sitePictures.written.difference(sitePictures.shown))
        rmSync(new URL(`_astro/${encodeURIComponent(name)}`, dir), { force: true });
    },
  },
};
