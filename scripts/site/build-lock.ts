import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { discard } from '../write-file.ts';
import { hasEnded, isFromHere, newMark, pidIn } from './process-mark.ts';

/** What a running build records, so that a later one can clean up after it. */
export interface Note {
  /** Start time in milliseconds since 1970. */
  started: number;
  /** True when it holds the lock, and does not only request it. */
  isHeld: boolean;
  /** Astro's cache folder, once known. */
  cache?: string;
}

/** Thrown when another process has the lock. */
export class BusyError extends Error {
  /** Undefined for a process on another machine or in another container. */
  readonly pid: number | undefined;
  /** The file to delete when no such process is running. */
  readonly file: string;
  constructor(flag: string) {
    const mark = markOf(flag);
    super(`${flag} says that process ${pidIn(mark)} is at work.`);
    this.pid = isFromHere(mark) ? pidIn(mark) : undefined;
    this.file = flag;
  }
}

// Timeout in milliseconds for processes that request the lock at the same time and give way to the first one.
const requestTimeout = 3_000;

/**
 * A lock that one process at a time can hold. Everyone who requests it first creates a flag, a file with a unique name
 * (`<lock>.<mark>`), and then looks for flags of others: of two processes at least one sees the other's flag, so they
 * never
 * both go on. A flag is removed by its owner, or when its process has certainly ended; since names are unique, nobody
 * can
 * remove another flag by mistake. Neither clocks nor file contents matter.
 *
 * proper-lockfile is not used: it removes a stale lock by its fixed name, which may already be that of a new one.
 */
export class Lock {
  readonly #flag: string;
  #note: Note;

  private constructor(flag: string, note: Note) {
    this.#flag = flag;
    this.#note = note;
  }

  /**
   * Acquires the lock; the folder must exist. Before that, calls `cleanUp` with the notes of processes that died while
   * holding it. Throws a BusyError, or a file system error.
   */
  static take(file: string, cleanUp: (left: Note[]) => void = () => {}): Lock {
    const flag = `${file}.${newMark()}`;
    const lock = new Lock(flag, { started: Date.now(), isHeld: false });
    try {
      writeFileSync(flag, JSON.stringify(lock.#note), { flag: 'wx' });
      const ended = waitForOthers(file, flag);
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

/** True when a process holds the lock, held it when it died, or requests it. */
export const hasFlags = (file: string): boolean => flagsAt(file).length > 0;

/** Waits until no other process has a flag. Returns the flags of processes that have ended. Throws a BusyError. */
function waitForOthers(file: string, own: string): string[] {
  const until = performance.now() + requestTimeout;
  for (;;) {
    const others = flagsAt(file).filter((flag) => flag !== own);
    const { ended = [], alive = [] } = Object.groupBy(others, (flag) =>
      hasEnded(markOf(flag)) ? 'ended' : 'alive',
    );
    if (alive.length === 0) return ended;
    // Of processes that request it at the same time, the first by name wins.
    const winner = alive.find((flag) => flag < own || readNote(flag)?.isHeld);
    if (winner) throw new BusyError(winner);
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

/** Undefined for a flag that is gone, or was truncated on a full disk. */
function readNote(flag: string): Note | undefined {
  try {
    return JSON.parse(readFileSync(flag, 'utf8')) as Note;
  } catch {
    return undefined;
  }
}

/** Blocks this process. */
function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
