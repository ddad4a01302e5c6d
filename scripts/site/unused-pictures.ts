import { rmSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { sitePictures } from '../../src/lib/site-pictures.ts';

/**
 * Removes images that no page of a freshly built site shows. Astro writes every image of content/, including those of
 * unpublished issues and original photographs with GPS metadata.
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
