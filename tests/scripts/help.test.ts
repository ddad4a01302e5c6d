import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { project, run } from './run.ts';

const { scripts } = await import('../../package.json', { with: { type: 'json' } }).then(
  ({ default: card }) => card,
);
const commands = readdirSync(path.join(project, 'scripts')).filter(
  (file) => file !== 'browser.ts' && Object.values(scripts).some((line) => line.endsWith(` scripts/${file}`)),
);

// Both languages, and wrong use: help.full.test.ts.
test.each(commands)('%s says what it is for', (script) => {
  const { status, stdout } = run(script, ['--help', '--lang', 'en']);
  expect([status, stdout]).toEqual([0, expect.stringMatching(/\n {2}npm (start|run \w+)[\s\S]*--help/)]);
});
