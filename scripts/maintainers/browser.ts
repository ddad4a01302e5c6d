import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import type { Browser, BrowserContext } from 'playwright-core';
import { exit, wordsOfCall } from '../command-line/run-command.ts';

type Environment = Record<string, string | undefined>;

/**
 * The browser for tests: KAIRAN_BROWSER, else a Chromium or Chrome in PATH, one installed by Playwright, or one in the
 * usual places. Chromium's headless shell is preferred, since it takes half the time. Undefined when there is none.
 */
export function findBrowser(env: Environment = process.env): string | undefined {
  if (env.KAIRAN_BROWSER) return existsSync(env.KAIRAN_BROWSER) ? env.KAIRAN_BROWSER : undefined;
  return [...inPath(env), ...ofPlaywright(env), ...usualPlaces(env)].find(starts);
}

/** Starts that browser without background network requests. Undefined when there is none. */
export async function launchBrowser(): Promise<Browser | undefined> {
  const executablePath = findBrowser();
  if (!executablePath) return undefined;
  const { chromium } = await import('playwright-core');
  return chromium.launch({ executablePath, args: quiet });
}

/** Starts that browser so that other programs can control it; it writes its port into `profile`, an empty folder. */
export async function launchDebuggable(profile: string): Promise<BrowserContext | undefined> {
  const executablePath = findBrowser();
  if (!executablePath) return undefined;
  const { chromium } = await import('playwright-core');
  return chromium.launchPersistentContext(profile, {
    executablePath,
    args: [...quiet, '--remote-debugging-port=0'],
  });
}

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // In most containers the user is root, for whom Chromium's sandbox does not start.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

const names = [
  ...['chromium-headless-shell', 'chrome-headless-shell'],
  ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
];

function inPath(env: Environment): string[] {
  const folders = (env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

// https://playwright.dev/docs/browsers#managing-browser-binaries
function ofPlaywright(env: Environment): string[] {
  const cache = {
    darwin: path.join(homedir(), 'Library/Caches/ms-playwright'),
    win32: path.join(env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
  }[process.platform as string];
  const folder = env.PLAYWRIGHT_BROWSERS_PATH ?? cache ?? path.join(homedir(), '.cache/ms-playwright');
  if (!existsSync(folder)) return [];
  const versions = readdirSync(folder).filter((name) => /^chromium(_headless_shell)?-\d+$/.test(name));
  const programs = [
    'chrome-linux/headless_shell',
    'chrome-headless-shell-linux64/chrome-headless-shell',
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-win/chrome.exe',
    'chrome-win64/chrome.exe',
  ];
  return programs.flatMap((program) => versions.map((version) => path.join(folder, version, program)));
}

function usualPlaces(env: Environment): string[] {
  if (process.platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return apps.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
  }
  if (process.platform !== 'win32') return [];
  const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean) as string[];
  const programs = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
  return folders.flatMap((folder) => programs.map((program) => path.join(folder, program)));
}

// On Ubuntu, chromium-browser may be a stub that refers to a snap.
function starts(program: string): boolean {
  if (!existsSync(program)) return false;
  if (process.platform === 'win32') return true;
  return spawnSync(program, ['--version'], { timeout: 20_000 }).status === 0;
}

function isDebianRoot(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*\bdebian\b/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function installOnDebian(): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
  // Without a Japanese font the browser would measure placeholder boxes instead of text.
  const install = (browser: string) =>
    apt('install', '-y', '--no-install-recommends', browser, 'fonts-noto-cjk');
  // Older releases have no separate package of the headless shell.
  if (apt('update')) install('chromium-headless-shell') || install('chromium');
}

/** First step of `npm test`: finds a browser, installs one where possible, and warns when there is none. */
function prepare(): number {
  const words = wordsOfCall();
  const { KAIRAN_BROWSER: named, CI } = process.env;
  if (named && !findBrowser()) {
    process.stderr.write(`${words.browserNotThere(named)}\n`);
    return exit.usage;
  }
  if (!findBrowser() && isDebianRoot()) {
    process.stderr.write(`${words.browserInstalling}\n`);
    installOnDebian();
  }
  const found = findBrowser();
  if (found) process.stdout.write(`${words.browserFound(found)}\n`);
  else process.stderr.write(`\n${CI === 'true' ? words.browserMissingInCi : words.browserMissing}\n\n`);
  return found || CI !== 'true' ? exit.success : exit.problems;
}

if (import.meta.main) process.exitCode = prepare();
