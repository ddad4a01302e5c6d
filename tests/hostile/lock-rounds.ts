import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Ending, Round } from './lock-taker.ts';

/** A process of its own that takes locks when it is told to. */
export class Taker {
  readonly child: ChildProcess;

  private constructor(child: ChildProcess) {
    this.child = child;
  }

  static async start(): Promise<Taker> {
    const child = fork(path.join(import.meta.dirname, 'lock-taker.ts'));
    onTestFinished(() => void child.kill('SIGKILL'));
    await once(child, 'message');
    return new Taker(child);
  }

  async play(round: Round): Promise<Ending> {
    const answer = once(this.child, 'message');
    this.child.send(round);
    const [ending] = (await answer) as [Ending];
    return ending;
  }

  async kill(): Promise<void> {
    const ended = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await ended;
  }
}

/** Which lock the takers of a round find. */
type Found = 'none' | 'left' | 'killed';

/**
 * Rounds in which some processes ask for one lock at the same moment: there is none, or one that was left by a process that is
 * gone, or its holder is killed while they ask. Gives how each round ended for each of them.
 */
export async function playRounds(
  folder: string,
  { takers: count, rounds, found }: { takers: number; rounds: number; found: Found },
): Promise<Ending[][]> {
  const takers = await Promise.all(Array.from({ length: count }, () => Taker.start()));
  const left = await markOfEnded(folder);
  const endings: Ending[][] = [];
  for (let number = 0; number < rounds; number++) {
    const place = path.join(folder, String(number));
    mkdirSync(place);
    const file = path.join(place, '.dist.kairan-lock');
    if (found === 'left') writeFileSync(`${file}.${left}`, '{"started":0,"isHeld":true}');
    const holder = found === 'killed' ? await holding(file) : undefined;
    const round: Round = { file, at: Date.now() + 5, hold: 15 };
    const playing = Promise.all(takers.map((taker) => taker.play(round)));
    await holder?.kill();
    const ending = await playing;
    // While the holder lived, all of them may have been told so; the next ones are not.
    const after = holder && !ending.includes('held') ? await takers[0]?.play({ ...round, at: 0 }) : undefined;
    endings.push(after ? [...ending, after] : ending);
  }
  return endings;
}

/** A process that has the lock, and says so by what it makes. */
async function holding(file: string): Promise<Taker> {
  const holder = await Taker.start();
  holder.child.send({ file, at: 0, hold: 600_000 } satisfies Round);
  while (!existsSync(`${file}-inside`)) await new Promise((resolve) => setTimeout(resolve, 1));
  rmSync(`${file}-inside`);
  return holder;
}

/** The mark of a process that was killed with a lock. */
export async function markOfEnded(folder: string): Promise<string> {
  const holder = await holding(path.join(folder, '.ended.kairan-lock'));
  await holder.kill();
  const [name = ''] = readdirSync(folder).filter((each) => each.startsWith('.ended.kairan-lock.'));
  return name.slice('.ended.kairan-lock.'.length);
}
