/**
 * Loaded before a command (`node --import`): at the step of writing that KAIRAN_STEP names, counted from 1, the command is killed in the
 * middle of it, or the system refuses it with the code in KAIRAN_FAULT.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import process from 'node:process';
import { isMainThread } from 'node:worker_threads';

type Step = 'writeFileSync' | 'openSync' | 'linkSync' | 'renameSync' | 'mkdirSync' | 'fsyncSync' | 'rmSync';

const steps: readonly Step[] = [
  'writeFileSync',
  'openSync',
  'linkSync',
  'renameSync',
  'mkdirSync',
  'fsyncSync',
];
const { KAIRAN_STEP, KAIRAN_FAULT } = process.env;
let left = Number(KAIRAN_STEP);

/** What is kept in a cache may be lost, and writing there is no step. Files that are open there, by their descriptors. */
const openInCache = new Set<unknown>();
const isInCache = (file: unknown) =>
  typeof file === 'number' ? openInCache.has(file) : String(file).split(/[\\/]/).includes('.cache');

/** Told when the step has come. */
const met = '(the step has come)\n';

/** Some libraries read with these, too. */
const isReading = (name: Step, [, flags]: readonly unknown[]) =>
  name === 'openSync' && (flags === undefined || flags === 'r');

function halfOf(data: unknown): unknown {
  return typeof data === 'string' || data instanceof Uint8Array ? data.slice(0, data.length / 2) : '';
}

function meet(name: Step, args: readonly unknown[], write: typeof fs.writeFileSync): void {
  if (isReading(name, args) || isInCache(args[0]) || --left !== 0) return;
  fs.writeSync(2, met);
  if (KAIRAN_FAULT) throw Object.assign(new Error(KAIRAN_FAULT), { code: KAIRAN_FAULT, syscall: name });
  if (name === 'writeFileSync') write(args[0] as number, halfOf(args[1]) as string);
  process.kill(process.pid, 'SIGKILL');
}

if (isMainThread) {
  const write = fs.writeFileSync;
  const touched: readonly Step[] = KAIRAN_FAULT ? steps : [...steps, 'rmSync'];
  const table = fs as unknown as Record<Step, (...args: unknown[]) => unknown>;
  for (const name of touched) {
    const own = table[name];
    table[name] = (...args) => {
      meet(name, args, write);
      const result = own(...args);
      if (name === 'openSync') openInCache[isInCache(args[0]) ? 'add' : 'delete'](result);
      return result;
    };
  }
  syncBuiltinESMExports();
}
