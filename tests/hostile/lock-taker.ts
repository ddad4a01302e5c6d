import { closeSync, openSync, rmSync } from 'node:fs';
import process from 'node:process';
import { BusyError, Lock } from '../../scripts/site/build-lock.ts';

/** What a taker is told: which lock to take, when (milliseconds since 1970), and for how long to hold it. */
export interface Round {
  file: string;
  at: number;
  hold: number;
}

/** How a round ended for a taker: `two` is what must never be. */
export type Ending = 'held' | 'busy' | 'two';

const clock = new Int32Array(new SharedArrayBuffer(4));

function play({ file, at, hold }: Round): Ending {
  while (Date.now() < at);
  try {
    const lock = Lock.take(file);
    const isAlone = enters(`${file}-inside`);
    Atomics.wait(clock, 0, 0, hold);
    if (isAlone) rmSync(`${file}-inside`);
    lock.release();
    return isAlone ? 'held' : 'two';
  } catch (error) {
    if (error instanceof BusyError) return 'busy';
    throw error;
  }
}

function enters(file: string): boolean {
  try {
    closeSync(openSync(file, 'wx'));
    return true;
  } catch {
    return false;
  }
}

process.on('message', (round: Round) => process.send?.(play(round)));
process.send?.('ready');
