import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { projectCopy, type Started, start, temporaryFolder, tinyContent } from './run.ts';

/** A dev server on content outside of the project, as an organiser's browser sees it. */
class Browser {
  readonly content: string;
  readonly command: Started;
  readonly url: string;
  /** What Vite told the page: reloads and errors. */
  readonly told: string[] = [];
  readonly #times: string[] = [];

  private constructor(content: string, command: Started, url: string) {
    this.content = content;
    this.command = command;
    this.url = url;
    // https://vite.dev/guide/api-hmr: the page's own connection
    const socket = new WebSocket(url.replace('http', 'ws'), 'vite-hmr');
    socket.onmessage = ({ data }) => this.told.push(String(data));
    onTestFinished(() => {
      socket.close();
      console.log(this.#times.join(', '));
    });
  }

  static async open(spoil: (content: string) => void = () => {}, args: string[] = []): Promise<Browser> {
    const content = tinyContent(temporaryFolder());
    spoil(content);
    // Astro keeps what it read in the project's own folder: a copy, so as not to meet a developer's server.
    const command = start('dev.ts', ['--port', '0', ...args], { content, cwd: projectCopy() });
    const [url] = await command.says(/http:\S+/);
    return new Browser(content, command, url);
  }

  file(name: string): string {
    return path.join(this.content, name);
  }

  edit(name: string, change: (text: string) => string): void {
    writeFileSync(this.file(name), change(readFileSync(this.file(name), 'utf8')));
  }

  async get(page: string): Promise<{ status: number; text: string }> {
    const response = await fetch(new URL(page, this.url), { headers: { accept: 'text/html' } });
    return { status: response.status, text: await response.text() };
  }

  /** Waits until a page looks as it should, and says how long that took. */
  async shows(what: string, page: string, matches: (seen: { status: number; text: string }) => boolean) {
    const began = performance.now();
    let seen = await this.get(page);
    while (!matches(seen)) {
      const waited = performance.now() - began;
      if (waited > 20_000) throw new Error(`${what}: ${page} is ${seen.status}\n${this.command.output}`);
      await new Promise((resolve) => setTimeout(resolve, 25));
      seen = await this.get(page);
    }
    this.#times.push(`${what} ${Math.round(performance.now() - began)} ms`);
  }
}

const nagoya = 'chapters/nagoya.yaml';
const found = ({ status }: { status: number }) => status === 200;
const gone = ({ status }: { status: number }) => status === 404;

test('what is saved is shown, and what is wrong with it told', async () => {
  const browser = await Browser.open();
  const { command } = browser;
  expect(command.output.split('\n')[0]).toContain(browser.url);
  await browser.shows('the first page', '/chapters/nagoya/', ({ text }) => text.includes('名古屋支部'));
  for (const malformed of ['/%', '/%E0%A4%A', '/chapters/%ff/'])
    expect(await browser.get(malformed)).toEqual({ status: 400, text: '400\n' });

  browser.edit(nagoya, (text) => text.replace('名古屋支部', '尾張支部'));
  await browser.shows('an edit', '/chapters/nagoya/', ({ text }) => text.includes('尾張支部'));
  await expect.poll(() => browser.told.join('\n'), { timeout: 10_000 }).toContain('full-reload');

  writeFileSync(browser.file('chapters/tokyo.yaml'), 'name: 東京支部\n');
  await browser.shows('a new file', '/chapters/tokyo/', found);
  await browser.shows('a new file in a list', '/chapters/', ({ text }) => text.includes('東京支部'));

  renameSync(browser.file('chapters/tokyo.yaml'), browser.file('chapters/edo.yaml'));
  await browser.shows('a new name', '/chapters/edo/', found);
  await browser.shows('an old name', '/chapters/tokyo/', gone);

  mkdirSync(browser.file('people'));
  writeFileSync(browser.file('people/akari.yaml'), 'name: 灯里\nconsent: { listed: true }\n');
  await browser.shows('a new folder', '/people/akari/', found);

  // What nobody else sees yet (publishing.test.ts), its editor does.
  mkdirSync(browser.file('newsletters'));
  writeFileSync(
    browser.file('newsletters/2031-05.mdx'),
    '---\ntitle: 灯\nsummary: 火\ndraft: true\n---\n手紙\n',
  );
  await browser.shows('a draft', '/newsletter/2031-05/', ({ text }) => text.includes('手紙'));

  rmSync(browser.file('chapters/edo.yaml'));
  await browser.shows('a file that is gone', '/chapters/edo/', gone);

  const circle = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="9" height="9"/>';
  writeFileSync(browser.file('chapters/firefly.svg'), circle);
  browser.edit(nagoya, (text) => `${text}mascot: ./firefly.svg\n`);
  await browser.shows(
    'a new picture',
    '/chapters/nagoya/',
    ({ status, text }) => status === 200 && text.includes('firefly'),
  );
  const { text } = await browser.get('/chapters/nagoya/');
  const [picture = ''] = /[^"\s]*firefly[^"\s]*/.exec(text) ?? [];
  expect(await browser.get(picture.replaceAll('&amp;', '&'))).toMatchObject({ status: 200 });

  await tellsProblems(browser);
  command.child.kill('SIGINT');
  expect(await command.ended).toBe(0);
});

/** A Problem is told in the terminal and over the page, until it is put right. */
async function tellsProblems(browser: Browser): Promise<void> {
  const { command } = browser;
  browser.edit(nagoya, (text) => text.replace('reading', 'readnig'));
  await browser.shows('a slip', '/chapters/nagoya/', ({ status }) => status === 500);
  await command.says(
    /nagoya\.yaml:2:1 {2}readnig\n {2}"readnig" という項目はありません。"reading" のことですか\?/,
  );
  await expect.poll(() => browser.told.join('\n'), { timeout: 10_000 }).toMatch(/"type":"error".*readnig/);
  // Told once, not with every page that is asked for.
  await browser.get('/');
  expect(command.output.match(/readnig\n/g)).toHaveLength(1);

  const before = browser.told.length;
  browser.edit(nagoya, (text) => text.replace('readnig', 'reading'));
  await browser.shows('the slip put right', '/chapters/nagoya/', found);
  await command.says(/直りました/);
  await expect
    .poll(() => browser.told.slice(before).join('\n'), { timeout: 10_000 })
    .toContain('full-reload');

  rmSync(browser.file(nagoya));
  await browser.shows('a chapter that events name is gone', '/', ({ status }) => status === 500);
  await command.says(/chapters\[0\]/);
}

test('edits in quick succession: never an older content after a newer one, and the newest stays', async () => {
  const browser = await Browser.open();
  const page = '/chapters/nagoya/';
  await browser.shows('the first page', page, ({ text }) => text.includes('名古屋支部'));
  let newest = 0;
  // Two that are on their way at once may overtake each other; what is asked for later is as new as what is known.
  const ask = async () => {
    const known = newest;
    const { text } = await browser.get(page);
    const shown = Number(/第(\d+)の支部/.exec(text)?.[1] ?? 0);
    expect(shown).toBeGreaterThanOrEqual(known);
    newest = Math.max(newest, shown);
  };
  let last = '名古屋支部';
  for (let edit = 1; edit <= 12; edit++) {
    const name = `第${edit}の支部`;
    browser.edit(nagoya, (text) => text.replace(last, name));
    last = name;
    // Some are asked for at once, while the file is being read.
    await Promise.all([ask(), ask()]);
  }
  await browser.shows('the last edit', page, ({ text }) => text.includes(last));
  expect((await browser.get(page)).text).toContain(last);
});

test('a Problem between files is told after the page is shown, and stays until it is mended', async () => {
  const browser = await Browser.open();
  const { command } = browser;
  const page = '/chapters/nagoya/';
  await browser.shows('the first page', page, found);
  browser.edit(nagoya, (text) => `${text}organizers:\n  - person: nobody\n`);
  await browser.shows('an unknown person', page, ({ status }) => status === 500);
  await command.says(/nagoya\.yaml:\d+:\d+ {2}organizers\[0\]\.person/);
  // Another edit does not hide it.
  browser.edit(nagoya, (text) => text.replace('名古屋支部', '尾張支部'));
  for (let asked = 0; asked < 20; asked++) expect((await browser.get(page)).status).toBe(500);
  browser.edit(nagoya, (text) => text.replace(/organizers:\n.*\n/, ''));
  await browser.shows('mended', page, ({ text }) => text.includes('尾張支部'));
  await command.says(/直りました/);
});

test('an issue in MDX follows its editor: words, components, a slip, and its end', async () => {
  const issue = 'newsletters/2026-10.mdx';
  const head = '---\ntitle: 灯\npublished: 2026-11-01 08:00\n---\n\nはじめの手紙。\n';
  const browser = await Browser.open((content) => {
    mkdirSync(path.join(content, 'newsletters'));
    writeFileSync(path.join(content, issue), head);
  });
  const page = '/newsletter/2026-10/';
  const shows = (what: string, ...texts: string[]) =>
    browser.shows(what, page, (seen) => found(seen) && texts.every((text) => seen.text.includes(text)));
  await shows('an issue', 'はじめの手紙。');
  browser.edit(issue, (text) => text.replace('はじめ', '二番め'));
  await shows('other words', '二番めの手紙。');
  browser.edit(issue, (text) => `${text}\n<Note title="余白">\n\n灯り\n\n</Note>\n`);
  await shows('a component', '<aside class="note"', '灯り');
  browser.edit(issue, (text) => text.replace('<Note', '<Nota'));
  await browser.shows('a slip', page, ({ status }) => status === 500);
  await browser.command.says(/2026-10\.mdx:8:1 {2}Nota/);
  await expect.poll(() => browser.told.join('\n'), { timeout: 10_000 }).toMatch(/"type":"error".*Nota/);
  browser.edit(issue, (text) => text.replace('<Nota', '<Note'));
  await shows('the slip put right', '<aside class="note"', '灯り');
  browser.edit(issue, (text) => text.replace('灯り', '灯り {1 + 1}'));
  await browser.shows('code', page, ({ status }) => status === 500);
  await browser.command.says(/2026-10\.mdx:10:4/);
  browser.edit(issue, (text) => text.replace(/<Note[\s\S]*/, '<Quote by="灯里">\n\n灯る\n\n</Quote>\n'));
  await shows('another component', '<figure class="quote"', '灯る');
  // What Astro's MDX is made of is what the pages are made of.
  expect(browser.command.output).not.toMatch(/could not be loaded|leaves out|There is no/);
  browser.command.child.kill('SIGINT');
  expect(await browser.command.ended).toBe(0);
});

test('a server that begins with Problems tells its address first, then the Problems, and recovers', async () => {
  const spoil = (content: string) => writeFileSync(path.join(content, nagoya), 'nmae: 名古屋支部\n');
  const browser = await Browser.open(spoil, ['--lang', 'en']);
  await browser.command.says(/There is no field "nmae"/);
  expect(browser.command.output.indexOf('http:')).toBeLessThan(browser.command.output.indexOf('nmae'));
  expect((await browser.get('/')).status).toBe(500);
  browser.edit(nagoya, (text) => text.replace('nmae', 'name'));
  await browser.shows('the first slip put right', '/chapters/nagoya/', found);
  browser.command.child.kill('SIGINT');
  expect(await browser.command.ended).toBe(0);
});

test('tells the address below the path that the site is published at', async () => {
  const browser = await Browser.open((content) => {
    const file = path.join(content, 'community.yaml');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/^url:.*$/m, 'url: https://example.org/neighbours'));
  });
  expect(new URL(browser.url).pathname).toBe('/neighbours/');
  expect((await browser.get('chapters/')).status).toBe(200);
});
