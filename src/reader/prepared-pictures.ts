import { createHash, randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { preparedPath } from '../lib/picture-names.ts';
import { cacheFolder } from './cache-folder.ts';
import { openPicture } from './open-picture.ts';
import type { Content } from './read-content.ts';

/** Where Astro keeps what it makes of one content folder; it runs in the project's folder. */
export const siteCache = (content: string): string =>
  path.join(cacheFolder(), createHash('sha256').update(path.resolve(content)).digest('hex').slice(0, 12));

/** The folder with the pictures of a content folder as Astro gets to see them. */
export const preparedPictures = (content: string): string => path.join(siteCache(content), 'pictures');

/**
 * Puts the pictures that content names into the folder that Astro takes them from: as they are published, under names that it can
 * read. Pictures that nothing names, or that may not be shown, never come near it.
 */
export function preparePictures({ folder, pictures }: Pick<Content, 'folder' | 'pictures'>): void {
  const prepared = preparedPictures(folder);
  mkdirSync(prepared, { recursive: true });
  const wanted = new Set<string>();
  for (const picture of pictures.keys()) {
    const file = path.join(prepared, preparedPath(picture));
    const stamp = stampOf(path.join(folder, picture));
    if (placed.get(file) !== stamp || !existsSync(file)) {
      const judged = openPicture(folder, picture);
      if ('code' in judged) continue;
      place(file, judged.bytes);
      placed.set(file, stamp);
    }
    wanted.add(preparedPath(picture));
  }
  for (const file of filesIn(prepared))
    if (!wanted.has(file)) rmSync(path.join(prepared, file), { force: true });
}

// While somebody writes, content is read at each change: what this process has prepared need not be read again.
const placed = new Map<string, string>();

function stampOf(file: string): string {
  const { mtimeMs, ctimeMs, size } = statSync(file, { throwIfNoEntry: false }) ?? {};
  return `${mtimeMs}:${ctimeMs}:${size}`;
}

/** Writes a file, unless it holds the same; whoever reads it meanwhile gets all of it. */
function place(file: string, bytes: Buffer): void {
  if (existsSync(file) && readFileSync(file).equals(bytes)) return;
  mkdirSync(path.dirname(file), { recursive: true });
  const part = `${file}.${randomUUID()}.part`;
  writeFileSync(part, bytes);
  renameSync(part, file);
}

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
