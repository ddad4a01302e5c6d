import { lstatSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { closest } from '../lib/closest-spelling.ts';
import {
  type Judged,
  judgePicture,
  kilobytes,
  maxBytes,
  type Picture,
  type Refusal,
} from './picture-judgement.ts';
import { picturePath } from './picture-path.ts';

/** An image, or the reason why it cannot be used. */
export type PictureResult = { picture: Picture } | Refusal;

interface Remembered {
  stamp: string;
  result: PictureResult;
}

// One cache for the whole process, like that of files (read-cache.ts): content is read several times, and large images
// take a while.
const shared = globalThis as { [key: symbol]: unknown };
const cacheKey = Symbol.for('kairan.reader.pictures');
shared[cacheKey] ??= new Map();
const remembered = shared[cacheKey] as Map<string, Remembered>;

/**
 * The images of a content folder, judged by their bytes, never by their names alone. `files` are the paths of all files
 * in the folder.
 */
export class Pictures {
  readonly #folder: string;
  readonly #files: ReadonlySet<string>;
  /** Files by their normalised names; undefined when several files have the same one. */
  readonly #byNormalisedName = new Map<string, string | undefined>();

  constructor(folder: string, files: Iterable<string>) {
    this.#folder = folder;
    this.#files = new Set(files);
    for (const file of this.#files) {
      const look = normalised(file);
      this.#byNormalisedName.set(look, this.#byNormalisedName.has(look) ? undefined : file);
    }
  }

  /** Looks up the image that the file at `from` (path in the folder) calls `value`. */
  find(value: string, from: string): PictureResult {
    const found = picturePath(value, from);
    if (found === 'remote') return { code: 'image-remote', details: { value } };
    if (found === 'outside') return { code: 'image-outside', details: { value } };
    const target = this.#files.has(found.path)
      ? found.path
      : (this.#byNormalisedName.get(normalised(found.path)) ?? found.path);
    if (!this.#files.has(target)) return this.#missing(target, value, from);
    const result = judgeCached(this.#folder, target);
    return 'code' in result ? { ...result, details: { ...result.details, value } } : result;
  }

  #missing(target: string, value: string, from: string): PictureResult {
    const folder = path.posix.dirname(target);
    const beside = [...this.#files].filter((file) => path.posix.dirname(file) === folder);
    const names = beside.map((file) => path.posix.basename(file));
    const meant = closest(path.posix.basename(target), names);
    const way = path.posix.relative(path.posix.dirname(from), folder) || '.';
    // Addresses are percent-decoded when they are read.
    const written = meant?.replaceAll('%', '%25');
    const suggestion = written ? `${way.startsWith('.') ? way : `./${way}`}/${written}` : '';
    return { code: 'image-missing', details: { value, suggestion } };
  }
}

/** Normalises a file name: macOS uses decomposed letters (NFD), and U+202F before AM and PM in screenshot names. */
const normalised = (file: string) => file.normalize('NFC').replace(/\p{Zs}/gu, ' ');

/** Judges an image, or returns the cached result. */
function judgeCached(folder: string, target: string): PictureResult {
  const absolute = path.join(folder, target);
  const { mtimeMs, ctimeMs, size } = lstatSync(absolute, { throwIfNoEntry: false }) ?? {};
  const stamp = `${mtimeMs}:${ctimeMs}:${size}:${target}`;
  const before = remembered.get(absolute);
  if (before?.stamp === stamp) return before.result;
  const judged = openPicture(folder, target);
  const result = 'code' in judged ? judged : { picture: judged.picture };
  remembered.set(absolute, { stamp, result });
  return result;
}

/** Reads and judges the image at `target`; a path that leads out of the content folder is refused. */
export function openPicture(folder: string, target: string): Judged | Refusal {
  const absolute = path.join(folder, target);
  const file = lstatSync(absolute, { throwIfNoEntry: false });
  // Deleted since the folder was listed.
  if (!file) return { code: 'image-missing', details: { suggestion: '' } };
  if (file.isSymbolicLink()) return { code: 'symlink', details: {} };
  if (!realpathSync(absolute).startsWith(realpathSync(folder) + path.sep))
    return { code: 'image-outside', details: {} };
  if (file.size > maxBytes) return { code: 'image-too-large', details: { size: kilobytes(file.size) } };
  return judgePicture(readFileSync(absolute), target);
}
