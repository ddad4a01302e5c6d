import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BusyError, Lock } from '../scripts/site/build-lock.ts';

const project = path.resolve(import.meta.dirname, '..');

/** Everything of the engine that decides what a build gives. */
const engine = ['src', 'scripts', 'astro.config.mjs', 'package-lock.json'];

/** What else decides what a site is: files and folders of the project, and words such as the moment of the build. */
export interface Inputs {
  files: readonly string[];
  words: readonly string[];
}

/**
 * A folder that `make` fills, once: this run and later ones get the same one until the engine or `inputs` change. `fresh` tells
 * whether it was made now.
 */
export function builtOnce(
  name: string,
  inputs: Inputs,
  make: (folder: string) => void,
): { folder: string; fresh: boolean } {
  // Copies of the project side by side must not take each other's sites away.
  const home = createHash('sha256').update(project).digest('hex').slice(0, 12);
  const folder = path.join(tmpdir(), `kairan-sites-${home}`, name);
  const stampFile = path.join(folder, 'stamp');
  const stamp = stampOf(inputs);
  mkdirSync(path.dirname(folder), { recursive: true });
  return alone(`${folder}.lock`, () => {
    if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return { folder, fresh: false };
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    make(folder);
    writeFileSync(stampFile, stamp);
    return { folder, fresh: true };
  });
}

/** Does the work while no other process does what the lock is for; waits for one that does. */
function alone<Result>(file: string, work: () => Result): Result {
  const lock = waitFor(file);
  try {
    return work();
  } finally {
    lock.release();
  }
}

function waitFor(file: string): Lock {
  const clock = new Int32Array(new SharedArrayBuffer(4));
  for (;;) {
    try {
      return Lock.take(file);
    } catch (error) {
      if (!(error instanceof BusyError)) throw error;
      Atomics.wait(clock, 0, 0, 200);
    }
  }
}

function stampOf({ files, words }: Inputs): string {
  const hash = createHash('sha256').update(JSON.stringify(words));
  for (const name of [...engine, ...files]) {
    const all = filesIn(path.join(project, name)).filter((file) => !file.endsWith('.test.ts'));
    for (const file of all) hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesIn(entry: string): string[] {
  if (!statSync(entry).isDirectory()) return [entry];
  return readdirSync(entry)
    .sort()
    .flatMap((name) => filesIn(path.join(entry, name)));
}
