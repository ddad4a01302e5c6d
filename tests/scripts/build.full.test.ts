import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { Lock } from '../../scripts/site/build-lock.ts';
import { markOfEnded } from '../hostile/lock-rounds.ts';
import { fingerprint, project, projectCopy, run, start, temporaryFolder, tinyContent } from './run.ts';

/** What a build makes of the small community, and what it says: built once for all tests of this file. */
let first: { site: string; stdout: string; stderr: string } | undefined;
afterAll(() => {
  if (first) rmSync(first.site, { recursive: true });
});

/** A small community with a built site beside it. */
function builtSite() {
  const folder = temporaryFolder();
  const content = tinyContent(folder);
  const out = path.join(folder, 'dist');
  if (first === undefined) {
    const { status, stdout, stderr } = run('build.ts', ['--lang', 'en'], { content, out });
    expect([status, stderr]).toEqual([0, expect.stringContaining('dist')]);
    first = { site: mkdtempSync(path.join(tmpdir(), 'kairan-first-')), stdout, stderr };
    cpSync(out, first.site, { recursive: true });
  } else {
    cpSync(first.site, out, { recursive: true });
  }
  return { folder, content, out, before: fingerprint(out), ...first };
}

const chapter = (content: string) => path.join(content, 'chapters/nagoya.yaml');

/** Everything beside the output, to see that nothing is left over. */
const beside = (folder: string) => readdirSync(folder).sort();

function spoil(content: string): void {
  writeFileSync(chapter(content), 'name: [灯\n');
  rmSync(path.join(content, 'events'), { recursive: true });
}

function meetingToCome(content: string): void {
  const fields = '---\ntitle: 灯りの夜話\nchapters: [nagoya]\nstarts: 2026-12-18 18:30\n---\n';
  writeFileSync(path.join(content, 'events/2026/2026-12-18-nagoya.md'), fields);
}

describe('a build', () => {
  test('writes a whole site into an empty folder, says how many pages, and leaves nothing beside it', () => {
    const folder = temporaryFolder();
    const content = tinyContent(folder);
    const out = path.join(folder, 'dist');
    mkdirSync(out);
    meetingToCome(content);
    const { status, stdout } = run('build.ts', ['--json'], { content, out, env: { CI: 'true' } });
    expect(status).toBe(0);
    // Nobody would keep what is written on a machine of CI.
    expect(existsSync(path.join(content, 'revisions'))).toBe(false);
    const told = JSON.parse(stdout) as { pages: number; written: number };
    const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
    expect(told).toEqual({
      ...{ pages: expect.any(Number), seconds: expect.any(Number), output: out },
      // Everything is new; the mark of the output is one of these files.
      ...{ written: files.length, removed: 0 },
    });
    const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.html'),
    );
    expect(told.pages).toBe(pages.length);
    expect(pages).toContain('404.html');
    expect(pages).toContain(path.join('en', 'index.html'));
    expect(existsSync(path.join(out, 'sitemap-index.xml'))).toBe(true);
    expect(beside(folder)).toEqual(['content', 'dist']);
  });

  test('tells people little, and nothing of empty collections', () => {
    const { stdout, stderr } = builtSite();
    expect(stdout).toBe('');
    expect(stderr).not.toMatch(/collection|vite|astro/i);
    expect(stderr.trim().split('\n').length).toBeLessThan(6);
    expect(stderr).toMatch(/pages in .*dist \(\d/);
  });

  test('replaces its own site, and writes down which versions of meetings it gives out', () => {
    const { content, out, before } = builtSite();
    meetingToCome(content);
    writeFileSync(chapter(content), readFileSync(chapter(content), 'utf8').replace('名古屋支部', '尾張支部'));
    const { status, stderr } = run('build.ts', [], { content, out });
    expect([status, stderr]).toEqual([0, expect.stringContaining('content/revisions/')]);
    expect(fingerprint(out)).not.toBe(before);
    const record = readFileSync(path.join(content, 'revisions/2026-12.yaml'), 'utf8');
    expect(record).toContain('{ event: 2026-12-18-nagoya, sequence: 0, facts: ');
  });
});

