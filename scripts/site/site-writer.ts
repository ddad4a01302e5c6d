import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { type FileState, hashOf, isAsSeen } from './file-states.ts';

/** The site that is published already: its folder, and the files that a build of ours put there. */
export interface PublishedSite {
  folder: string;
  files: Readonly<Record<string, FileState>>;
}

/**
 * Puts the files of a site into a folder. Files that are published already with the same content become links to those, which keep their
 * times: programs that copy a site compare these. A published file is never written into.
 */
export class SiteWriter {
  /** Hash of every file, by path in the folder with forward slashes. */
  readonly hashes = new Map<string, string>();
  readonly #folder: string;
  readonly #published: PublishedSite | undefined;
  readonly #folders = new Set<string>();

  constructor(folder: string, published: PublishedSite | undefined) {
    this.#folder = folder;
    this.#published = published;
  }

  /** Writes a file that is not there yet. Throws file system errors. */
  write(name: string, bytes: Uint8Array): void {
    const file = path.join(this.#folder, name);
    const hash = hashOf(bytes);
    this.#makeFolder(path.dirname(file));
    if (!this.#link(name, hash, file)) writeFileSync(file, bytes, { flag: 'wx' });
    this.hashes.set(name, hash);
  }

  /** Takes in the files that others have put into the folder. */
  takeInOthers(): void {
    for (const entry of readdirSync(this.#folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const file = path.join(entry.parentPath, entry.name);
      const name = path.relative(this.#folder, file).split(path.sep).join('/');
      if (this.hashes.has(name)) continue;
      const hash = hashOf(readFileSync(file));
      const linked = `${file}.part.kairan-link`;
      if (this.#link(name, hash, linked)) renameSync(linked, file);
      this.hashes.set(name, hash);
    }
  }

  #makeFolder(folder: string): void {
    if (this.#folders.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
  }

  /** Whether a published file with this content is now at `file`, too. */
  #link(name: string, hash: string, file: string): boolean {
    const seen = this.#published?.files[name];
    if (!this.#published || seen?.hash !== hash) return false;
    const there = path.join(this.#published.folder, name);
    if (!isAsSeen(there, seen, false)) return false;
    try {
      linkSync(there, file);
      return true;
    } catch (error) {
      if (existsSync(file)) throw error;
      return copied(there, file, seen);
    }
  }
}

/** Where files cannot be linked, as on another disk, a copy gets the time of the original. */
function copied(from: string, to: string, { hash, mtimeMs }: FileState): boolean {
  const bytes = readFileSync(from);
  if (hashOf(bytes) !== hash) return false;
  writeFileSync(to, bytes, { flag: 'wx' });
  utimesSync(to, mtimeMs / 1000, mtimeMs / 1000);
  return true;
}
