import path from 'node:path';
import process from 'node:process';

/**
 * Absolute path of the folder for everything that can be regenerated: KAIRAN_CACHE, else .cache/ in the project's
 * folder, which is the working directory of Astro.
 */
export const cacheFolder = (project = process.cwd()): string =>
  path.resolve(process.env.KAIRAN_CACHE || path.join(project, '.cache'));
