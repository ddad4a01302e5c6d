import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { project, run } from './run.ts';

const { scripts } = await import('../../package.json', { with: { type: 'json' } }).then(
  ({ default: card }) => card,
);
const commands = ['', 'maintainers']
  .flatMap((folder) =>
    readdirSync(path.join(project, 'scripts', folder)).map((file) => path.join(folder, file)),
  )
  .filter((file) => Object.values(scripts).some((line) => line.endsWith(` scripts/${file}`)))
  .filter((file) => file !== 'maintainers/browser.ts');

// Both languages, and wrong use: help.full.test.ts.
test.each(commands)('%s says what it is for', (script) => {
  const { status, stdout } = run(script, ['--help', '--lang', 'en']);
  expect([status, stdout]).toEqual([0, expect.stringMatching(/\n {2}npm (start|run \w+)[\s\S]*--help/)]);
});
