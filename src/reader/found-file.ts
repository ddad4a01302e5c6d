import { createHash } from 'node:crypto';
import { readFileSync, type Stats } from 'node:fs';

/** What tells, without reading a file, that it is the one that was read before. */
interface FileStamp {
  /** In bytes. */
  size: number;
  /** The time of modification, in milliseconds since 1970 (UTC), with fractions. */
  modified: number;
  /** The same for the inode: no program can set it back, as `touch -d`, `rsync -t` and archives do with the time of modification. */
  changed: number;
  inode: number;
}

/** What was seen of a file that was read. */
export interface SeenFile extends FileStamp {
  /** A time before it was read, in milliseconds since 1970 (UTC). */
  read: number;
  /** SHA-256 of its bytes. */
  hash: string;
}

/** A file as it is now; its bytes are read when they are asked for, once. */
export class FoundFile {
  /** Path in the content folder. */
  readonly path: string;
  readonly #absolute: string;
  readonly #stamp: FileStamp;
  readonly #found = Date.now();
  #bytes: Buffer | undefined;

  constructor(path: string, absolute: string, { size, mtimeMs, ctimeMs, ino }: Stats) {
    this.path = path;
    this.#absolute = absolute;
    this.#stamp = { size, modified: mtimeMs, changed: ctimeMs, inode: ino };
  }

  bytes(): Buffer {
    this.#bytes ??= readFileSync(this.#absolute);
    return this.#bytes;
  }

  /** Reads the file. */
  see(): SeenFile {
    return { ...this.#stamp, read: this.#found, hash: sha256(this.bytes()) };
  }

  /** What was seen before if the file has the same content still, else undefined. It is read where that is in doubt. */
  seeAgain(before: SeenFile): SeenFile | undefined {
    const { size, modified, changed, inode } = this.#stamp;
    const isSame =
      before.size === size &&
      before.modified === modified &&
      before.changed === changed &&
      before.inode === inode;
    if (isSame && isSettled(before)) return before;
    if (before.size !== size) return undefined;
    const seen = this.see();
    return seen.hash === before.hash ? seen : undefined;
  }
}

/** The coarsest clock of file systems in use, in milliseconds: FAT notes the time of modification in steps of two seconds. */
const grain = 2_000;

/**
 * Whether a file that has the same stamp as then has the same content. One that was written just before it was read may have been
 * written again within the same step of the file system's clock; git calls such entries "racily clean".
 */
const isSettled = ({ modified, changed, read }: SeenFile): boolean =>
  Math.max(modified, changed) + grain < read;

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('base64');
