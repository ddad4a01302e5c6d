import { describe, expect, test } from 'vitest';
import { cardsOf } from '../../scripts/og/fill-image-store.ts';
import { isInShard, readShard } from '../../scripts/og/image-shard.ts';
import { RemoteFailure, type RemoteStore, remoteStore } from '../../scripts/og/remote-image-store.ts';
import { openCommunity } from '../../src/community/open-community.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { project, run, tinyContent } from './run.ts';
import { credentials, startS3 } from './s3-server.ts';

describe('a shard', () => {
  test.each([
    ['1/1', { number: 1, count: 1 }],
    ['2/8', { number: 2, count: 8 }],
    ['8/8', { number: 8, count: 8 }],
    ['12/345', { number: 12, count: 345 }],
  ])('is written as %s', (written, shard) => {
    expect(readShard(written)).toEqual(shard);
  });

  test.each([
    ...['', '2', '/', '2/', '/8', '0/8', '9/8', '2/0', '-1/8', '+1/8', '1.0/8', '1e0/8', '0x1/8'],
    ...['02/8', '2/08', ' 2/8', '2 / 8', '2/8/3', '2-8', '2/8\n', '２/８', '1/10000000', 'a/b', 'NaN/8'],
  ])('is not %j', (written) => {
    expect(readShard(written)).toBeUndefined();
  });

  const keys = Array.from({ length: 4_000 }, (_, index) =>
    (Math.imul(index + 1, 2_654_435_761) >>> 0).toString(16).padStart(8, '0').padEnd(64, '0'),
  );

  test.each([1, 2, 3, 7, 8, 64])(
    'of %i: each image is in one of them, and they are about as large',
    (count) => {
      const sizes = new Map<number, number>();
      for (const key of keys) {
        const numbers = Array.from({ length: count }, (_, index) => index + 1).filter((number) =>
          isInShard(key, { number, count }),
        );
        expect(numbers).toHaveLength(1);
        for (const number of numbers) sizes.set(number, (sizes.get(number) ?? 0) + 1);
      }
      const fair = keys.length / count;
      for (const size of sizes.values()) expect(Math.abs(size - fair)).toBeLessThan(0.5 * fair);
      expect(sizes.size).toBe(count);
    },
  );
});

test('more shards than images leave some of them empty, and together they have each image once', () => {
  const folder = tinyContent();
  const community = openCommunity(readContent(folder).entries, Date.parse('2026-11-21T00:00:00Z'));
  const keysOf = (number: number, count: number) => [
    ...cardsOf({ community, content: folder, project, shard: { number, count } }).keys(),
  ];
  const all = keysOf(1, 1);
  expect(all.length).toBeGreaterThan(10);
  const count = 2 * all.length;
  const parts = Array.from({ length: count }, (_, index) => keysOf(index + 1, count));
  expect(parts.some((part) => part.length === 0)).toBe(true);
  expect(parts.flat().sort()).toEqual(all.toSorted());
});

test.each([
  [['--lang', 'en', '--shard', '9/8'], '--shard 9/8: write the part'],
  [['--shard', 'half'], '--shard half: 何番めかと'],
  [['--shard', '2/8', 'chapters/nagoya'], 'chapters/nagoya は一枚を'],
  [['--lang', 'en', '--shard', '2/8', '--out', 'a.png'], '--out is for one image'],
])('og %j is wrong use', (args, told) => {
  const { status, stdout, stderr } = run('og.ts', args, { content: tinyContent() });
  expect(stderr).toContain(told);
  expect([stdout, status]).toEqual(['', 2]);
});

test.each([
  ['s3.example.org/bucket', 'address'],
  ['ftp://s3.example.org/bucket', 'address'],
  ['https://me:hunter2@s3.example.org/bucket', 'address'],
  ['https://s3.example.org/bucket?X-Amz-Signature=hunter2', 'address'],
  ['https://s3.example.org/bucket#images', 'address'],
  ['http://s3.example.org/bucket', 'insecure'],
  ['http://localhost.example.org/bucket', 'insecure'],
  ['http://127.0.0.1.example.org/bucket', 'insecure'],
])('a store at %s cannot be used: %s', (address, fault) => {
  expect(remoteStore({ ...credentials, KAIRAN_IMAGE_STORE: address })).toBe(fault);
});

