import { lstatSync, readFileSync, realpathSync, type Stats } from 'node:fs';
import path from 'node:path';
import { closest } from '../lib/closest-spelling.ts';
import { cached } from '../lib/get-or-make.ts';
import { FoundFile } from './found-file.ts';
import { type JudgedFiles, judgedOnce, processMemory } from './judged-files.ts';
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

const memory = processMemory<PictureResult>('pictures');

/**
 * The images of a content folder, judged by their bytes, never by their names alone. `files` are the paths of all files
 * in the folder; `store` has what earlier processes found out about them.
 */
export class Pictures {
  readonly #folder: string;
  readonly #files: ReadonlySet<string>;
  readonly #store: JudgedFiles | undefined;
  readonly #judged = new Map<string, PictureResult>();
  /** Files by their normalised names; undefined when several files have the same one. */
  readonly #byNormalisedName = new Map<string, string | undefined>();

  constructor(folder: string, files: Iterable<string>, store?: JudgedFiles) {
    this.#folder = folder;
    this.#store = store;
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
    const result = cached(this.#judged, target, () => judgeCached(this.#folder, target, this.#store));
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

/** Judges an image, or returns the judgement of this process or, through the store, of an earlier one. */
function judgeCached(folder: string, target: string, store: JudgedFiles | undefined): PictureResult {
  const found = findPicture(folder, target);
  if ('code' in found) return found;
  const absolute = path.join(folder, target);
  const judge = {
    judge: (bytes: Buffer) => withoutBytes(judgePicture(bytes, target)),
    isLasting: () => true,
  };
  const file = new FoundFile(target, absolute, found);
  return judgedOnce(file, judge, { memory, key: `${absolute}\n${target}`, store });
}

const withoutBytes = (judged: Judged | Refusal): PictureResult =>
  'code' in judged ? judged : { picture: judged.picture };

/** Reads and judges the image at `target`; a path that leads out of the content folder is refused. */
export function openPicture(folder: string, target: string): Judged | Refusal {
  const found = findPicture(folder, target);
  return 'code' in found ? found : judgePicture(readFileSync(path.join(folder, target)), target);
}

/** The file of an image, unless it may not be read. */
function findPicture(folder: string, target: string): Stats | Refusal {
  const absolute = path.join(folder, target);
  const file = lstatSync(absolute, { throwIfNoEntry: false });
  // Deleted since the folder was listed.
  if (!file) return { code: 'image-missing', details: { suggestion: '' } };
  if (file.isSymbolicLink()) return { code: 'symlink', details: {} };
  if (!realpathSync(absolute).startsWith(realpathSync(folder) + path.sep))
    return { code: 'image-outside', details: {} };
  if (file.size > maxBytes) return { code: 'image-too-large', details: { size: kilobytes(file.size) } };
  return file;
}
