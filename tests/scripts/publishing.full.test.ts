import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { markdown, write } from '../sample.ts';
import { run, temporaryFolder, tinyContent } from './run.ts';

/** An issue and its picture, whose words and month stand nowhere else. */
const issue = (month: string, word: string, fields: string) => ({
  [`newsletters/${month}.mdx`]: markdown(
    `title: ${word}の号\nsummary: ${word}のこと\nspotlight: nagoya\n${fields}`,
    `${word}の手紙。\n\n<Spotlight>\n${word}の紹介\n</Spotlight>\n\n<Figure src="./${word}の絵.svg" alt="${word}の絵" />`,
  ),
  // Larger than what would be written into a page.
  [`newsletters/${word}の絵.svg`]: `<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><title>${word}</title><path d="M0 ${word.charCodeAt(0)}${'h8v8H0'.repeat(999)}z"/></svg>`,
});

/** The files of a site that name a word, in their text or as their own name. */
function filesWith(site: string, word: string): string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    if (!entry.isFile()) return [];
    const file = path.join(entry.parentPath, entry.name);
    const name = path.relative(site, file).split(path.sep).join('/');
    return name.includes(word) || readFileSync(file, 'utf8').includes(word) ? [name] : [];
  });
}

/** A site as it is built at a moment. */
function siteAt(content: string, now: string): string {
  const out = `${content}-${now.slice(0, 10)}`;
  const built = run('build.ts', [], { content, out, env: { KAIRAN_NOW: now, DEV: '1' } });
  expect(built.status, built.output).toBe(0);
  return out;
}

test('an issue stays out of every output until its moment, a draft for ever, a photo its camera', async () => {
  const content = tinyContent(path.join(temporaryFolder(), 'words'));
  const photo = sharp({ create: { width: 900, height: 600, channels: 3, background: '#b4432f' } });
  write(content, {
    ...issue('2031-04', 'nowadays', 'published: 2026-11-01'),
    ...issue('2031-05', 'tomorrows', 'published: 2026-12-01 08:00'),
    'newsletters/2031-05.en.mdx': 'The letter of tomorrows.\n\n![The view](./panorama.jpg)',
    ...issue('2032-06', 'scribbles', 'published: 2026-11-01\ndraft: true'),
    'newsletters/panorama.jpg': await photo
      .withExif({ IFD0: { Artist: 'whose-camera' } })
      .jpeg()
      .toBuffer(),
  });

  const before = siteAt(content, '2026-12-01T07:59:59+09:00');
  for (const word of ['tomorrows', '2031-05', 'scribbles', '2032-06', 'panorama', 'whose-camera'])
    expect([word, ...filesWith(before, word)]).toEqual([word]);
  expect(filesWith(before, 'nowadays')).toContain('newsletter/2031-04/index.html');

  const after = siteAt(content, '2026-12-01T08:00:00+09:00');
  expect(filesWith(after, 'tomorrows')).toEqual(
    expect.arrayContaining([
      'rss.xml',
      'newsletter/atom.xml',
      'newsletter/feed.json',
      'api/newsletters.json',
      'newsletter/index.html',
      'newsletter/2031-05/index.html',
      'newsletter/2031-05/email.html',
      'newsletter/2031-05/email.txt',
      'en/newsletter/2031-05/index.html',
      'chapters/nagoya/index.html',
      expect.stringMatching(/^_astro\/.*\.svg$/),
    ]),
  );
  expect(filesWith(after, '2031-05')).toContain('sitemap-0.xml');
  expect(filesWith(after, 'panorama').filter((name) => name.startsWith('_astro/'))).not.toEqual([]);
  for (const word of ['scribbles', '2032-06', 'whose-camera'])
    expect([word, ...filesWith(after, word)]).toEqual([word]);
});
