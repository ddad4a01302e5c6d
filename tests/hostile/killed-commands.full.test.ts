import { describe, expect, test } from 'vitest';
import { endsWell, undisturbed, writingCommands } from './writing-commands.ts';

const kills = 50;

describe.each(Object.entries(writingCommands))('%s', (_what, command) => {
  test('is there whole or not at all when the command is killed at any step, and the next call works', async () => {
    const reference = await undisturbed(command);
    let step = 1;
    while ((await endsWell(command, { step }, reference)).end === 'SIGKILL') step++;
    expect(step).toBeGreaterThan(4);
  }, 1_800_000);

  test(`is there whole or not at all after ${kills} kills at other moments`, async () => {
    const reference = await undisturbed(command);
    let killed = 0;
    for (let index = 0; index < kills; index++) {
      const delay = (reference.milliseconds * (index + 0.5)) / kills;
      if ((await endsWell(command, { delay }, reference)).end === 'SIGKILL') killed++;
    }
    expect(killed).toBeGreaterThan(kills / 3);
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
