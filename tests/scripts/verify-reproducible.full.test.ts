import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { steps, type Verified, verifySite } from '../../scripts/maintainers/reproducible/verify-site.ts';
import { sampleFolder } from '../sample-folder.ts';
import { fingerprint, run, temporaryFolder, tinyContent } from './run.ts';

test('a community has the same bytes whatever changes around its build, with full caches, and after an edit', () => {
  const content = tinyContent();
  // A picture is found in whatever folder the cache is.
  const chapter = path.join(content, 'chapters/nagoya.yaml');
  writeFileSync(chapter, `${readFileSync(chapter, 'utf8')}mascot: nagoya.svg\n`);
  cpSync(path.join(sampleFolder, 'chapters/schools.svg'), path.join(content, 'chapters/nagoya.svg'));
  const before = fingerprint(content);
  const { status, stdout, output } = run('maintainers/verify-reproducible.ts', [content, '--json']);
  expect(status, output).toBe(0);
  const { verified } = JSON.parse(stdout) as { verified: Verified[] };
  expect(verified.map(({ step, differences }) => [step, differences])).toEqual([
    ['together', []],
    ['warm', []],
    ['edited', []],
    ['undone', []],
  ]);
  for (const { files } of verified) expect(files).toBeGreaterThan(50);
  expect(fingerprint(content)).toBe(before);
});

/**
 * An engine whose site is the texts of the content, and a line that an expression gives. It keeps that line in its cache, and
 * writes it again if `keeps` is set.
 */
function engine(expression: string, keeps = false): string {
  const folder = temporaryFolder();
  for (const name of ['src', 'node_modules', 'scripts']) mkdirSync(path.join(folder, name));
  for (const name of ['astro.config.mjs', 'package.json', 'tsconfig.json'])
    writeFileSync(path.join(folder, name), '{ "type": "module" }');
  const script = `
    import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
    import { availableParallelism, networkInterfaces } from 'node:os';
    const { KAIRAN_CONTENT: content, KAIRAN_OUT: out, KAIRAN_CACHE: cache, ...env } = process.env;
    const text = readdirSync(content + '/events').sort().map((name) => readFileSync(content + '/events/' + name, 'utf8')).join('');
    for (const folder of [out, cache || '.cache']) mkdirSync(folder, { recursive: true });
    const kept = (cache || '.cache') + '/line';
    const line = ${keeps} && existsSync(kept) ? readFileSync(kept, 'utf8') : String(${expression});
    writeFileSync(kept, line);
    writeFileSync(out + '/page.html', text + line);
    writeFileSync(out + '/steady.txt', 'steady');
  `;
  writeFileSync(path.join(folder, 'scripts/build.ts'), script);
  return folder;
}

async function verified(project: string) {
  const content = path.join(temporaryFolder(), 'content');
  mkdirSync(path.join(content, 'events'), { recursive: true });
  for (const name of ['a.md', 'b.md']) writeFileSync(path.join(content, 'events', name), `Text of ${name}\n`);
  const now = '2026-11-21T00:00:00Z';
  const verification = await verifySite({ content, project, now, only: steps, onBuild: () => {} });
  verification.clean();
  expect(readFileSync(path.join(content, 'events/a.md'), 'utf8')).toBe('Text of a.md\n');
  const differing = verification.verified.filter(({ differences }) => differences.length > 0);
  return { ...verification, differing };
}

describe('a community is verified', () => {
  test('to be the same under all conditions at once, with full caches, and after an edit', async () => {
    const { verified: all, differing, skipped } = await verified(engine("''"));
    expect(all.map(({ step, files }) => [step, files])).toEqual([
      ['together', 2],
      ['warm', 2],
      ['edited', 2],
      ['undone', 2],
    ]);
    expect(differing).toEqual([]);
    // Other systems may have no network namespaces.
    expect(skipped.filter((step) => step !== 'offline')).toEqual([]);
  });

  test.each([
    ['folder', 'process.cwd()'],
    ['folder', 'content'],
    ['order', "readdirSync(content + '/events')"],
    ['order', "await import('node:fs/promises').then(({ readdir }) => readdir(content + '/events'))"],
    ['zone', 'new Date(0).getHours()'],
    ['locale', 'env.LC_ALL'],
    ['home', 'env.HOME'],
    ['processors', 'availableParallelism()'],
    ['umask', 'process.umask()'],
    ['offline', 'Object.keys(networkInterfaces()).length'],
  ] as const)('to depend on the %s where an engine looks at %s', async (step, expression) => {
    const { differing, skipped } = await verified(engine(expression));
    if (skipped.includes(step)) return;
    expect(differing.map((each) => each.step)).toEqual(['together', step]);
    for (const { differences } of differing)
      expect(differences.map(({ file }) => file)).toEqual(['page.html']);
  });

  test('to be stale after an edit where an engine keeps too much', async () => {
    const { differing } = await verified(engine('text', true));
    expect(differing.map((each) => each.step)).toEqual(['edited']);
  });
});
