import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { serve } from '../../scripts/server/static-server.ts';
import { markerFor, markerName } from '../../scripts/site/output-folder.ts';
import { fingerprint, run, start, temporaryFolder, tinyContent } from './run.ts';

/** A site as a build leaves it, in small. */
function smallSite(): string {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, markerName), markerFor('https://example.org/'));
  writeFileSync(path.join(folder, 'index.html'), 'home');
  return folder;
}

describe('npm run preview', () => {
  test('serves until Ctrl+C and ends well', async () => {
    const command = start('preview.ts', ['--port', '0', '--lang', 'en'], { out: smallSite() });
    const [, url = ''] = await command.says(/(http:\S+)/);
    expect(await (await fetch(url)).text()).toBe('home');
    command.child.kill('SIGINT');
    expect(await command.ended).toBe(0);
  });

  test('takes the next port when one is taken', async () => {
    const { port, close } = await serve({ folder: smallSite() });
    onTestFinished(close);
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
