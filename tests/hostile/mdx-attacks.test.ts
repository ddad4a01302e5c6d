import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { elementsIn, textContentOf } from '../../src/lib/html-tree.ts';
import { readHtml } from '../read-html.ts';
import { write } from '../sample.ts';
import { project, projectCopy, run, start, temporaryFolder, tinyContent } from '../scripts/run.ts';
import { refused, shown } from './mdx-attacks.ts';

/** A small community with a page in MDX for each text, and the file that code of theirs would leave. */
function pagesOf(texts: readonly string[], fields = '') {
  const folder = temporaryFolder();
  const content = tinyContent(folder);
  const files = texts.map((text, index) => [
    `pages/page-${index}.mdx`,
    `---\ntitle: Page ${index}\n${fields}---\n\n${text}\n`,
  ]);
  write(content, Object.fromEntries(files));
  const mark = path.join(folder, 'mark');
  return { folder, content, mark, out: path.join(folder, 'dist'), env: { KAIRAN_MARK: mark } };
}

/** Astro's own build, as hosts run it that recognise an Astro project. */
function astroBuild({ content, out, env }: ReturnType<typeof pagesOf>) {
  const { status, stdout, stderr } = spawnSync(
    path.join(project, 'node_modules/.bin/astro'),
    ['build', '--root', project],
    {
      encoding: 'utf8',
      env: {
        ...process.env,
        KAIRAN_CONTENT: content,
        KAIRAN_OUT: out,
        ...env,
        VITEST: '',
        CI: '',
        NODE_ENV: '',
      },
      input: '',
    },
  );
  return { status, output: stdout + stderr };
}

const attacks = Object.values(refused);

test('pages that would run something are refused by every build, and nothing runs', () => {
  const site = pagesOf(attacks);
  const built = run('build.ts', [], site);
  const bare = astroBuild(site);
  for (const { status, output } of [built, bare]) {
    expect(status, output).toBe(1);
    for (const index of attacks.keys()) expect(output).toContain(`pages/page-${index}.mdx:`);
  }
  expect(existsSync(site.mark)).toBe(false);
  expect(existsSync(site.out)).toBe(false);
});

test('a layout in the front matter is refused, too', () => {
  const { output, status } = run(
    'build.ts',
    [],
    pagesOf(['hello'], 'layout: ../../src/layouts/Page.astro\n'),
  );
  expect(status).toBe(1);
  expect(output).toContain('page-0.mdx:3:1  layout');
});

test('the development server runs nothing either, whichever way it is asked for them', async () => {
  const site = pagesOf(attacks);
  const cwd = projectCopy();
  const command = start('dev.ts', ['--port', '0'], { ...site, cwd });
  const [url] = await command.says(/http:\S+/);
  const get = async (way: string) => {
    const response = await fetch(new URL(way, url), { headers: { accept: '*/*' } });
    return { status: response.status, text: await response.text() };
  };
  expect(await get('/page-0/')).toMatchObject({ status: 500 });
  for (const index of attacks.keys()) {
    // As modules, by the way of the disk and by the one of records.
    for (const way of [`/@fs${site.content}/pages/page-${index}.mdx`, `/@content/pages/page-${index}.mdx`]) {
      const { status, text } = await get(way);
      expect(status, way).not.toBe(200);
      expect(text, way).not.toContain('function MDXContent');
    }
  }
  expect(existsSync(site.mark)).toBe(false);
  command.child.kill('SIGINT');
  expect(await command.ended).toBe(0);
});

test('what only looks like code is shown as text, and nothing runs', () => {
  const texts = Object.values(shown);
  const site = pagesOf(texts.map(({ body }) => body));
  const { status, output } = run('build.ts', [], site);
  expect(status, output).toBe(0);
  expect(output).not.toContain('MODULE_LEVEL_DIRECTIVE');
  for (const [index, { text, body }] of texts.entries()) {
    const html = readFileSync(path.join(site.out, `page-${index}/index.html`), 'utf8');
    const [article] = elementsIn(readHtml(html)).filter(({ properties }) =>
      String(properties.className).split(',').includes('text-main'),
    );
    if (!article) throw new Error(`There is no text on page ${index}.`);
    expect(textContentOf(article), body).toContain(text);
    const tags = elementsIn({ type: 'root', children: [article] }).flatMap(({ tagName, properties }) => [
      tagName,
      ...Object.keys(properties),
    ]);
    expect(
      tags.filter((name) => /^(?:script|style|iframe|on.*)$/i.test(name)),
      body,
    ).toEqual([]);
  }
  expect(existsSync(site.mark)).toBe(false);
});
