import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { serve } from '../../scripts/server/static-server.ts';
import { markerFor, markerName } from '../../scripts/site/output-folder.ts';
import { temporaryFolder } from './run.ts';

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

describe('a part of a file', () => {
  const letters = 'abcdefghij';
  const part = async (range: string, headers: Record<string, string> = {}) => {
    const site = smallSite();
    writeFileSync(path.join(site, 'talk.mp4'), letters);
    const { port } = await serving(site);
    const { headers: whole } = await ask(port, '/talk.mp4');
    const validators: Record<string, string> = {
      etag: String(whole.etag),
      date: String(whole['last-modified']),
    };
    const given = Object.entries(headers).map(([name, value]) => [name, validators[value] ?? value]);
    return ask(port, '/talk.mp4', 'GET', { range, ...Object.fromEntries(given) });
  };

  test.each([
    ['bytes=0-', 'abcdefghij', '0-9'],
    ['bytes=0-0', 'a', '0-0'],
    ['bytes=2-4', 'cde', '2-4'],
    ['bytes=7-99', 'hij', '7-9'],
    ['bytes=-3', 'hij', '7-9'],
    ['bytes=-99', 'abcdefghij', '0-9'],
  ])('%s is %s', async (range, text, place) => {
    const answer = await part(range);
    expect(answer).toMatchObject({ status: 206, text });
    expect(answer.headers).toMatchObject({
      'content-range': `bytes ${place}/10`,
      'content-length': String(text.length),
      'accept-ranges': 'bytes',
      'content-type': 'video/mp4',
      'cache-control': 'no-cache',
    });
  });

  test.each(['bytes=10-', 'bytes=99-100', 'bytes=-0', 'bytes=4-2'])('%s is nowhere in it', async (range) => {
    const answer = await part(range);
    expect(answer.status).toBe(416);
    expect(answer.headers['content-range']).toBe('bytes */10');
    expect(answer.text).not.toContain('a');
  });

  // https://www.rfc-editor.org/rfc/rfc9110#section-14.2: what a server does not understand, it ignores.
  test.each(['lines=1-2', 'bytes=x-y', 'bytes', 'bytes=0-1,5-6'])(
    '%s is none: the whole is sent',
    async (range) => {
      const answer = await part(range);
      expect(answer).toMatchObject({ status: 200, text: letters });
      expect(answer.headers['content-range']).toBeUndefined();
    },
  );

  test.each(['etag', 'date'])(
    'is sent to who has another part of the same file, told by its %s',
    async (name) => {
      expect(await part('bytes=2-4', { 'if-range': name })).toMatchObject({ status: 206, text: 'cde' });
    },
  );

  test.each(['"another"', 'Sat, 01 Jan 2000 00:00:00 GMT'])(
    'does not go with another part of an older file (%s)',
    async (older) => {
      expect(await part('bytes=2-4', { 'if-range': older })).toMatchObject({ status: 200, text: letters });
    },
  );

  test('of a page that is not there is the whole page that says so', async () => {
    const { port } = await serving(smallSite());
    expect(await ask(port, '/nothing', 'GET', { range: 'bytes=0-2' })).toMatchObject({
      status: 404,
      text: 'nothing here',
    });
  });

  test('asked for by HEAD has no body', async () => {
    const { port } = await serving(smallSite());
    const answer = await ask(port, '/rss.xml', 'HEAD', { range: 'bytes=0-2' });
    expect(answer.text).toBe('');
    expect(answer.headers['content-length']).toBe('3');
  });
});

test('an idle connection is not closed: who uses it again would take the server for broken', async () => {
  const { port } = await serving(smallSite());
  const { headers } = await ask(port, '/', 'GET', { connection: 'keep-alive' });
  expect(headers.connection).toBe('keep-alive');
  // Says after how many seconds it would be.
  expect(headers['keep-alive']).toBeUndefined();
});

test('a site that was taken away while it is served is missing, and there again when it is back', async () => {
  const site = smallSite();
  const { port } = await serving(site);
  rmSync(path.join(site, 'chapters'), { recursive: true });
  expect((await ask(port, '/chapters/')).status).toBe(404);
  rmSync(site, { recursive: true });
  expect((await ask(port, '/')).status).toBe(404);
  mkdirSync(site);
  writeFileSync(path.join(site, 'index.html'), 'again');
  expect(await ask(port, '/')).toMatchObject({ status: 200, text: 'again' });
});

test('names with signs that mean something in an address are served', async () => {
  const site = smallSite('https://example.org/%E7%81%AF%E3%82%8A/');
  const names = ['a#b.txt', '100%.txt', 'what?.txt', 'a b+c&d;e=f.txt', '%41.txt'];
  for (const name of names) writeFileSync(path.join(site, name), name);
  const { port } = await serving(site);
  for (const name of names)
    expect(await ask(port, `/%E7%81%AF%E3%82%8A/${encodeURIComponent(name)}`)).toMatchObject({
      status: 200,
      text: name,
    });
  expect((await ask(port, '/?a=b')).headers.location).toBe('/%E7%81%AF%E3%82%8A/?a=b');
});

test('texts can be compressed, pictures are not', async () => {
  const { port, url, close } = await serve({ folder: smallSite(), compress: true });
  onTestFinished(close);
  const page = await fetch(url);
  expect(page.headers.get('content-encoding')).toBe('gzip');
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await page.text()).toBe('home');
  expect(await ask(port, '/', 'HEAD')).toMatchObject({ status: 200, text: '' });
  expect((await ask(port, '/og/%E7%81%AF%E3%82%8A.png')).headers['content-encoding']).toBeUndefined();
});