test('says what is in the way of the output folder, and nothing of our own code', () => {
  const content = tinyContent();
  const wall = `${content}-wall`;
  writeFileSync(wall, '');
  const { status, stderr } = run('build.ts', ['--lang', 'en'], { content, out: path.join(wall, 'dist') });
  expect(stderr).toMatch(/wall cannot be read or written \((EEXIST|ENOTDIR)\)/);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(status).toBe(1);
});

describe('a build that fails leaves the previous site byte for byte', () => {
  test('when content has Problems; Astro is not even started', () => {
    const { folder, content, out, before } = builtSite();
    writeFileSync(chapter(content), 'nmae: 名古屋支部\n');
    const { status, stdout, stderr } = run('build.ts', [], { content, out });
    expect(status).toBe(1);
    expect(stdout).toContain('chapters/nagoya.yaml:1:1  nmae');
    expect(stderr).not.toContain('組み立てて');
    expect(fingerprint(out)).toBe(before);
    expect(beside(folder)).toEqual(['content', 'dist']);
  });

  test('when a page cannot be made; it says which', () => {
    const { folder, content, out, before } = builtSite();
    const cwd = projectCopy();
    const page = "---\nthrow new TypeError('no lamp');\n---\n<p>dark</p>\n";
    writeFileSync(path.join(cwd, 'src/pages/lamp.astro'), page);
    const { status, stderr } = run('build.ts', ['--lang', 'en'], { content, out, cwd });
    expect(status).toBe(1);
    expect(stderr).toContain('The page /lamp/ could not be made.');
    expect(stderr).toContain('src/pages/lamp.astro');
    expect(stderr).toContain('no lamp');
    expect(fingerprint(out)).toBe(before);
    expect(beside(folder)).toEqual(['content', 'dist']);
    expect(readdirSync(path.join(cwd, '.cache/building'))).toEqual([]);
  });

  // A limit on the size of files stands for a full disk: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/ulimit.html
  test.skipIf(process.platform === 'win32')('when nothing more can be written', () => {
    const { folder, content, out, before } = builtSite();
    const { status } = spawnSync('bash', ['-c', `ulimit -f 2; exec "${process.execPath}" scripts/build.ts`], {
      cwd: project,
      env: { ...process.env, KAIRAN_CONTENT: content, KAIRAN_OUT: out },
    });
    expect(status).toBe(1);
    expect(fingerprint(out)).toBe(before);
    expect(beside(folder)).toEqual(['content', 'dist']);
  });

  /** What a build says as it goes on, in Japanese. */
  const stages = [/を読んでいます/, /組み立てています/, /ページを書いています/];

  test('or none, when content is spoiled before its pages are made', async () => {
    const { content, out, before } = builtSite();
    const build = start('build.ts', ['--lang', 'en'], { content, out });
    await build.says(/Putting/);
    spoil(content);
    expect(await build.ended, build.output).toBe(1);
    expect(build.output).not.toMatch(/^\s+at /m);
    expect(build.output).toMatch(/nagoya\.yaml:1:7 {2}name\n.*\n.*Write/);
    expect(fingerprint(out)).toBe(before);
  });

  test('when it is killed at any stage; the next one cleans up', async () => {
    const { folder, content, out, before } = builtSite();
    for (const stage of stages) {
      const build = start('build.ts', [], { content, out });
      await build.says(stage);
      build.child.kill('SIGKILL');
      expect(await build.ended, build.output).toBe('SIGKILL');
      expect(fingerprint(out), `killed at ${stage}`).toBe(before);
    }
    expect(run('build.ts', [], { content, out }).status).toBe(0);
    expect(fingerprint(out)).toBe(before);
    expect(beside(folder)).toEqual(['content', 'dist']);
  });

  test.each(stages)('when it is stopped with Ctrl+C at %s; nothing is left over', async (stage) => {
    const { folder, content, out, before } = builtSite();
    const build = start('build.ts', [], { content, out });
    await build.says(stage);
    build.child.kill('SIGINT');
    // Before there is anything to clean up, the signal itself ends it, which a shell calls 130 as well.
    expect([130, 'SIGINT']).toContain(await build.ended);
    expect(fingerprint(out)).toBe(before);
    expect(beside(folder)).toEqual(['content', 'dist']);
  });
});

