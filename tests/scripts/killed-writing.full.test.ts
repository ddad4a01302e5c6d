import { expect, test } from 'vitest';
import { endsWell, undisturbed, writingCommands } from '../hostile/writing-commands.ts';

// All steps of all commands: tests/hostile/killed-commands.full.test.ts.
test.each(['a new record', 'a draft that goes on', 'a first community'])(
  '%s is there whole or not at all when the command is killed or refused midway',
  async (what) => {
    const command = writingCommands[what];
    if (!command) throw new Error(what);
    const reference = await undisturbed(command);
    for (const step of [2, 4]) {
      expect(await endsWell(command, { step }, reference)).toMatchObject({ end: 'SIGKILL' });
      const { end, output } = await endsWell(command, { step, fault: 'ENOSPC' }, reference);
      expect(output).not.toMatch(/^\s+at /m);
      expect([end, output]).toEqual([1, expect.stringContaining('(ENOSPC)')]);
    }
  },
);
