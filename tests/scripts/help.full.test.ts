import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { publicCollections } from '../../src/collections/register.ts';
import { project, run, tinyContent } from './run.ts';

const commands = [
  'start.ts',
  'dev.ts',
  'build.ts',
  'preview.ts',
  'check.ts',
  'new.ts',
  'newsletter.ts',
  'maintainers/bench.ts',
  'maintainers/docs.ts',
  'og.ts',
  'maintainers/screenshots.ts',
  'maintainers/verify-reproducible.ts',
];

describe.each(commands)('%s', (script) => {
  test('explains itself in both languages', () => {
    const ja = run(script, ['--help'], { content: tinyContent() });
    expect(ja.status).toBe(0);
    expect(ja.stdout).toMatch(/^[^\n]*[\u3040-\u30ff][\s\S]*使い方\n {2}npm (start|run \w+)/);
    expect(ja.stderr).toBe('');
    const en = run(script, ['--help', '--lang', 'en']);
    expect(en.status).toBe(0);
    expect(en.stdout).not.toMatch(/[\u3040-\u30ff]/);
    expect(en.stdout).toContain('--help');
  });

  test('refuses an option it does not have', () => {
    const { status, stderr, stdout } = run(script, ['--colour'], { content: tinyContent() });
    expect(stderr).toContain('--colour');
    expect(stderr).toContain('--help');
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  test('refuses a word too many', () => {
    const { status, stderr } = run(script, ['check', 'everything', 'twice'], { content: tinyContent() });
    expect(stderr).toMatch(/"(check|everything|twice)"/);
    expect(status).toBe(2);
  });
});

test('newsletter alone tells how its evening goes, in five steps', () => {
  const { status, stdout } = run('newsletter.ts', [], { content: tinyContent() });
  expect(stdout.match(/^ {2}\d\. .*npm run newsletter -- \w+ 2026-11/gm)).toHaveLength(5);
  expect(status).toBe(0);
});

test.each([
  ['build.ts', ['--jso'], '--json'],
  ['new.ts', ['event', '--chapter', 'nagoya'], '--chapters'],
  ['new.ts', ['chapt'], 'chapter'],
  ['newsletter.ts', ['sned'], 'send'],
  ['newsletter.ts', ['send', '2026-11', '--arived'], '--arrived'],
])('%s %j: did you mean %s?', (script, args, meant) => {
  const { status, stderr } = run(script, args, { content: tinyContent() });
  expect(stderr).toContain(meant);
  expect(status).toBe(2);
});

test.each([
  [['--lang'], '--lang'],
  [['--lang', 'fr'], '--lang fr: 次のどれかにしてください: ja, en'],
  [['--json=yes'], '--json'],
  [['--no-lang'], '--no-lang'],
])('build.ts %j is wrong use', (args, told) => {
  const { status, stderr } = run('build.ts', args, { content: tinyContent() });
  expect(stderr).toContain(told);
  expect(status).toBe(2);
});

test.each([
  ['build.ts', []],
  ['newsletter.ts', []],
  ['newsletter.ts', ['draft', '2026-12']],
  ['new.ts', ['community', '--name', 'A', '--chapter', 'B', '--chapter-id', 'b']],
  ['og.ts', ['site/home']],
])('%s %j: KAIRAN_NOW that is no time is told in the language of messages', (script, args) => {
  const { status, stderr } = run(script, args, { content: tinyContent(), env: { KAIRAN_NOW: 'あした' } });
  expect(stderr).toContain('KAIRAN_NOW="あした" は日時ではありません。2026-11-21T09:00:00+09:00 のように');
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(status).toBe(2);
});

test.each(['community', ...publicCollections.filter((name) => name !== 'community')])(
  'new -- %s --help shows an example of its own, which works',
  (name) => {
    const { stdout } = run('new.ts', [name, '--help']);
    const [, example = ''] = /^例: npm run new -- (.+)$/m.exec(stdout) ?? [];
    const content = tinyContent();
    // A record of that name may be there already.
    rmSync(path.join(content, name), { recursive: true, force: true });
    const call = `"${process.execPath}" scripts/new.ts ${example} --dry-run`;
    const env = { ...process.env, KAIRAN_CONTENT: content };
    const { status, stderr } = spawnSync('sh', ['-c', call], { cwd: project, encoding: 'utf8', env });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  },
);

test.each([['foo'], ['foo', '--name', 'x'], ['foo', '--help']])(
  'new -- %s %s %s: there is no foo',
  (...args) => {
    const { status, stderr } = run('new.ts', args.filter(Boolean), { content: tinyContent() });
    expect(stderr).toContain('"foo" というものはありません');
    expect(status).toBe(2);
  },
);
