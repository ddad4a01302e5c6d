import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { serve } from '../../scripts/server/static.ts';
import { markerFor, markerName } from '../../scripts/site/output-folder.ts';
import { fingerprint, run, start, temporaryFolder, tinyContent } from './run.ts';

/** A site as a build leaves it, in small. */
function smallSite(url = 'https://example.org/'): string {
  const folder = temporaryFolder();
  const files = {
    [markerName]: markerFor(url),
    'index.html': 'home',
    '404.html': 'nothing here',
    'chapters/index.html': 'chapters',
    'chapters/nagoya/index.html': 'nagoya',
    'events.ics': 'BEGIN:VCALENDAR',
    'rss.xml': '<rss/>',
    'feed.json': '{}',
    'og/灯り.png': 'png',
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

async function serving(folder: string) {
  const server = await serve({ folder });
  onTestFinished(() => server.close());
  return server;
}

/** Asks for a path exactly as it is written, which fetch would tidy up. */
function ask(port: number, target: string, method = 'GET', headers: Record<string, string> = {}) {
  return new Promise<{ status: number; text: string; headers: IncomingMessage['headers'] }>(
    (resolve, reject) => {
      const asked = request({ port, path: target, method, headers, host: '127.0.0.1' }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => {
          text += part;
        });
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, text, headers: response.headers }),
        );
      });
      asked.on('error', reject).end();
    },
  );
}

test.each([
  ['/', 'home', 'text/html; charset=utf-8'],
  ['/chapters/', 'chapters', 'text/html; charset=utf-8'],
  ['/chapters/nagoya/?from=home', 'nagoya', 'text/html; charset=utf-8'],
  ['/events.ics', 'BEGIN:VCALENDAR', 'text/calendar; charset=utf-8'],
  ['/rss.xml', '<rss/>', 'application/xml; charset=utf-8'],
  ['/feed.json', '{}', 'application/json; charset=utf-8'],
  ['/og/%E7%81%AF%E3%82%8A.png', 'png', 'image/png'],
])('%s is served with its type', async (target, text, type) => {
  const { port } = await serving(smallSite());
  const answer = await ask(port, target);
  expect(answer).toMatchObject({ status: 200, text });
  expect(answer.headers['content-type']).toBe(type);
});

test('a folder without its slash leads to the one with it', async () => {
  const { port } = await serving(smallSite());
  const answer = await ask(port, '/chapters?page=2');
  expect(answer.status).toBe(302);
  expect(answer.headers.location).toBe('/chapters/?page=2');
});

test.each(['/nothing', '/nothing/', '/og/', '/index.html/', '//example.org/'])(
  '%s is not there, and says so in the site’s own words',
  async (target) => {
    const { port } = await serving(smallSite());
    expect(await ask(port, target)).toMatchObject({ status: 404, text: 'nothing here' });
  },
);

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/chapters/../../secret.txt',
  '/chapters/%2e%2e/%2e%2e/secret.txt',
  '/..%5csecret.txt',
  '/%00',
  '/%E0%A4%A',
  'secret.txt',
])('%s leads nowhere', async (target) => {
  const folder = temporaryFolder();
  const site = path.join(folder, 'dist');
  mkdirSync(site);
  writeFileSync(path.join(site, 'index.html'), 'home');
  writeFileSync(path.join(folder, 'secret.txt'), 'secret');
  const { port } = await serving(site);
  const answer = await ask(port, target);
  expect(answer.status).toBe(400);
  expect(answer.text).not.toContain('secret');
});

test.skipIf(process.platform === 'win32')('a link that leads out of the site is not followed', async () => {
  const site = smallSite();
  const outside = temporaryFolder();
  writeFileSync(path.join(outside, 'secret.txt'), 'secret');
  symlinkSync(outside, path.join(site, 'out'), 'dir');
  const { port } = await serving(site);
  expect((await ask(port, '/out/secret.txt')).status).toBe(404);
});

