import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { type Step, stepsIn, take } from './docs-walk.ts';
import { write } from './sample.ts';
import { project, projectCopy, run, tinyContent } from './scripts/run.ts';

const stepsOf = (page: string) => stepsIn(readFileSync(path.join(project, `docs/${page}.md`), 'utf8'));
const filesOf = (steps: readonly Step[]) => [...new Set(steps.map(({ file }) => file))];

/** What `script` of the compiler's packages finds wrong with a copy: the files that it names. */
function namedBy(script: 'typescript/bin/tsc' | '@astrojs/check/bin/astro-check.js', copy: string): string[] {
  const settings = { extends: './tsconfig.json', include: ['.astro/types.d.ts', 'src', 'scripts'] };
  writeFileSync(path.join(copy, 'tsconfig.walk.json'), JSON.stringify(settings));
  const args =
    script === 'typescript/bin/tsc'
      ? ['--noEmit', '--pretty', 'false', '--project', 'tsconfig.walk.json']
      : ['--minimumSeverity', 'error', '--root', copy, '--tsconfig', path.join(copy, 'tsconfig.walk.json')];
  try {
    execFileSync(process.execPath, [path.join(project, 'node_modules', script), ...args], {
      ...{ cwd: copy, encoding: 'utf8', stdio: 'pipe' },
    });
    return [];
  } catch (error) {
    const { stdout = '' } = error as { stdout?: string };
    const told = stripVTControlCharacters(stdout);
    return [
      ...new Set([...told.matchAll(/^(\S+?\.(?:ts|astro))[(:]\d+/gm)].map(([, file = '']) => file)),
    ].sort();
  }
}

const typeScript = (copy: string) => namedBy('typescript/bin/tsc', copy);

/** A copy with a small site, built: Astro writes the types of its own modules then. */
function built(copy: string, content: string) {
  const out = path.join(copy, 'dist');
  const { status, output } = run('build.ts', [], { cwd: copy, content, out });
  expect(status, output).toBe(0);
  return (file: string) => readFileSync(path.join(out, file), 'utf8');
}

const issue = (body: string) => `---\ntitle: 霜月号\npublished: 2026-11-01\n---\n\n手紙です。\n\n${body}\n`;

describe('a field of events, as docs/adding-an-event-field.md adds it', () => {
  const steps = stepsOf('adding-an-event-field');

  test('touches at most nine files', () => {
    expect(filesOf(steps).length).toBeGreaterThan(5);
    expect(filesOf(steps).length).toBeLessThanOrEqual(9);
  });

  test('is on its page, in feeds and in the newsletter, by mail too, and its types are right', () => {
    const copy = projectCopy();
    for (const step of steps) take(step, copy);
    const content = tinyContent(copy);
    write(content, {
      'events/2026/2026-12-24-lamps.md':
        '---\ntitle: 灯り\nchapters: [nagoya]\nstarts: 2026-12-24 19:00\nparking: { ja: 裏の空き地, en: Behind the house }\n---\n',
      'newsletters/2026-11.mdx': issue('<Events>\n\n- 2026-12-24-lamps\n\n</Events>'),
    });
    const site = built(copy, content);
    expect(site('events/2026-12-24-lamps/index.html')).toMatch(/<dt>駐車場<\/dt><dd[^>]*>裏の空き地</);
    for (const file of ['events/rss.xml', 'newsletter/atom.xml', 'newsletter/2026-11/email.html'])
      expect(site(file), file).toContain('裏の空き地');
    expect(site('newsletter/2026-11/email.txt')).toContain('裏の空き地');
    expect(typeScript(copy)).toEqual([]);
  }, 900_000);
});

describe('a component of the newsletter, as docs/adding-a-newsletter-component.md adds it', () => {
  const steps = stepsOf('adding-a-newsletter-component');

  test('touches at most nine files', () => {
    expect(filesOf(steps).length).toBeGreaterThan(6);
    expect(filesOf(steps).length).toBeLessThanOrEqual(9);
  });

  test('is in every edition; the compiler names each file that is missing', () => {
    const copy = projectCopy();
    const content = tinyContent(copy);
    built(copy, content);
    const isEdition = ({ file }: Step) => /\/(?:feeds|mail|components)\//.test(file);
    const doAll = (list: readonly Step[]) => list.forEach((step) => void take(step, copy));
    doAll(steps.filter(({ file }) => file.includes('/collections/') || file.includes('/strings/')));
    expect(typeScript(copy)).toEqual(['src/formats/issue/resolve-issue.ts']);
    doAll(steps.filter(({ file }) => file.endsWith('/resolve-issue.ts')));
    expect(typeScript(copy)).toEqual([
      'src/formats/feeds/feed-html.ts',
      'src/formats/mail/mail-parts.ts',
      'src/formats/mail/mail-text.ts',
    ]);
    expect(namedBy('@astrojs/check/bin/astro-check.js', copy)).toContain(
      'src/components/issue/BodyComponent.astro',
    );
    doAll(steps.filter(isEdition));
    expect(typeScript(copy)).toEqual([]);
    expect(namedBy('@astrojs/check/bin/astro-check.js', copy)).not.toContain(
      'src/components/issue/BodyComponent.astro',
    );
    write(content, {
      'newsletters/2026-11.mdx': issue('<Question>\n\nどの灯りが好きですか。\n\n</Question>'),
    });
    const site = built(copy, content);
    expect(site('newsletter/2026-11/index.html')).toMatch(
      /<aside class="note question"><div class="prose"[^>]*><p>どの灯りが好きですか。/,
    );
    for (const file of [
      'newsletter/rss.xml',
      'newsletter/2026-11/email.html',
      'newsletter/2026-11/email.txt',
    ])
      expect(site(file), file).toContain('どの灯りが好きですか。');
    expect(site('newsletter/2026-11/email.txt')).toContain('? どの灯りが好きですか。');
  }, 900_000);
});

describe('a format of feeds, as docs/adding-a-feed-format.md adds it', () => {
  const steps = stepsOf('adding-a-feed-format');

  test('touches at most five files, three more with its docs and tests', () => {
    expect(filesOf(steps)).toHaveLength(5);
  });

  test('has its files in every folder that has a feed, in every language; the compiler names what is missing', () => {
    const copy = projectCopy();
    const content = tinyContent(copy);
    built(copy, content);
    const [register, ...others] = steps;
    take(register as Step, copy);
    expect(typeScript(copy)).toEqual([
      'src/formats/feeds/feed-documents.ts',
      'src/formats/feeds/subscriptions.ts',
    ]);
    for (const step of others) take(step, copy);
    expect(typeScript(copy)).toEqual([]);
    const site = built(copy, content);
    for (const folder of ['', 'events/', 'chapters/nagoya/', 'en/chapters/nagoya/'])
      expect(site(`${folder}feed.csv`), folder).toMatch(/^"[^"]+","https:\/\//);
    expect(site('chapters/nagoya/index.html')).toContain('type="text/csv"');
    expect(site('subscribe/index.html')).toContain('href="/feed.csv">CSV</a>');
  }, 900_000);
});