test.each(['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'])('a store needs %s', (name) => {
  const env = { ...credentials, KAIRAN_IMAGE_STORE: 'https://s3.example.org/bucket' };
  expect(remoteStore(env)).toBeTypeOf('object');
  expect(remoteStore({ ...env, [name]: '' })).toBe('credentials');
});

test('settings that cannot be used are told before anything is drawn, and no secret is printed', () => {
  const env = { ...credentials, KAIRAN_IMAGE_STORE: 'https://me:hunter2@s3.example.org/bucket' };
  const { status, stdout, stderr } = run('og.ts', ['--shard', '1/1'], { content: tinyContent(), env });
  expect(stderr).toContain('KAIRAN_IMAGE_STORE');
  expect(stderr).not.toContain('hunter2');
  expect(stderr).not.toContain(credentials.AWS_SECRET_ACCESS_KEY);
  expect([stdout, status]).toEqual(['', 2]);
});

describe('a store in the network', () => {
  const key = 'ab'.repeat(32);
  const image = Buffer.from('\x89PNG of some kind', 'latin1');
  const opened = (address: string, env: NodeJS.ProcessEnv = {}): RemoteStore => {
    const store = remoteStore({ ...credentials, KAIRAN_IMAGE_STORE: address, ...env });
    if (typeof store !== 'object') throw new Error(String(store));
    return store;
  };
  const reasonOf = (work: Promise<unknown>) =>
    work.then(
      () => 'no failure',
      (error: unknown) => (error instanceof RemoteFailure ? error.reason : String(error)),
    );

  test('keeps what is sent, below the folder in its address', async () => {
    const server = await startS3();
    const store = opened(server.address);
    expect([await store.has(key), await store.read(key)]).toEqual([false, undefined]);
    await store.write(key, image);
    expect([...server.objects]).toEqual([[`/bucket/images/ab/${key}.png`, image]]);
    expect(await store.has(key)).toBe(true);
    expect(Buffer.from((await store.read(key)) ?? [])).toEqual(image);
    const again = opened(`${server.address}/`);
    expect(await again.has(key)).toBe(true);
  });

  test('is none where no address is given', () => {
    expect(remoteStore({ ...credentials })).toBeUndefined();
    expect(remoteStore({ ...credentials, KAIRAN_IMAGE_STORE: '' })).toBeUndefined();
  });

  test.each([
    [{ AWS_SECRET_ACCESS_KEY: 'another' }, '403 SignatureDoesNotMatch'],
    [{ AWS_ACCESS_KEY_ID: 'another' }, '403 InvalidAccessKeyId'],
    [{ AWS_REGION: 'us-east-1' }, '403 AuthorizationHeaderMalformed'],
  ])('that does not accept %j says why', async (env, reason) => {
    const server = await startS3();
    const store = opened(server.address, env);
    expect(await reasonOf(store.read(key))).toBe(reason);
    expect(await reasonOf(store.write(key, image))).toBe(reason);
    expect(server.requests).toEqual([]);
  });

  test('with a session token signs that as well', async () => {
    const server = await startS3();
    const store = opened(server.address, { AWS_SESSION_TOKEN: 'token' });
    await store.write(key, image);
    expect(await store.has(key)).toBe(true);
  });

  test('that is busy or loses a connection is asked again', async () => {
    const server = await startS3();
    const store = opened(server.address);
    server.failures.push(503, 429, 'hang up', 500, 'hang up');
    await store.write(key, image);
    expect(server.requests).toEqual([`PUT /bucket/images/ab/${key}.png`]);
  });

  test('does not lead elsewhere, and a bucket that is not there is no missing image', async () => {
    const server = await startS3();
    server.failures.push(307);
    expect(await reasonOf(opened(server.address).read(key))).toBe('307 TemporaryRedirect');
    const other = opened(server.address.replace('/bucket/', '/other/'));
    expect(await reasonOf(other.read(key))).toBe('404 NoSuchBucket');
  });

  test('that is not there is told by the code of the system', async () => {
    const { address, close } = await startS3();
    await close();
    expect(await reasonOf(opened(address).has(key))).toBe('ECONNREFUSED');
  });
});
