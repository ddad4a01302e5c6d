import { cpSync, existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { makeFolder } from '../write-file.ts';
import { hasFlags, Lock, type Note } from './build-lock.ts';
import { realPath } from './output-folder.ts';

/**
 * A folder next to the output, where a new site is put before it replaces the output. Both are on one file system, so
 * that a rename is enough. At every moment the output, or else `.<name>.kairan-old`, is the last complete site.
 */
export class Staging {
  readonly #output: string;
  readonly #lock: Lock;

  private constructor(output: string, lock: Lock) {
    this.#output = output;
    this.#lock = lock;
  }

  /** Cleans up after builds that died. Throws a BusyError while another build is running. */
  static open(wanted: string): Staging {
    const output = realPath(wanted);
    makeFolder(path.dirname(output));
    return new Staging(output, cleanlyTaken(output));
  }

  /** Records Astro's cache, in which a killed build may leave a truncated image. */
  remember(cache: string): void {
    this.#lock.add({ cache });
  }

  /** Replaces the output by the site built in `folder`. `whenThere` is called before another build may begin. */
  async deliver(folder: string, whenThere: () => void = () => {}): Promise<void> {
    const fresh = beside(this.#output, 'new');
    moveFolder(folder, fresh);
    this.#swap(fresh);
    // `rm` deletes concurrently: one file at a time, deleting a large site would take longer than writing it.
    await rm(setAside(this.#output), { recursive: true, force: true });
    whenThere();
    this.#lock.release();
  }

  /** Gives up; the output is unchanged. */
  discard(): void {
    cleanUp(this.#output, [this.#lock.note]);
    this.#lock.release();
  }

  #swap(fresh: string): void {
    const old = beside(this.#output, 'old');
    const replaces = existsSync(this.#output);
    if (replaces) renameSync(this.#output, old);
    try {
      renameSync(fresh, this.#output);
    } catch (error) {
      if (replaces) renameSync(old, this.#output);
      throw error;
    }
  }
}

// A rename when both are on one file system, which is nearly always.
function moveFolder(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true, force: true });
  }
}

/** Cleans up after builds that died, unless one is running. */
export function recover(wanted: string): void {
  const output = realPath(wanted);
  try {
    const isLeft = ['new', 'old', 'trash'].some((name) => existsSync(beside(output, name)));
    if (isLeft || hasFlags(beside(output, 'lock'))) cleanlyTaken(output).release();
  } catch {
    // Another build is running, or the folder is not writable: the existing site can still be read.
  }
}

const cleanlyTaken = (output: string) => Lock.take(beside(output, 'lock'), (left) => cleanUp(output, left));

const beside = (output: string, name: string) =>
  path.join(path.dirname(output), `.${path.basename(output)}.kairan-${name}`);

function cleanUp(output: string, left: readonly Note[]): void {
  const old = beside(output, 'old');
  if (existsSync(old) && !existsSync(output)) renameSync(old, output);
  rmSync(setAside(output), { recursive: true, force: true });
  rmSync(beside(output, 'new'), { recursive: true, force: true });
  for (const { cache, started } of left) if (cache) forgetPictures(path.join(cache, 'assets'), started);
}

// Renamed before it is deleted, so that a folder named `old` is always complete.
function setAside(output: string): string {
  const trash = beside(output, 'trash');
  rmSync(trash, { recursive: true, force: true });
  if (existsSync(beside(output, 'old'))) renameSync(beside(output, 'old'), trash);
  return trash;
}

// Astro takes every file in its cache of optimised images as complete, even truncated ones.
function forgetPictures(folder: string, since: number): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name);
    // Some file systems only store whole seconds.
    if (statSync(file).mtimeMs >= since - 2_000) rmSync(file, { force: true });
  }
}
