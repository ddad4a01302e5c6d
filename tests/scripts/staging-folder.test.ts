import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { labelCache, openBuildWorkspace, pruneCaches } from '../../scripts/site/build-workspace.ts';
import { newMark } from '../../scripts/site/process-mark.ts';
import { recover, Staging } from '../../scripts/site/staging-folder.ts';
import { markOfEnded } from '../hostile/lock-rounds.ts';
import { temporaryFolder } from './run.ts';

/** A folder with one file. */
function site(folder: string, text: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'index.html'), text);
  return folder;
}

const home = (folder: string) => readFileSync(path.join(folder, 'index.html'), 'utf8');

test('a delivered site takes the place of the previous one', async () => {
  const folder = temporaryFolder();
  const out = site(path.join(folder, 'dist'), 'old');
  await Staging.open(out).deliver(site(path.join(folder, 'work'), 'new'));
  expect(home(out)).toBe('new');
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('an output that is a link stays one', async () => {
  const folder = temporaryFolder();
  site(path.join(folder, 'releases/1'), 'old');
  symlinkSync(path.join(folder, 'releases/1'), path.join(folder, 'www'), 'dir');
  await Staging.open(path.join(folder, 'www')).deliver(site(path.join(folder, 'work'), 'new'));
  expect(home(path.join(folder, 'releases/1'))).toBe('new');
  expect(home(path.join(folder, 'www'))).toBe('new');
});

test('while one build holds the output, nobody cleans up after it', () => {
  const folder = temporaryFolder();
  const out = site(path.join(folder, 'dist'), 'old');
  const first = Staging.open(out);
  site(path.join(folder, '.dist.kairan-new'), 'half');
  recover(out);
  expect(readdirSync(folder)).toContain('.dist.kairan-new');
  expect(() => Staging.open(out)).toThrow(String(process.pid));
  first.discard();
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('pictures that a killed build may have cut off are forgotten, older ones are kept', async () => {
  const folder = temporaryFolder();
  const out = site(path.join(folder, 'dist'), 'old');
  const assets = path.join(folder, 'cache/assets');
  mkdirSync(assets, { recursive: true });
  writeFileSync(path.join(assets, 'whole.webp'), 'whole');
  const past = new Date(Date.now() - 600_000);
  utimesSync(path.join(assets, 'whole.webp'), past, past);
  writeFileSync(path.join(assets, 'half.webp'), 'ha');
  const note = { started: Date.now() - 5_000, isHeld: true, cache: path.join(folder, 'cache') };
  writeFileSync(
    path.join(folder, `.dist.kairan-lock.${await markOfEnded(temporaryFolder())}`),
    JSON.stringify(note),
  );
  Staging.open(out).discard();
  expect(readdirSync(assets)).toEqual(['whole.webp']);
  expect(home(out)).toBe('old');
});

test('the cache of content that is gone goes too, that of other content stays', () => {
  const folder = temporaryFolder();
  const content = site(path.join(folder, 'content'), '');
  labelCache(path.join(folder, '.cache/a/astro'), content);
  labelCache(path.join(folder, '.cache/b/astro'), path.join(folder, 'gone'));
  mkdirSync(path.join(folder, '.cache/building'));
  pruneCaches(folder);
  expect(readdirSync(path.join(folder, '.cache'))).toEqual(['a', 'building']);
});

test('a workshop is empty, and those of processes that have ended are removed', async () => {
  const folder = temporaryFolder();
  const all = path.join(folder, '.cache/building');
  const ended = site(path.join(all, await markOfEnded(temporaryFolder())), 'half');
  const atWork = site(path.join(all, newMark()), 'at work');
  expect(readdirSync(openBuildWorkspace(folder))).toEqual([]);
  expect([existsSync(ended), home(atWork)]).toEqual([false, 'at work']);
});
