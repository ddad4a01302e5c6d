import { rmSync } from 'node:fs';
import path from 'node:path';
import { sitePictures } from '../../src/lib/site-pictures.ts';

/**
 * Removes pictures that no page of a freshly built site shows. Astro writes every picture of content/: those of issues
 * that have not appeared yet, and photographs as the camera made them, with the place where they were taken.
 */
export function removeUnusedPictures(site: string): void {
  for (const name of sitePictures.written.difference(sitePictures.shown))
    rmSync(path.join(site, '_astro', name), { force: true });
}
