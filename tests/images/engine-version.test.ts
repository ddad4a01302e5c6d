import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { engineVersion } from '../../src/images/engine-version.ts';

const manifest = (version: string) => JSON.stringify({ version });
const packages = [
  ...['saxes', '@csstools/css-tokenizer', 'image-size', 'satori', '@resvg/resvg-js', 'sharp', 'budoux'],
  ...['@iconify-json/noto', '@iconify-json/flag', '@expo-google-fonts/noto-sans-jp', '@fontsource/noto-sans'],
  ...['@fontsource/noto-sans-sc', '@fontsource/nanum-gothic', 'mjml'],
];

/** A project of which nothing is there but what might decide how an image looks. */
const files: Readonly<Record<string, string | undefined>> = {
  'package.json': '{}',
  'src/images/image-worker.ts':
    "import { a } from '../a.ts';\nimport type { T } from '../types.ts';\nawait import('./late.ts');\n",
  'src/a.ts': "export { b as a } from './b.ts';\n",
  'src/b.ts': 'export const b = 1;\n',
  'src/images/late.ts': 'export const late = 1;\n',
  'src/types.ts': 'export type T = 1;\n',
  'src/unrelated.ts': 'export const c = 1;\n',
  ...Object.fromEntries(packages.map((name) => [`node_modules/${name}/package.json`, manifest('1.0.0')])),
};

/** Files that are other ones; one that is undefined is missing. */
type Change = Readonly<Record<string, string | undefined>>;

/** The version of that project, in a folder of its own, after a change. */
function versionAfter(change: Change = {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'kairan-engine-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries({ ...files, ...change })) {
    if (text === undefined) continue;
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return engineVersion(folder);
}

test('the engine is the same for everybody who has the same code and packages, wherever it stands', () => {
  expect(versionAfter()).toMatch(/^[0-9a-f]{64}$/);
  expect(versionAfter()).toBe(versionAfter());
});

test.each<[string, Change]>([
  ['code that draws nothing', { 'src/unrelated.ts': '' }],
  ['types alone', { 'src/types.ts': 'export type T = 2;\n' }],
  ['a package that draws nothing', { 'node_modules/mjml/package.json': manifest('2.0.0') }],
])('the engine stays the same with %s', (_what, change) => {
  expect(versionAfter(change)).toBe(versionAfter());
});

test.each<[string, Change]>([
  ['the worker', { 'src/images/image-worker.ts': `${files['src/images/image-worker.ts']}\n` }],
  ['what it imports', { 'src/a.ts': `${files['src/a.ts']}\n` }],
  ['what that exports of others', { 'src/b.ts': 'export const b = 2;\n' }],
  ['what it imports when it needs it', { 'src/images/late.ts': 'export const late = 2;\n' }],
  ...packages
    .filter((name) => name !== 'mjml')
    .map(
      (name) =>
        [name, { [`node_modules/${name}/package.json`]: manifest('1.0.1') }] satisfies [string, Change],
    ),
])('the engine is another one with %s', (_what, change) => {
  expect(versionAfter(change)).not.toBe(versionAfter());
});

test('a package that is missing is named', () => {
  expect(() => versionAfter({ 'node_modules/satori/package.json': undefined })).toThrow(
    'The package "satori" is not installed.',
  );
});
