import { cpSync, existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { makeFolder } from '../write-file.ts';
import { hasFlags, Lock, type Note } from './build-lock.ts';
import { realPath } from './output-folder.ts';

/**
 * A place beside the output where a new site stands before it takes the output's place. Beside, so that both are on
 * one file system and a rename is enough. At every moment the output, or else `.<name>.kairan-old`, is the last
 * whole site.
 */
export class Staging {
  readonly #output: string;
  readonly #lock: Lock;

  private constructor(output: string, lock: Lock) {
    this.#output = output;
    this.#lock = lock;
  }

  /** Cleans up after builds that died. Throws a BusyError while another build is alive. */
  static open(wanted: string): Staging {
    const output = realPath(wanted);
    makeFolder(path.dirname(output));
    return new Staging(output, cleanlyTaken(output));
  }

  /** Remembers Astro's cache, which a build that is killed may leave with half a picture. */
  remember(cache: string): void {
    this.#lock.add({ cache });
  }

  /** Puts the site that was built in `folder` in the output's place. */
  async deliver(folder: string): Promise<void> {
    const fresh = beside(this.#output, 'new');
    moveFolder(folder, fresh);
    this.#swap(fresh);
    // Not one file after the other: a large site would take longer to delete than to write.
    await rm(setAside(this.#output), { recursive: true, force: true });
    this.#lock.release();
  }

  /** Gives up: the output stays as it was. */
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

// A rename where both are on one file system, which is almost always.
function moveFolder(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true, force: true });
  }
}

/** Cleans up after builds that died, unless one is under way. */
export function recover(wanted: string): void {
  const output = realPath(wanted);
  try {
    const isLeft = ['new', 'old', 'trash'].some((name) => existsSync(beside(output, name)));
    if (isLeft || hasFlags(beside(output, 'lock'))) cleanlyTaken(output).release();
  } catch {
    // Another build is at work, or the folder may not be written: what is there can be read all the same.
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

// What is being deleted has another name, so that what is called old is always whole.
function setAside(output: string): string {
  const trash = beside(output, 'trash');
  rmSync(trash, { recursive: true, force: true });
  if (existsSync(beside(output, 'old'))) renameSync(beside(output, 'old'), trash);
  return trash;
}

// Astro takes whatever lies in its cache of optimised pictures for whole, even what was cut off while being written.
function forgetPictures(folder: string, since: number): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name);
    // Some file systems keep whole seconds only.
    if (statSync(file).mtimeMs >= since - 2_000) rmSync(file, { force: true });
  }
}
