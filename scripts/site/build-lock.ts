import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { discard } from '../write-file.ts';
import { hasEnded, isFromHere, newMark, pidIn } from './process-mark.ts';

/** What a build that is under way writes down, so that the next one can clean up after it. */
export interface Note {
  /** When it began, milliseconds since 1970. */
  started: number;
  /** It has the lock, and does not only ask for it. */
  isHeld: boolean;
  /** Astro's cache folder, as soon as it is known. */
  cache?: string;
}

/** Thrown when another process has the lock. */
export class BusyError extends Error {
  /** Undefined for a process that cannot be seen from here: on another machine or in another container. */
  readonly pid: number | undefined;
  /** The file to delete when somebody knows that nothing is under way. */
  readonly file: string;
  constructor(flag: string) {
    const mark = markOf(flag);
    super(`${flag} says that process ${pidIn(mark)} is at work.`);
    this.pid = isFromHere(mark) ? pidIn(mark) : undefined;
    this.file = flag;
  }
}

// Those who ask at the same time take no longer than this to give way to the first of them, in milliseconds.
const patience = 3_000;

/**
 * A lock that one process at a time can hold. Everyone who asks first puts up a flag, a file with a name of its own
 * (`<lock>.<mark>`), and then looks whether others have one: of two, at least one sees the other's, so that never both go on.
 * A flag is removed by its owner, or when its process has certainly ended; as no name comes twice, nobody can remove another
 * flag by mistake. Nothing depends on a clock or on what is in the files.
 *
 * Of kept libraries, proper-lockfile removes a stale lock by its one name, and may remove one that was taken meanwhile.
 */
export class Lock {
  readonly #flag: string;
  #note: Note;

  private constructor(flag: string, note: Note) {
    this.#flag = flag;
    this.#note = note;
  }

  /**
   * Takes the lock; the folder must be there. Before that, `cleanUp` gets the notes of those who died with it. Throws a
   * BusyError, or what the system says.
   */
  static take(file: string, cleanUp: (left: Note[]) => void = () => {}): Lock {
    const flag = `${file}.${newMark()}`;
    const lock = new Lock(flag, { started: Date.now(), isHeld: false });
    try {
      writeFileSync(flag, JSON.stringify(lock.#note), { flag: 'wx' });
      const ended = win(file, flag);
      lock.add({ isHeld: true });
      cleanUp(ended.flatMap((each) => readNote(each) ?? []));
      for (const each of ended) discard(each);
      return lock;
    } catch (error) {
      lock.release();
      throw error;
    }
  }

  get note(): Note {
    return this.#note;
  }

  add(more: Partial<Note>): void {
    this.#note = { ...this.#note, ...more };
    writeFileSync(this.#flag, JSON.stringify(this.#note));
  }

  release(): void {
    rmSync(this.#flag, { force: true });
  }
}

/** True when somebody has the lock, had it when they died, or asks for it. */
export const hasFlags = (file: string): boolean => flagsAt(file).length > 0;

/** Waits until no other process has a flag. Returns those of processes that have ended. Throws a BusyError. */
function win(file: string, own: string): string[] {
  const until = performance.now() + patience;
  for (;;) {
    const others = flagsAt(file).filter((flag) => flag !== own);
    const { ended = [], alive = [] } = Object.groupBy(others, (flag) =>
      hasEnded(markOf(flag)) ? 'ended' : 'alive',
    );
    if (alive.length === 0) return ended;
    // Of those who ask at the same time, the first by name goes on, and all others give way to it.
    const stronger = alive.find((flag) => flag < own || readNote(flag)?.isHeld);
    if (stronger) throw new BusyError(stronger);
    if (performance.now() > until) throw new BusyError(alive[0] as string);
    sleep(10);
  }
}

function flagsAt(file: string): string[] {
  const folder = path.dirname(file);
  const start = `${path.basename(file)}.`;
  const names = readdirSync(folder).filter((name) => name.startsWith(start));
  return names.map((name) => path.join(folder, name));
}

/** `a1b2c3d4.4711.e5f6a7b8.c9d0e1f2` of `…/.dist.kairan-lock.a1b2c3d4.4711.e5f6a7b8.c9d0e1f2`. */
const markOf = (flag: string) => flag.split('.').slice(-4).join('.');

/** Undefined for a flag that is gone, or was cut off by a full disk. */
function readNote(flag: string): Note | undefined {
  try {
    return JSON.parse(readFileSync(flag, 'utf8')) as Note;
  } catch {
    return undefined;
  }
}

/** Waits without giving way to other work of this process. */
function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
