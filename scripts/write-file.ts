import {
  closeSync,
  fchmodSync,
  fsyncSync,
  linkSync,
  mkdirSync,
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
import { hasEnded, newMark } from './site/process-mark.ts';

/** Thrown where a file is no longer what a command had read: somebody edited it meanwhile, and their words stay. */
export class EditedMeanwhile extends Error {
  /** Absolute. */
  readonly path: string;
  constructor(file: string) {
    super(`${file} was edited meanwhile.`);
    this.path = file;
  }
}

/**
 * Writes a file that is not there yet, and its folder: whole and on the disk when this returns, or else not at all, also for
 * one who is killed. Throws what the system says (EEXIST for one that is there).
 */
export function writeNew(file: string, bytes: string | Uint8Array): void {
  beside(file, bytes, undefined, (part) => {
    try {
      linkSync(part, file);
    } catch (error) {
      if (!withoutLinks.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
      // As on memory cards: the name is taken first, so that nothing is written over.
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
 * Puts other bytes into a file that a command has read as `before`: at every moment it is whole, the old or the new one. Throws
 * an EditedMeanwhile when something else stands there by now, or what the system says.
 */
export function replace(file: string, bytes: string | Uint8Array, before: string | Uint8Array): void {
  // A link stays one.
  const real = at(file, () => realpathSync(file));
  const { mode } = statSync(real);
  beside(real, bytes, mode, (part) => {
    if (!readFileSync(real).equals(Buffer.from(before as Uint8Array))) throw new EditedMeanwhile(file);
    renameSync(part, real);
  });
}

/** Writes a file of our own, whatever stands there: whole at every moment. Throws what the system says. */
export function overwrite(file: string, bytes: string | Uint8Array): void {
  beside(file, bytes, undefined, (part) => renameSync(part, file));
}

/**
 * Makes a folder and those above it. Throws what the system says (ENOTDIR for a file in the way): where a folder is there and nothing can be made in it,
 * as in /proc, `mkdirSync` with `recursive` would try for ever.
 */
export function makeFolder(folder: string): void {
  const isThere = (name: string) => statSync(name, { throwIfNoEntry: false })?.isDirectory() === true;
  try {
    mkdirSync(folder);
  } catch (error) {
    if (isThere(folder)) return;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw Object.assign(error as Error, { code: 'ENOTDIR' });
    const parent = path.dirname(folder);
    const lacksParent = code === 'ENOENT' && !isThere(parent);
    if (!lacksParent || parent === folder) throw error;
    makeFolder(parent);
    makeFolder(folder);
  }
}

// What file systems answer that know no second name of a file.
const withoutLinks: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

// Not seen by git and not read as content, should it be left behind.
const partName = '.part.kairan-';

/** Writes a file beside its place, and has it put there when it is on the disk. */
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

/** What fails in `work` is told of `file`, which people know. */
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

/** A name is on the disk when its folder is; some systems open no folders. */
function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // The file itself is whole.
  }
}

/** Removes what commands that were killed had begun in a folder. */
function removeLeftParts(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (name.startsWith(partName) && hasEnded(name.slice(partName.length))) discard(path.join(folder, name));
  }
}

/** Removes what nobody needs; where somebody else owns it, it stays, and nobody is the worse for it. */
export function discard(file: string): void {
  try {
    rmSync(file, { recursive: true, force: true });
  } catch {}
}