test('what has not changed is not sent again', async () => {
  const { port } = await serving(smallSite());
  const { headers } = await ask(port, '/');
  expect(headers['cache-control']).toBe('no-cache');
  const again = await ask(port, '/', 'GET', { 'if-none-match': String(headers.etag) });
  expect(again).toMatchObject({ status: 304, text: '' });
});

test('what is named after its content is not asked for again', async () => {
  const site = smallSite();
  mkdirSync(path.join(site, '_astro'));
  writeFileSync(path.join(site, '_astro/base.B2xQ.css'), 'p{}');
  const { port } = await serving(site);
  expect((await ask(port, '/_astro/base.B2xQ.css')).headers['cache-control']).toContain('immutable');
});

test('HEAD has no body, and nothing can be written', async () => {
  const { port } = await serving(smallSite());
  expect(await ask(port, '/', 'HEAD')).toMatchObject({ status: 200, text: '' });
  expect((await ask(port, '/', 'POST')).status).toBe(405);
});

test('a site that was built for a path is served at that path', async () => {
  const { port, url } = await serving(smallSite('https://example.org/lights/'));
  expect(url).toBe(`http://127.0.0.1:${port}/lights/`);
  expect(await ask(port, '/lights/chapters/')).toMatchObject({ status: 200, text: 'chapters' });
  expect((await ask(port, '/')).headers.location).toBe('/lights/');
  expect((await ask(port, '/lights')).headers.location).toBe('/lights/');
  expect((await ask(port, '/chapters/')).status).toBe(404);
});

describe('npm run preview', () => {
  test('serves until Ctrl+C and ends well', async () => {
    const command = start('preview.ts', ['--port', '0', '--lang', 'en'], { out: smallSite() });
    const [, url = ''] = await command.says(/(http:\S+)/);
    expect(await (await fetch(url)).text()).toBe('home');
    command.child.kill('SIGINT');
    expect(await command.ended).toBe(0);
  });

  test('takes the next port when one is taken', async () => {
    const { port } = await serving(smallSite());
    const command = start('preview.ts', ['--port', String(port), '--lang', 'en'], { out: smallSite() });
    await command.says(new RegExp(`Port ${port} is taken`));
    const [, used] = await command.says(/http:\/\/127\.0\.0\.1:(\d+)\//);
    expect(Number(used)).toBeGreaterThan(port);
  });

  test('says what to do when nothing is built', () => {
    const { status, stderr } = run('preview.ts', ['--lang', 'en'], { out: temporaryFolder() });
    expect(status).toBe(2);
    expect(stderr).toContain('npm run build');
  });

  test.each([
    ['--port', 'http'],
    ['--port', '70000'],
    ['--host', '203.0.113.1'],
  ])('%s %s is wrong use', (option, value) => {
    const { status, stderr } = run('preview.ts', [option, value, '--lang', 'en'], { out: smallSite() });
    expect(stderr).toContain(value);
    expect(status).toBe(2);
  });
});

test('npm start builds, serves, and ends well', async () => {
  const folder = temporaryFolder();
  const place = { content: tinyContent(folder), out: path.join(folder, 'dist') };
  const command = start('start.ts', ['--port', '0'], place);
  const [, url = ''] = await command.says(/(http:\S+)/);
  expect(await (await fetch(new URL('chapters/nagoya/', url))).text()).toContain('名古屋支部');
  command.child.kill('SIGINT');
  expect(await command.ended).toBe(0);
});

test('npm start serves nothing when content has Problems', () => {
  const folder = temporaryFolder();
  const content = tinyContent(folder);
  const out = path.join(folder, 'dist');
  expect(run('build.ts', [], { content, out }).status).toBe(0);
  const before = fingerprint(out);
  writeFileSync(path.join(content, 'chapters/nagoya.yaml'), 'name: [');
  const { status, stdout } = run('start.ts', [], { content, out });
  expect(status).toBe(1);
  expect(stdout).toContain('chapters/nagoya.yaml');
  expect(fingerprint(out)).toBe(before);
});
