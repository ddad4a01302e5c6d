import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { run, start, temporaryFolder, tinyContent } from './run.ts';
import { credentials, startS3 } from './s3-server.ts';

/** The names and bytes of the images in a cache. */
function imagesIn(cache: string): Record<string, string> {
  const folder = path.join(cache, 'og');
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files
      .map((entry) => [entry.name, readFileSync(path.join(entry.parentPath, entry.name), 'base64')] as const)
      .sort(),
  );
}

interface Filled {
  shard: string;
  images: number;
  drawn: number;
  fetched: number;
  sent: number;
}

/** Draws one shard; the command may ask a server of this process meanwhile. */
async function fill(shard: string, content: string, cache: string, env: Record<string, string> = {}) {
  const started = start('og.ts', ['--shard', shard, '--json'], {
    content,
    env: { KAIRAN_CACHE: cache, ...env },
  });
  const status = await started.ended;
  const json = started.output.split('\n').find((line) => line.startsWith('{')) ?? '{}';
  return { status, output: started.output, filled: JSON.parse(json) as Filled };
}

const sum = (parts: readonly Filled[], of: 'images' | 'drawn' | 'fetched' | 'sent') =>
  parts.reduce((total, part) => total + part[of], 0);

test('shards give together what one run gives, for every number of them, and a build draws nothing more', async () => {
  const content = tinyContent();
  const whole = path.join(temporaryFolder(), 'cache');
  const all = await fill('1/1', content, whole);
  expect(all.status).toBe(0);
  expect(all.filled).toMatchObject({ shard: '1/1', drawn: all.filled.images, fetched: 0, sent: 0 });
  const images = imagesIn(whole);
  expect(Object.keys(images)).toHaveLength(all.filled.images);

  for (const count of [2, 3]) {
    const shared = path.join(temporaryFolder(), 'cache');
    const parts: Filled[] = [];
    for (let number = 1; number <= count; number++)
      parts.push((await fill(`${number}/${count}`, content, shared)).filled);
    expect(sum(parts, 'images')).toBe(all.filled.images);
    expect(Math.max(...parts.map((part) => part.images))).toBeLessThan(all.filled.images);
    expect(imagesIn(shared)).toEqual(images);
  }

  const cache = path.join(temporaryFolder(), 'cache');
  cpSync(whole, cache, { recursive: true });
  const out = path.join(temporaryFolder(), 'site');
  const built = run('build.ts', ['--no-record'], { content, out, env: { KAIRAN_CACHE: cache } });
  expect(built.status, built.output).toBe(0);
  expect(Object.keys(imagesIn(cache))).toEqual(Object.keys(images));
});

test('a second run draws nothing, and says what it would draw without drawing it', async () => {
  const content = tinyContent();
  const cache = path.join(temporaryFolder(), 'cache');
  const dry = run('og.ts', ['--shard', '1/2', '--dry-run', '--json'], {
    content,
    env: { KAIRAN_CACHE: cache },
  });
  const { images } = JSON.parse(dry.stdout) as Filled;
  expect([dry.status, imagesIn(cache)]).toEqual([0, {}]);
  expect((await fill('1/2', content, cache)).filled).toMatchObject({ images, drawn: images });
  expect((await fill('1/2', content, cache)).filled).toMatchObject({ images, drawn: 0 });
});

test('machines share what they draw through a store: the last one fetches all of it', async () => {
  const server = await startS3();
  const env = { ...credentials, KAIRAN_IMAGE_STORE: server.address };
  const content = tinyContent();
  const caches = ['one', 'two', 'last'].map((name) => path.join(temporaryFolder(), name));
  const [one = '', two = '', last = ''] = caches;
  const parts = [await fill('1/2', content, one, env), await fill('2/2', content, two, env)];
  const images = sum(
    parts.map(({ filled }) => filled),
    'sent',
  );
  expect(images).toBeGreaterThan(5);
  expect(server.objects.size).toBe(images);
  expect((await fill('1/1', content, last, env)).filled).toMatchObject({
    images,
    drawn: 0,
    fetched: images,
    sent: 0,
  });
  expect(imagesIn(last)).toEqual({ ...imagesIn(one), ...imagesIn(two) });
  for (const { output } of parts) expect(output).not.toContain(credentials.AWS_SECRET_ACCESS_KEY);

  // Drawn before there was a store, kept by the machine, or spoiled in the store: each is made good.
  const [first = '', second = ''] = [...server.objects.keys()];
  const whole = server.objects.get(second) ?? Buffer.of();
  server.objects.delete(first);
  server.objects.set(second, whole.subarray(0, 50));
  expect((await fill('1/1', content, last, env)).filled).toMatchObject({ drawn: 0, fetched: 0, sent: 1 });
  rmSync(last, { recursive: true });
  expect((await fill('1/1', content, last, env)).filled).toMatchObject({
    drawn: 1,
    fetched: images - 1,
    sent: 1,
  });
  expect(server.objects.get(second)?.equals(whole)).toBe(true);
});

test('a store that refuses ends the command with what to see to, and what was drawn stays', async () => {
  const server = await startS3();
  const cache = path.join(temporaryFolder(), 'cache');
  const env = { ...credentials, AWS_SECRET_ACCESS_KEY: 'another-secret', KAIRAN_IMAGE_STORE: server.address };
  const { status, output } = await fill('1/1', tinyContent(), cache, { ...env, KAIRAN_LANG: 'en' });
  expect(status).toBe(1);
  expect(output).toContain(
    `${server.address}/ did not answer as a store of images does (403 SignatureDoesNotMatch)`,
  );
  expect(output).not.toContain('another-secret');
  expect(output).not.toMatch(/^\s+at /m);
});

test('a cache folder that cannot be written is told', async () => {
  const cache = path.join(temporaryFolder(), 'cache');
  writeFileSync(cache, 'a file where the folder should be');
  const { status, output } = await fill('1/1', tinyContent(), cache, { KAIRAN_LANG: 'en' });
  expect(output).toContain('cannot be kept in');
  expect(output).not.toMatch(/^\s+at /m);
  expect(status).toBe(1);
});