test.each(['build.ts', 'preview.ts'])(
  '%s restores a site that a kill left between the two renames',
  async (script) => {
    const { folder, content, out, before } = builtSite();
    renameSync(out, path.join(folder, '.dist.kairan-old'));
    mkdirSync(path.join(folder, '.dist.kairan-new'));
    writeFileSync(path.join(folder, `.dist.kairan-lock.${await markOfEnded(temporaryFolder())}`), '');
    if (script === 'build.ts') writeFileSync(chapter(content), 'nmae: 名古屋支部\n');
    const command = start(script, script === 'preview.ts' ? ['--port', '0'] : [], { content, out });
    await command.says(script === 'preview.ts' ? /http:/ : /nmae/);
    command.child.kill('SIGINT');
    await command.ended;
    expect(fingerprint(out)).toBe(before);
    expect(beside(folder)).toEqual(['content', 'dist']);
  },
);

test('two builds into one folder do not meet', () => {
  const { folder, content, out, before } = builtSite();
  // This process is alive, and is not the one that will build.
  const lock = Lock.take(path.join(folder, '.dist.kairan-lock'));
  const { status, stderr } = run('build.ts', ['--lang', 'en'], { content, out });
  expect(stderr).toContain(`process ${process.pid}`);
  expect(status).toBe(1);
  expect(fingerprint(out)).toBe(before);
  lock.release();
  expect(beside(folder)).toEqual(['content', 'dist']);
});

test('a build of another machine into one folder is not judged: the file to delete is named', () => {
  const { folder, content, out, before } = builtSite();
  const flag = path.join(folder, '.dist.kairan-lock.00000000.1.0.00000000');
  writeFileSync(flag, '');
  const { status, stderr } = run('build.ts', ['--lang', 'en'], { content, out });
  expect(stderr).toContain(`delete ${flag}`);
  expect(status).toBe(1);
  expect(fingerprint(out)).toBe(before);
  rmSync(flag);
});

describe('an output that is not for a site is refused', () => {
  const content = path.join(project, 'tests/fixtures/tiny');
  const dangerous = {
    'the top of the disk': path.parse(project).root,
    'the home folder': homedir(),
    'the project': project,
    'a folder above the project': path.dirname(project),
    'the content': content,
    'a folder in the content': path.join(content, 'dist'),
    'a folder above the content': path.dirname(content),
    'a part of the engine': path.join(project, 'src/dist'),
    'what public/ is copied from': path.join(project, 'public'),
    'a file': path.join(project, 'package.json'),
  };
  test.each(Object.entries(dangerous))('%s', (_name, out) => {
    const { status, stderr } = run('build.ts', [], { content, out });
    expect(stderr).toContain('出力先');
    expect(status).toBe(2);
  });

  test('a relative path is meant from where one stands', () => {
    const { status, stderr } = run('build.ts', ['--lang', 'en'], { content, out: 'tests/fixtures' });
    expect(stderr).toContain('tests/fixtures');
    expect(status).toBe(2);
  });

  test("somebody's own files are not replaced", () => {
    const out = temporaryFolder();
    writeFileSync(path.join(out, 'thesis.txt'), 'years of work');
    const { status, stderr } = run('build.ts', ['--lang', 'en'], { content, out });
    expect(status).toBe(2);
    expect(stderr).toContain('files that Kairan did not make');
    expect(readdirSync(out)).toEqual(['thesis.txt']);
  });
});

test('a time that is none is wrong use, not a fault of the content', () => {
  const { status, stderr } = run('build.ts', [], { content: tinyContent(), env: { KAIRAN_NOW: 'noon' } });
  expect(stderr).toContain('KAIRAN_NOW="noon"');
  expect(status).toBe(2);
});

test('a content folder that is not there is wrong use, and says how to begin', () => {
  const { status, stderr } = run('build.ts', ['--lang', 'en'], { content: '/nowhere/content' });
  expect(stderr).toContain('npm run new -- community');
  expect(status).toBe(2);
});
