import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';

/** What a build that is under way writes down, so that the next one can clean up after it. */
export interface Note {
  pid: number;
  /** When it began, milliseconds since 1970. */
  started: number;
  /** Astro's cache folder, as soon as it is known. */
  cache?: string;
}

/** Thrown when another build into the same folder is under way. */
export class BusyError extends Error {
  readonly pid: number;
  constructor(pid: number) {
    super(`Process ${pid} is building.`);
    this.pid = pid;
  }
}

// A process number may be given to another program later on: a build that is alive says so every few seconds.
const heartbeat = 5_000;
const silence = 120_000;

/** A file that only one build at a time can hold. */
export class Lock {
  readonly #file: string;
  readonly #beat: NodeJS.Timeout;
  #note: Note;

  private constructor(file: string, note: Note) {
    this.#file = file;
    this.#note = note;
    this.#beat = setInterval(() => this.#touch(), heartbeat).unref();
  }

  /** Takes the lock; `left` is the note of a build that died with it. Throws a BusyError. */
  static take(file: string): { lock: Lock; left: Note | undefined } {
    const left = readNote(file);
    if (left && isAlive(left, file)) throw new BusyError(left.pid);
    rmSync(file, { force: true });
    const note: Note = { pid: process.pid, started: Date.now() };
    try {
      writeFileSync(file, JSON.stringify(note), { flag: 'wx' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw new BusyError(readNote(file)?.pid ?? 0);
      throw error;
    }
    return { lock: new Lock(file, note), left };
  }

  get note(): Note {
    return this.#note;
  }

  add(more: Partial<Note>): void {
    this.#note = { ...this.#note, ...more };
    writeFileSync(this.#file, JSON.stringify(this.#note));
  }

  release(): void {
    clearInterval(this.#beat);
    rmSync(this.#file, { force: true });
  }

  #touch(): void {
    try {
      utimesSync(this.#file, new Date(), new Date());
    } catch {
      // Somebody removed it; the build goes on.
    }
  }
}

function readNote(file: string): Note | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Note;
  } catch {
    return undefined;
  }
}

function isAlive({ pid }: Note, file: string): boolean {
  return pid !== process.pid && Date.now() - statSync(file).mtimeMs <= silence && isRunning(pid);
}

/** True when there is a process of that number. */
export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
