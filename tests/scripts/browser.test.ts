import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { findBrowser } from '../../scripts/maintainers/browser.ts';
import { run, temporaryFolder } from './run.ts';

/** A program that says it is a browser, or fails to. */
function program(file: string, status = 0): string {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `#!/bin/sh\nexit ${status}\n`);
  chmodSync(file, 0o755);
  return file;
}

const nothing = { PATH: '', PLAYWRIGHT_BROWSERS_PATH: '/nowhere' };

test('KAIRAN_BROWSER is taken before all others', () => {
  const folder = temporaryFolder();
  const own = program(path.join(folder, 'mine'));
  program(path.join(folder, 'bin/chromium'));
  expect(findBrowser({ ...nothing, PATH: path.join(folder, 'bin'), KAIRAN_BROWSER: own })).toBe(own);
});

test.skipIf(process.platform === 'win32')('a browser in PATH that does not start is passed over', () => {
  const folder = temporaryFolder();
  program(path.join(folder, 'a/chromium'), 1);
  const second = program(path.join(folder, 'b/google-chrome'));
  const PATH = [path.join(folder, 'a'), path.join(folder, 'b')].join(path.delimiter);
  expect(findBrowser({ ...nothing, PATH })).toBe(second);
});

test.skipIf(process.platform === 'win32')('one that Playwright brought is found', () => {
  const folder = temporaryFolder();
  const chrome = program(path.join(folder, 'chromium-1234/chrome-linux64/chrome'));
  expect(findBrowser({ PATH: '', PLAYWRIGHT_BROWSERS_PATH: folder })).toBe(chrome);
});

test.skipIf(process.platform === 'win32')('one without windows is taken first', () => {
  const folder = temporaryFolder();
  program(path.join(folder, 'a/chromium'));
  const shell = program(path.join(folder, 'b/chromium-headless-shell'));
  const PATH = [path.join(folder, 'a'), path.join(folder, 'b')].join(path.delimiter);
  expect(findBrowser({ ...nothing, PATH })).toBe(shell);

  program(path.join(folder, 'chromium-1234/chrome-linux64/chrome'));
  const own = program(
    path.join(folder, 'chromium_headless_shell-1234/chrome-headless-shell-linux64/chrome-headless-shell'),
  );
  expect(findBrowser({ PATH: '', PLAYWRIGHT_BROWSERS_PATH: folder })).toBe(own);
});

test('a KAIRAN_BROWSER that is not there is told', () => {
  const { status, stderr } = run('maintainers/browser.ts', [], {
    env: { KAIRAN_BROWSER: '/nowhere/chrome' },
  });
  expect(stderr).toContain('/nowhere/chrome');
  expect(status).toBe(2);
});
