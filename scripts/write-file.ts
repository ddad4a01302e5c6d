import {
  closeSync,
  fchmodSync,
  fsyncSync,
  linkSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { makeFolder } from '../src/reader/make-folder.ts';
import { hasEnded, newMark } from './site/process-mark.ts';

export { makeFolder };

/** Thrown when a file is no longer as the command had read it: somebody edited it meanwhile, and their edit is kept. */
export class EditedMeanwhile extends Error {
  /** Absolute path. */
  readonly path: string;
  constructor(file: string) {
    super(`${file} was edited meanwhile.`);
    this.path = file;
  }
}

/**
 * Writes a new file and its folder: complete and synced to disk when this returns, or not at all, also after a kill.
 * Throws file system errors (EEXIST when it exists).
 */
export function writeNew(file: string, bytes: string | Uint8Array): void {
  beside(file, bytes, undefined, (part) => {
    try {
      linkSync(part, file);
    } catch (error) {
      if (!withoutLinks.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
      // File systems without hard links, such as on memory cards: the name is reserved first, so that nothing is
      // overwritten.
      closeSync(openSync(file, 'wx'));
      try {
        renameSync(part, file);
      } catch (failure) {
        rmSync(file, { force: true });
        throw failure;
      }
    }
  });
}

/**
 * Replaces the content of a file that a command has read as `before`; at every moment it is complete, old or new.
 * Throws an EditedMeanwhile when it has other content by now, or file system errors.
 */
export function replace(file: string, bytes: string | Uint8Array, before: string | Uint8Array): void {
  // A symbolic link is kept.
  const real = at(file, () => realpathSync(file));
  const { mode } = statSync(real);
  beside(real, bytes, mode, (part) => {
    if (!readFileSync(real).equals(Buffer.from(before as Uint8Array))) throw new EditedMeanwhile(file);
    renameSync(part, real);
  });
}

/** Writes a file of our own, replacing an existing one; complete at every moment. Throws file system errors. */
export function overwrite(file: string, bytes: string | Uint8Array): void {
  beside(file, bytes, undefined, (part) => renameSync(part, file));
}

// Error codes of file systems without hard links.
const withoutLinks: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

// Ignored by git and by the reader, should it be left behind.
const partName = '.part.kairan-';

/** Writes a temporary file next to the target, and calls `put` once it is synced to disk. */
function beside(
  file: string,
  bytes: string | Uint8Array,
  mode: number | undefined,
  put: (part: string) => void,
): void {
  const folder = path.dirname(file);
  const part = path.join(folder, partName + newMark());
  makeFolder(folder);
  at(file, () => {
    removeLeftParts(folder);
    try {
      writeThrough(part, bytes, mode);
      put(part);
      syncFolder(folder);
    } finally {
      rmSync(part, { force: true });
    }
  });
}

/** Runs `work`; its errors name `file`, which users know. */
function at<Result>(file: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof EditedMeanwhile) throw error;
    throw Object.assign(error as Error, { path: file });
  }
}

function writeThrough(file: string, bytes: string | Uint8Array, mode: number | undefined): void {
  const handle = openSync(file, 'wx');
  try {
    if (mode !== undefined) fchmodSync(handle, mode);
    writeFileSync(handle, bytes);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** A file name is on disk when its folder is synced; some systems cannot open folders. */
function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // The file itself is complete.
  }
}

/** Removes temporary files of killed commands from a folder. */
function removeLeftParts(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (name.startsWith(partName) && hasEnded(name.slice(partName.length))) discard(path.join(folder, name));
  }
}

/** Deletes a file that is no longer needed; failures are ignored. */
export function discard(file: string): void {
  try {
    rmSync(file, { recursive: true, force: true });
  } catch {}
}
