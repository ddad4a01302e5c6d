import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../scripts/run.ts';
import { playRounds } from './lock-rounds.ts';

test.each([
  ['two processes and no lock', { takers: 2, rounds: 200, found: 'none' }],
  ['four processes and no lock', { takers: 4, rounds: 200, found: 'none' }],
  ['two processes and the lock of one that is gone', { takers: 2, rounds: 200, found: 'left' }],
  ['four processes and the lock of one that is gone', { takers: 4, rounds: 200, found: 'left' }],
  ['two processes and a holder that is killed', { takers: 2, rounds: 200, found: 'killed' }],
  ['four processes and a holder that is killed', { takers: 4, rounds: 50, found: 'killed' }],
] as const)(
  '%s: never two holders, never nobody',
  async (_what, how) => {
    const folder = temporaryFolder();
    const endings = await playRounds(folder, how);
    expect(endings).toHaveLength(how.rounds);
    expect(endings.filter((ending) => ending.includes('two'))).toEqual([]);
    expect(endings.filter((ending) => !ending.includes('held'))).toEqual([]);
    const left = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    expect(left.filter((name) => path.dirname(name) !== '.')).toEqual([]);
  },
  600_000,
);
