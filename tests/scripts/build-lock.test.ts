import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { BusyError, Lock, type Note } from '../../scripts/site/build-lock.ts';
import { hasEnded, isFromHere, newMark, pidIn } from '../../scripts/site/process-mark.ts';
import { markOfEnded, playRounds } from '../hostile/lock-rounds.ts';
import { temporaryFolder } from './run.ts';

const lockIn = (folder: string) => path.join(folder, '.dist.kairan-lock');

/** A mark of this process with other parts. */
function changed(parts: { place?: string; pid?: number; birth?: string }): string {
  const [place = '', pid = '', birth = '', random = ''] = newMark().split('.');
  return [parts.place ?? place, parts.pid ?? pid, parts.birth ?? birth, random].join('.');
}

test.each([
  ['two processes and no lock', { takers: 2, rounds: 10, found: 'none' }],
  ['four processes and the lock of one that is gone', { takers: 4, rounds: 10, found: 'left' }],
  ['two processes and a holder that is killed', { takers: 2, rounds: 3, found: 'killed' }],
] as const)('%s: never two holders, never nobody', async (_what, how) => {
  const endings = await playRounds(temporaryFolder(), how);
  expect(endings.filter((ending) => ending.includes('two') || !ending.includes('held'))).toEqual([]);
});

describe('a lock', () => {
  test('that is held is refused, with the number of its process, and can be had afterwards', () => {
    const folder = temporaryFolder();
    const first = Lock.take(lockIn(folder));
    expect(() => Lock.take(lockIn(folder))).toThrow(
      expect.objectContaining({ constructor: BusyError, pid: process.pid }),
    );
    first.release();
    Lock.take(lockIn(folder)).release();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('of a process that is gone hands over what it noted, which is removed once it was cleaned up', async () => {
    const folder = temporaryFolder();
    const flag = `${lockIn(folder)}.${await markOfEnded(temporaryFolder())}`;
    writeFileSync(flag, JSON.stringify({ started: 7, isHeld: true, cache: '/cache' } satisfies Note));
    const left: Note[] = [];
    const lock = Lock.take(lockIn(folder), (notes) => {
      left.push(...notes);
      expect(existsSync(flag)).toBe(true);
    });
    expect(left).toEqual([{ started: 7, isHeld: true, cache: '/cache' }]);
    expect(existsSync(flag)).toBe(false);
    lock.release();
  });

  test('whose cleaning up fails is free again, and what was to be cleaned up is still known', async () => {
    const folder = temporaryFolder();
    const flag = `${lockIn(folder)}.${await markOfEnded(temporaryFolder())}`;
    writeFileSync(flag, '');
    const fail = () => {
      throw new Error('disk');
    };
    expect(() => Lock.take(lockIn(folder), fail)).toThrow('disk');
    expect(readdirSync(folder)).toEqual([path.basename(flag)]);
  });

  // A full disk may leave a file without its text; who it is of stands in its name.
  test.each(['', '{"started": 1', 'null', '\0'])(
    'is known by its name when its file holds %j',
    async (text) => {
      const folder = temporaryFolder();
      const ended = `${lockIn(folder)}.${await markOfEnded(temporaryFolder())}`;
      writeFileSync(ended, text);
      Lock.take(lockIn(folder)).release();
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  test('of another machine or container is not judged; the file is named', () => {
    const folder = temporaryFolder();
    const flag = `${lockIn(folder)}.${changed({ place: 'ffffffff', pid: 2 ** 22 })}`;
    writeFileSync(flag, '');
    expect(() => Lock.take(lockIn(folder))).toThrow(expect.objectContaining({ pid: undefined, file: flag }));
    expect(existsSync(flag)).toBe(true);
  });

  test('in a folder that is not there or takes no files throws what the system says', () => {
    const folder = temporaryFolder();
    expect(() => Lock.take(lockIn(path.join(folder, 'gone')))).toThrow('ENOENT');
    writeFileSync(path.join(folder, 'file'), '');
    expect(() => Lock.take(lockIn(path.join(folder, 'file')))).toThrow('ENOTDIR');
  });

  test('does not mind the locks of others beside it', () => {
    const folder = temporaryFolder();
    mkdirSync(path.join(folder, 'dist'));
    const other = Lock.take(path.join(folder, '.dist2.kairan-lock'));
    Lock.take(lockIn(folder)).release();
    other.release();
    expect(readdirSync(folder)).toEqual(['dist']);
  });
});

describe('the process of a mark', () => {
  test('that made it just now is this one, and has not ended', () => {
    const mark = newMark();
    expect([pidIn(mark), isFromHere(mark), hasEnded(mark)]).toEqual([process.pid, true, false]);
    expect(newMark()).not.toBe(mark);
  });

  test('has ended when there is none of its number, or another one has got that number since', () => {
    expect(hasEnded(changed({ pid: 2 ** 22 }))).toBe(true);
    expect(hasEnded(changed({ birth: 'abcdef01' }))).toBe(process.platform !== 'win32');
  });

  test('may be alive where nobody can say: elsewhere, or when its birth is not known', () => {
    expect(hasEnded(changed({ place: 'ffffffff', pid: 2 ** 22 }))).toBe(false);
    expect(hasEnded(changed({ birth: '0' }))).toBe(false);
  });

  // Containers often have a first process that never asks how its children ended.
  test.skipIf(process.platform === 'win32')(
    'has ended when it was killed and nobody has asked how',
    async () => {
      const shell = spawn('sh', ['-c', 'sleep 600 & echo $!; exec sleep 600']);
      onTestFinished(() => void shell.kill('SIGKILL'));
      const [line] = (await once(shell.stdout, 'data')) as [Buffer];
      const pid = Number(line.toString());
      const mark = changed({ pid, birth: '0' });
      expect(hasEnded(mark)).toBe(false);
      process.kill(pid, 'SIGKILL');
      await expect.poll(() => hasEnded(mark), { timeout: 60_000 }).toBe(true);
    },
  );
});
