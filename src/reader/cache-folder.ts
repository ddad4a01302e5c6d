import path from 'node:path';
import process from 'node:process';

/** Where is kept what can be made again: KAIRAN_CACHE, else .cache/ of the project, in whose folder Astro runs. Absolute. */
export const cacheFolder = (project = process.cwd()): string =>
  path.resolve(process.env.KAIRAN_CACHE || path.join(project, '.cache'));
