import { describe, expect, test } from 'vitest';
import { endsWell, undisturbed, writingCommands } from './writing-commands.ts';

// Between two steps of writing nothing changes: a kill there leaves what a kill at the beginning of the next step leaves.
describe.each(Object.entries(writingCommands))('%s', (_what, command) => {
  test('is there whole or not at all when the command is killed at any step, and the next call works', async () => {
    const reference = await undisturbed(command);
    let step = 1;
    while ((await endsWell(command, { step }, reference)).end === 'SIGKILL') step++;
    expect(step).toBeGreaterThan(4);
  }, 1_800_000);

  test.each(['ENOSPC', 'EROFS', 'EIO'])(
    'ends with a sentence when the system refuses any step: %s',
    async (fault) => {
      const reference = await undisturbed(command);
      for (let step = 1; ; step++) {
        const { end, output } = await endsWell(command, { step, fault }, reference);
        expect(output).not.toMatch(/^\s+at /m);
        if (!output.includes('(the step has come)')) break;
        // What is only for the greater safety of what is there may fail.
        if (end !== 0) expect([end, output]).toEqual([1, expect.stringContaining(`(${fault})`)]);
      }
    },
    1_800_000,
  );
});
