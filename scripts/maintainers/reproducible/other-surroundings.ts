import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import os from 'node:os';
import process from 'node:process';
import { isMainThread } from 'node:worker_threads';

// Loaded into a build and its threads (`node --import`), to change what it finds there. KAIRAN_SURROUNDINGS says what.
const wanted = new Set(process.env.KAIRAN_SURROUNDINGS?.split(','));

/** Names of a folder the other way round. Node itself sorts them on Linux and macOS, so a copy would not do. */
const backwards = (names: unknown): unknown => (Array.isArray(names) ? names.toReversed() : names);

function reverseFolders(): void {
  const { readdir, readdirSync, promises } = fs;
  const readLater = promises.readdir;
  const call = (read: unknown, args: unknown[]): unknown => Reflect.apply(read as () => unknown, fs, args);
  Object.assign(fs, {
    readdirSync: (...args: unknown[]) => backwards(call(readdirSync, args)),
    readdir: (...args: unknown[]) => {
      const tell = args.pop() as (error: unknown, names: unknown) => void;
      return call(readdir, [...args, (error: unknown, names: unknown) => tell(error, backwards(names))]);
    },
  });
  Object.assign(promises, { readdir: async (...args: unknown[]) => backwards(await call(readLater, args)) });
}

function countProcessors(number: number): void {
  const [first] = os.cpus();
  Object.assign(os, { availableParallelism: () => number, cpus: () => Array(number).fill(first) });
}

if (wanted.has('order')) reverseFolders();
// One more than most machines of CI have, and no power of two.
if (wanted.has('processors')) countProcessors(3);
// Threads have that of the process.
if (wanted.has('umask') && isMainThread) process.umask(0o077);
syncBuiltinESMExports();
