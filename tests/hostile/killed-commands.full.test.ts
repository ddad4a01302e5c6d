import { describe, expect, test } from 'vitest';
import { endsWell, undisturbed, writingCommands } from './writing-commands.ts';

const faults = ['ENOSPC', 'EROFS', 'EIO'];

// Between two steps of writing nothing changes: a kill there leaves what a kill at the beginning of the next step leaves.
describe.each(Object.entries(writingCommands))('%s', (_what, command) => {
  test('is there whole or not at all when the command is killed at any step, and the next call works', async () => {
    const reference = await undisturbed(command);
    let step = 1;
    while ((await endsWell(command, { step }, reference)).end === 'SIGKILL') step++;
    expect(step).toBeGreaterThan(4);
  }, 1_800_000);

  test('ends with a sentence when the system refuses any step, for whatever reason', async () => {
    const reference = await undisturbed(command);
    for (let step = 1, isMet = true; isMet; step++) {
      const ends = await Promise.all(
        faults.map(async (fault) => ({ fault, ...(await endsWell(command, { step, fault }, reference)) })),
      );
      isMet = ends.some(({ output }) => output.includes('(the step has come)'));
      for (const { fault, end, output } of ends) {
        expect(output).not.toMatch(/^\s+at /m);
        // What is only for the greater safety of what is there may fail.
        if (isMet && end !== 0) expect([end, output]).toEqual([1, expect.stringContaining(`(${fault})`)]);
      }
    }
  }, 1_800_000);
});
