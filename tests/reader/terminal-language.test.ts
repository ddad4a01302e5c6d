import path from 'node:path';
import { expect, test } from 'vitest';
import { terminalLanguage } from '../../src/reader/content-language.ts';

const fixture = (name: string) => path.resolve(import.meta.dirname, '../fixtures', name);
const speaks = (LANG: string) => ({ env: { LANG }, platform: 'linux', system: 'en-US' });

test.each([
  ['tiny', 'ja_JP.UTF-8', undefined, 'ja'],
  ['tiny', 'en_GB.UTF-8', undefined, 'en'],
  ['tiny', 'C', undefined, 'ja'],
  ['tiny', 'fr_FR.UTF-8', undefined, 'ja'],
  ['tiny', 'en_GB.UTF-8', 'ja', 'ja'],
  // Nobody has words in Arabic.
  ['arabic', 'ja_JP.UTF-8', undefined, 'ja'],
  ['arabic', 'C', undefined, 'en'],
  ['nowhere', 'C', undefined, 'en'],
])('in %s, on a machine in %s, asked for %s: %s', (content, machine, asked, spoken) => {
  expect(terminalLanguage(fixture(content), asked, speaks(machine))).toBe(spoken);
});
