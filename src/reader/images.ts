import { lstatSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { imageSize } from 'image-size';
import { closest } from '../lib/closest.ts';
import type { ProblemCode } from '../strings/problems/codes.ts';
import { unsafeSvg } from './svg.ts';

/** A usable picture: its path in the content folder and its size in pixels. */
export interface Picture {
  path: string;
  width: number;
  height: number;
  type: 'png' | 'jpg' | 'webp' | 'svg';
}

/** A picture, or why it cannot be used. */
export type PictureResult = { picture: Picture } | { code: ProblemCode; details: Record<string, string> };

const maxPixels = 8000;
const maxBytes = 8_000_000;
const maxSvgBytes = 512_000;
const types = new Set<string>(['png', 'jpg', 'webp', 'svg']);

/**
 * The pictures of one content folder, each looked at once: by its bytes, never by its name alone.
 * `files` are the paths of all files in the folder.
 */
export class Pictures {
  readonly #folder: string;
  readonly #files: ReadonlySet<string>;
  readonly #seen = new Map<string, PictureResult>();

  constructor(folder: string, files: Iterable<string>) {
    this.#folder = folder;
    this.#files = new Set(files);
  }

  /** Looks up what the file at `from` (its path in the folder) calls `value`. */
  find(value: string, from: string): PictureResult {
    if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(value)) return { code: 'image-remote', details: { value } };
    const target = path.posix.normalize(path.posix.join(path.posix.dirname(from), decode(value)));
    if (target.startsWith('..') || path.posix.isAbsolute(value) || value.includes('\\')) {
      return { code: 'image-outside', details: { value } };
    }
    let result = this.#seen.get(target);
    if (!result) {
      result = this.#inspect(target, value, from);
      this.#seen.set(target, result);
    }
    return result;
  }

  #inspect(target: string, value: string, from: string): PictureResult {
    if (!this.#files.has(target)) {
      const near = [...this.#files].filter((file) => path.posix.dirname(file) === path.posix.dirname(target));
      const meant = closest(
        path.posix.basename(target),
        near.map((file) => path.posix.basename(file)),
      );
      const dirname = path.posix.relative(path.posix.dirname(from), path.posix.dirname(target)) || '.';
      return { code: 'image-missing', details: { value, suggestion: meant ? `${dirname}/${meant}` : '' } };
    }
    const absolute = path.join(this.#folder, target);
    if (lstatSync(absolute).isSymbolicLink()) return { code: 'symlink', details: { value } };
    if (!realpathSync(absolute).startsWith(realpathSync(this.#folder) + path.sep)) {
      return { code: 'image-outside', details: { value } };
    }
    return inspectBytes(readFileSync(absolute), target, value);
  }
}

/** Judges the bytes of a picture that stands at `target` in the content folder. */
export function inspectBytes(bytes: Buffer, target: string, value: string): PictureResult {
  const size = sizeOf(bytes);
  if (!size?.type || !types.has(size.type)) return { code: 'image-kind', details: { value } };
  const type = size.type as Picture['type'];
  const ending = path.posix.extname(target).slice(1).toLowerCase().replace('jpeg', 'jpg');
  if (ending !== type) return { code: 'image-extension', details: { value, found: type } };
  if (bytes.length > (type === 'svg' ? maxSvgBytes : maxBytes)) {
    return { code: 'image-too-large', details: { value, size: `${Math.round(bytes.length / 1000)} kB` } };
  }
  if (type !== 'svg' && Math.max(size.width, size.height) > maxPixels) {
    return { code: 'image-too-large', details: { value, size: `${size.width} × ${size.height}` } };
  }
  const found = type === 'svg' ? unsafeSvg(bytes.toString('utf8')) : undefined;
  if (found) return { code: 'image-unsafe', details: { value, found } };
  return { picture: { path: target, width: Math.round(size.width), height: Math.round(size.height), type } };
}

function sizeOf(bytes: Buffer) {
  try {
    return imageSize(bytes);
  } catch {
    return undefined;
  }
}

// People paste addresses with %20 in them; a malformed % is taken as it stands.
function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
