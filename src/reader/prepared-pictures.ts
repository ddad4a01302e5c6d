import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { preparedPath } from '../lib/picture-names.ts';
import { writeCacheFile } from './cache-file.ts';
import { cacheFolder } from './cache-folder.ts';
import { openPicture } from './open-picture.ts';
import type { Content } from './read-content.ts';

/** The cache folder for a content folder, in the project's folder, which is the working directory of Astro. */
export const siteCache = (content: string, project?: string): string =>
  path.join(
    cacheFolder(project),
    createHash('sha256').update(path.resolve(content)).digest('hex').slice(0, 12),
  );

/** Folder with the images of a content folder in the form in which Astro sees them. */
export const preparedPictures = (content: string): string => path.join(siteCache(content), 'pictures');

/**
 * Writes the images that content refers to into the folder that Astro reads: in their published form, under names that
 * Astro can handle. Images that are unused, or may not be shown, are never copied.
 */
export function preparePictures({ folder, pictures }: Pick<Content, 'folder' | 'pictures'>): void {
  const prepared = preparedPictures(folder);
  mkdirSync(prepared, { recursive: true });
  const wanted = new Set<string>();
  for (const picture of pictures.keys()) {
    const file = path.join(prepared, preparedPath(picture));
    const stamp = stampOf(path.join(folder, picture));
    if (writtenStamps.get(file) !== stamp || !existsSync(file)) {
      const judged = openPicture(folder, picture);
      if ('code' in judged) continue;
      writeIfChanged(file, judged.bytes);
      writtenStamps.set(file, stamp);
    }
    wanted.add(preparedPath(picture));
  }
  for (const file of filesIn(prepared))
    if (!wanted.has(file)) rmSync(path.join(prepared, file), { force: true });
}

// `npm run dev` reads content at each change: images that this process has already prepared are not read again.
const writtenStamps = new Map<string, string>();

function stampOf(file: string): string {
  const { mtimeMs, ctimeMs, size } = statSync(file, { throwIfNoEntry: false }) ?? {};
  return `${mtimeMs}:${ctimeMs}:${size}`;
}

/** Writes a file atomically, unless its content is already the same. */
function writeIfChanged(file: string, bytes: Buffer): void {
  if (existsSync(file) && readFileSync(file).equals(bytes)) return;
  writeCacheFile(file, bytes);
}

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
