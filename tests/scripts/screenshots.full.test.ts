import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { findBrowser } from '../../scripts/maintainers/browser.ts';
import { docsPictures } from '../../scripts/maintainers/screenshots/docs-pictures.ts';
import { replaceFolder } from '../../scripts/maintainers/screenshots/gallery-folder.ts';
import { pictureFiles } from '../../scripts/maintainers/screenshots/page-pictures.ts';
import { pagesByRoute, pageTypes } from '../../scripts/maintainers/screenshots/page-types.ts';
import { markerFor, markerName } from '../../scripts/site/output-folder.ts';
import { project, run, temporaryFolder, tinyContent } from './run.ts';

const routes = path.join(project, 'src/pages/[...locale]');

/** A built site of a few pages, none of which says much. */
function smallSite(): string {
  const site = path.join(temporaryFolder(), 'site');
  const page = (address: string, words: string) => {
    const file = path.join(site, address);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, `<!doctype html><title>${words}</title><p>${words}</p>`);
  };
  for (const locale of ['', 'en/']) {
    page(`${locale}index.html`, 'front');
    page(`${locale}chapters/index.html`, 'directory');
    page(`${locale}chapters/nagoya/index.html`, 'a chapter with much to tell');
    page(`${locale}chapters/kobe/index.html`, 'a chapter');
    page(`${locale}chapters/map/index.html`, 'map');
  }
  page('chapters/former/index.html', '<meta http-equiv="refresh" content="0">');
  page('404.html', 'nothing');
  page('en/404/index.html', 'nothing');
  writeFileSync(path.join(site, markerName), markerFor('https://tiny.example/'));
  return site;
}

test('a type of page is found for each route: the only page, or the longest and the shortest', () => {
  const found = pageTypes(pagesByRoute(smallSite(), routes, ['ja', 'en']));
  expect(found.map(({ route, address, role }) => `${route} ${role} ${address}`).sort()).toEqual([
    '404 only 404.html',
    'chapters/[id] fullest chapters/nagoya/',
    'chapters/[id] sparsest chapters/kobe/',
    'chapters/index only chapters/',
    'chapters/map only chapters/map/',
    'index only ',
  ]);
});

test.skipIf(!findBrowser())('takes every page in every way, and shows all on one sheet', async () => {
  const out = path.join(temporaryFolder(), 'pictures');
  const args = ['--all', '--site', smallSite(), '--only', 'nagoya', '--out', out, '--json'];
  const { status, stdout, stderr } = run('maintainers/screenshots.ts', args, { content: tinyContent() });
  expect([status, stderr]).toEqual([0, expect.stringContaining('/8')]);
  const { pictures } = JSON.parse(stdout) as { pictures: string[] };
  expect(pictures).toHaveLength(2 * 2 * 2);
  const sheet = readFileSync(path.join(out, 'index.html'), 'utf8');
  for (const picture of pictures) expect(sheet).toContain(`href="${path.basename(picture)}"`);
  const size = async (name: string) => {
    const { width, height } = await sharp(path.join(out, name)).metadata();
    return [width, height];
  };
  expect(await size('chapters_nagoya.en.phone.dark.png')).toEqual([390, 844]);
  expect(await size('chapters_nagoya.ja.desktop.light.png')).toEqual([1280, 900]);
  // Our own pictures may be replaced.
  expect(run('maintainers/screenshots.ts', [...args, '--dry-run'], { content: tinyContent() }).status).toBe(
    0,
  );
});

test('a folder changes only when all pictures are there', async () => {
  const folder = path.join(temporaryFolder(), 'pictures');
  await replaceFolder(folder, [], async (fresh) => writeFileSync(path.join(fresh, 'first.png'), ''));
  const failing = replaceFolder(folder, [], async (fresh) => {
    writeFileSync(path.join(fresh, 'second.png'), '');
    throw new Error('out of film');
  });
  await expect(failing).rejects.toThrow('out of film');
  expect(readdirSync(folder).sort()).toEqual(['first.png', 'screenshots.json']);
  expect(readdirSync(path.dirname(folder))).toEqual(['pictures']);
});

test('tells what would be taken for the docs: all that the docs show', () => {
  const { status, stdout } = run(
    'maintainers/screenshots.ts',
    ['--site', smallSite(), '--dry-run', '--json'],
    {
      content: tinyContent(),
    },
  );
  expect(status).toBe(0);
  expect((JSON.parse(stdout) as { pictures: string[] }).pictures).toEqual(pictureFiles());
  expect(docsPictures.map(({ file }) => file)).toEqual(pictureFiles());
});

test.skipIf(!findBrowser())('a picture that cannot be taken leaves the others as they were', () => {
  const before = readFileSync(path.join(project, 'docs/images/directory.ja.webp'));
  const args = ['--site', smallSite(), '--only', 'newsletter/quote'];
  const { status, stderr } = run('maintainers/screenshots.ts', args, { content: tinyContent() });
  expect(stderr).toContain('docs/images/newsletter/quote.ja.webp');
  expect(status).toBe(1);
  expect(readFileSync(path.join(project, 'docs/images/directory.ja.webp'))).toEqual(before);
});

test('without a browser it says so, and takes nothing', () => {
  const out = path.join(temporaryFolder(), 'pictures');
  const { status, stderr } = run(
    'maintainers/screenshots.ts',
    ['--all', '--site', smallSite(), '--out', out],
    {
      content: tinyContent(),
      env: { KAIRAN_BROWSER: '/nowhere/chromium' },
    },
  );
  expect(stderr).toContain('KAIRAN_BROWSER');
  expect(status).toBe(1);
  expect(existsSync(out)).toBe(false);
});

test('refuses to write over what is not its own, and what it does not understand', () => {
  const foreign = temporaryFolder();
  writeFileSync(path.join(foreign, 'letter.md'), '拝啓');
  const site = smallSite();
  for (const [args, told] of [
    [['--all', '--site', site, '--out', foreign], 'letter'],
    [['--all', '--site', site, '--out', path.join(foreign, 'letter.md')], '--out'],
    [['--site', foreign], '--site'],
    [['--out', 'somewhere'], '--all'],
    [['--site', site, '--only', 'zzz', '--dry-run'], 'zzz'],
  ] as const) {
    const { status, stderr } = run('maintainers/screenshots.ts', args, { content: tinyContent() });
    expect(stderr).toContain(told === 'letter' ? '--out' : told);
    expect(status).toBe(2);
  }
  expect(readdirSync(foreign)).toEqual(['letter.md']);
});
