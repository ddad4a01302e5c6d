import { lstatSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { imageSize } from 'image-size';
import { closest } from '../lib/closest.ts';
import { decodeAddress } from '../lib/urls.ts';
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
    const target = path.posix.normalize(path.posix.join(path.posix.dirname(from), decodeAddress(value)));
    if (target.startsWith('..') || path.posix.isAbsolute(value) || value.includes('\\')) {
      return { code: 'image-outside', details: { value } };
    }
    if (!this.#files.has(target)) return this.#missing(target, value, from);
    const result = this.#seen.get(target) ?? this.#inspect(target);
    this.#seen.set(target, result);
    return 'code' in result ? { ...result, details: { ...result.details, value } } : result;
  }

  #missing(target: string, value: string, from: string): PictureResult {
    const folder = path.posix.dirname(target);
    const beside = [...this.#files].filter((file) => path.posix.dirname(file) === folder);
    const names = beside.map((file) => path.posix.basename(file));
    const meant = closest(path.posix.basename(target), names);
    const way = path.posix.relative(path.posix.dirname(from), folder) || '.';
    const suggestion = meant ? `${way.startsWith('.') ? way : `./${way}`}/${meant}` : '';
    return { code: 'image-missing', details: { value, suggestion } };
  }

  #inspect(target: string): PictureResult {
    const absolute = path.join(this.#folder, target);
    const file = lstatSync(absolute);
    if (file.isSymbolicLink()) return { code: 'symlink', details: {} };
    if (!realpathSync(absolute).startsWith(realpathSync(this.#folder) + path.sep)) {
      return { code: 'image-outside', details: {} };
    }
    if (file.size > maxBytes) return { code: 'image-too-large', details: { size: kilobytes(file.size) } };
    return inspectBytes(readFileSync(absolute), target);
  }
}

const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} kB`;

/** Judges the bytes of a picture that stands at `target` in the content folder. */
export function inspectBytes(bytes: Buffer, target: string): PictureResult {
  const size = sizeOf(bytes);
  if (!size?.type || !types.has(size.type)) {
    return { code: isSvg(bytes) ? 'image-without-size' : 'image-kind', details: {} };
  }
  const type = size.type as Picture['type'];
  const ending = path.posix.extname(target).slice(1).toLowerCase().replace('jpeg', 'jpg');
  if (ending !== type) return { code: 'image-extension', details: { found: type } };
  if (bytes.length > (type === 'svg' ? maxSvgBytes : maxBytes)) {
    return { code: 'image-too-large', details: { size: kilobytes(bytes.length) } };
  }
  if (type !== 'svg' && Math.max(size.width, size.height) > maxPixels) {
    return { code: 'image-too-large', details: { size: `${size.width} × ${size.height}` } };
  }
  const found = type === 'svg' ? unsafeSvg(bytes.toString('utf8')) : undefined;
  if (found) return { code: 'image-unsafe', details: { found } };
  return { picture: { path: target, width: Math.round(size.width), height: Math.round(size.height), type } };
}

function sizeOf(bytes: Buffer) {
  try {
    return imageSize(bytes);
  } catch {
    return undefined;
  }
}

const isSvg = (bytes: Buffer) =>
  /^\uFEFF?\s*(?:<[?!][^>]*>\s*)*<svg[\s>]/i.test(bytes.toString('utf8', 0, 2000));
