import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { fingerprint, project, run, temporaryFolder, tinyContent } from './run.ts';

/** Astro's own build, as hosts run it that recognise an Astro project; from a folder that has nothing to do with it. */
function astroBuild(options: readonly string[], content: string, out?: string) {
  const env = {
    ...process.env,
    ...{ KAIRAN_NOW: '2026-11-21T09:00:00+09:00', KAIRAN_CONTENT: content },
    ...(out === undefined ? {} : { KAIRAN_OUT: out }),
    ...{ NODE_ENV: '', VITEST: '', CI: '', GITHUB_ACTIONS: '' },
  };
  const { status, stdout, stderr } = spawnSync(
    path.join(project, 'node_modules/.bin/astro'),
    ['build', '--root', project, ...options],
    { cwd: temporaryFolder(), encoding: 'utf8', env, input: '' },
  );
  return { status, output: stdout + stderr };
}

const place = '35.1709N 136.8815E';
const surprise = 'M1 2h3v4z';

/** A photograph that knows where it was taken, and an issue that has not appeared yet, with its drawing. */
async function secretive(folder: string): Promise<string> {
  const content = tinyContent(folder);
  const photo = sharp({ create: { width: 40, height: 30, channels: 3, background: '#a40' } });
  const exif = { IFD0: { ImageDescription: place } };
  writeFileSync(path.join(content, 'events/2026/night.jpg'), await photo.jpeg().withExif(exif).toBuffer());
  const event = path.join(content, 'events/2026/2026-09-18-nagoya.md');
  writeFileSync(event, `${readFileSync(event, 'utf8')}\n![夜の会場](./night.jpg)\n`);
  mkdirSync(path.join(content, 'newsletters'));
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="${surprise}"/></svg>\n`;
  writeFileSync(path.join(content, 'newsletters/surprise.svg'), drawing);
  const issue = '---\ntitle: 次の号\npublished: 2026-12-24 08:00\n---\n\n![おどろき](./surprise.svg)\n';
  writeFileSync(path.join(content, 'newsletters/2026-12.mdx'), issue);
  return content;
}

/** Files of a site that hold one of the words. */
function holding(site: string, ...words: string[]): string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const file = path.join(site, name);
    return statSync(file).isFile() && words.some((word) => readFileSync(file).includes(word));
  });
}

test('a bare `astro build` is `npm run build`: the same site, without what is not for everybody', async () => {
  const folder = temporaryFolder();
  const content = await secretive(folder);
  const [out, bare] = [path.join(folder, 'dist'), path.join(folder, 'bare')];
  expect(run('build.ts', [], { content, out })).toMatchObject({ status: 0 });
  const { status, output } = astroBuild(['--outDir', bare], content);
  expect(status, output).toBe(0);
  expect(fingerprint(bare)).toBe(fingerprint(out));
  expect(holding(bare, '夜の会場')).not.toEqual([]);
  expect(holding(bare, place, surprise)).toEqual([]);
  expect(readdirSync(folder).sort()).toEqual(['bare', 'content', 'dist']);
});

test('a bare `astro build` that cannot be done leaves the previous site, and says why', () => {
  const folder = temporaryFolder();
  const content = tinyContent(folder);
  const out = path.join(folder, 'dist');
  mkdirSync(out);
  writeFileSync(path.join(out, '.kairan.json'), '{"url":"https://tiny.example/"}');
  writeFileSync(path.join(out, 'index.html'), 'the previous site');
  const before = fingerprint(out);

  const moved = astroBuild(['--site', 'https://me.example', '--base', '/tiny'], content, out);
  expect(moved.output).toContain('https://me.example/tiny/');
  expect(moved.output).toContain('community.yaml');
  expect(moved.status).toBe(2);

  writeFileSync(path.join(content, 'chapters/nagoya.yaml'), 'nmae: 名古屋支部\n');
  const failed = astroBuild([], content, out);
  expect(failed.output).toContain('chapters/nagoya.yaml:1:1  nmae');
  expect(failed.output).not.toMatch(/^\s+at /m);
  expect(failed.status).toBe(1);
  expect(fingerprint(out)).toBe(before);

  const foreign = temporaryFolder();
  writeFileSync(path.join(foreign, 'thesis.txt'), 'years of work');
  expect(astroBuild(['--outDir', foreign], content)).toMatchObject({ status: 2 });
  expect(readdirSync(foreign)).toEqual(['thesis.txt']);
});
