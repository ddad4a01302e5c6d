import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { publishedStates } from '../../scripts/site/finished-site.ts';
import { SiteWriter } from '../../scripts/site/site-writer.ts';
import { temporaryFolder } from './run.ts';

const files = { 'index.html': 'home', 'events/a/index.html': 'event', '_astro/photo.webp': 'photo' };

/** A site that was published an hour ago, and a folder for the next one. */
function published() {
  const folder = temporaryFolder();
  const [dist, next] = [path.join(folder, 'dist'), path.join(folder, 'next')];
  mkdirSync(dist);
  const writer = new SiteWriter(dist, undefined);
  for (const [name, text] of Object.entries(files)) writer.write(name, Buffer.from(text));
  const hourAgo = Date.now() / 1000 - 3600;
  for (const name of Object.keys(files)) utimesSync(path.join(dist, name), hourAgo, hourAgo);
  mkdirSync(next);
  return { dist, next, site: { folder: dist, files: publishedStates(dist, writer.hashes) } };
}

const isOneFile = (one: string, other: string) => statSync(one).ino === statSync(other).ino;

describe('a file that is published already', () => {
  test('with the same content is linked, and keeps its time', () => {
    const { dist, next, site } = published();
    new SiteWriter(next, site).write('events/a/index.html', Buffer.from('event'));
    const [before, after] = [dist, next].map((folder) => path.join(folder, 'events/a/index.html'));
    expect(isOneFile(before ?? '', after ?? '')).toBe(true);
    expect(statSync(after ?? '').mtimeMs).toBeLessThan(Date.now() - 3_000_000);
  });

  test('with other content is never written into', () => {
    const { dist, next, site } = published();
    new SiteWriter(next, site).write('index.html', Buffer.from('new'));
    expect(readFileSync(path.join(dist, 'index.html'), 'utf8')).toBe('home');
    expect(readFileSync(path.join(next, 'index.html'), 'utf8')).toBe('new');
  });

  test.each<[string, (file: string) => void]>([
    ['was changed', (file) => writeFileSync(file, 'hoMe')],
    ['grew', (file) => appendFileSync(file, '!')],
    [
      'was changed, with its former time',
      (file) => {
        const { atime, mtime } = statSync(file);
        writeFileSync(file, 'hoMe');
        utimesSync(file, atime, mtime);
      },
    ],
    ['is gone', (file) => rmSync(file)],
    [
      'is a link now',
      (file) => {
        rmSync(file);
        writeFileSync(`${file}.other`, 'hoMe');
        symlinkSync(`${file}.other`, file);
      },
    ],
  ])('and %s by somebody is written anew', (_what, change) => {
    const { dist, next, site } = published();
    change(path.join(dist, 'index.html'));
    new SiteWriter(next, site).write('index.html', Buffer.from('home'));
    expect(readFileSync(path.join(next, 'index.html'), 'utf8')).toBe('home');
  });
});

test('what others put into the folder is taken in, and linked where it is the same', () => {
  const { dist, next, site } = published();
  const writer = new SiteWriter(next, site);
  mkdirSync(path.join(next, '_astro'));
  writeFileSync(path.join(next, '_astro/photo.webp'), 'photo');
  writeFileSync(path.join(next, 'sitemap-0.xml'), 'map');
  writer.takeInOthers();
  expect([...writer.hashes.keys()].sort()).toEqual(['_astro/photo.webp', 'sitemap-0.xml']);
  expect(isOneFile(path.join(dist, '_astro/photo.webp'), path.join(next, '_astro/photo.webp'))).toBe(true);
  expect(existsSync(path.join(next, '_astro/photo.webp.part.kairan-link'))).toBe(false);
});

test('a file is written once: a second one of its name is a fault of the engine', () => {
  const { next } = published();
  const writer = new SiteWriter(next, undefined);
  writer.write('index.html', Buffer.from('one'));
  expect(() => writer.write('index.html', Buffer.from('two'))).toThrow('EEXIST');
});
