import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { listAllFiles } from '../../src/reader/content-folder.ts';

/** What of the engine decides what a site is, by name in its folder. */
const parts = ['src', 'scripts'];
const files = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** Variables that decide nothing of what is built, or are looked at by themselves (the clock, the content folder). */
const apart: ReadonlySet<string> = new Set([
  'KAIRAN_CONTENT',
  'KAIRAN_OUT',
  'KAIRAN_CACHE',
  'KAIRAN_NOW',
  'KAIRAN_LANG',
  'KAIRAN_CORPUS',
]);

/**
 * A hash of everything that decides what is built besides the content and the clock: the engine's files, the installed packages, Node,
 * and variables of the environment. Hexadecimal digits.
 */
export function engineKey(project: string): string {
  const hash = createHash('sha256');
  const add = (name: string, bytes: string | Uint8Array) =>
    hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  add('node', JSON.stringify([process.version, process.arch, process.platform, process.versions, project]));
  add('environment', JSON.stringify(environment()));
  for (const part of parts)
    for (const { path: name, absolute, symlink } of listAllFiles(path.join(project, part)))
      if (!symlink) add(`${part}/${name}`, readFileSync(absolute));
  const settings = readdirSync(project).filter((name) => name.startsWith('.env') || files.includes(name));
  for (const name of settings.sort()) add(name, readFileSync(path.join(project, name)));
  add('packages', installedPackages(project));
  return hash.digest('hex');
}

// Vite shows variables with these prefixes to pages (https://vite.dev/guide/env-and-mode).
const shown = /^(?:KAIRAN_|VITE_|PUBLIC_|ASTRO_|SOURCE_DATE_EPOCH$|TZ$|NODE_OPTIONS$|NODE_ICU_DATA$)/;
const ownVariables: ReadonlySet<string> = new Set([
  'ASTRO_TELEMETRY_DISABLED',
  'SOURCE_DATE_EPOCH',
  ...apart,
]);

function environment(): [string, string | undefined][] {
  return Object.entries(process.env)
    .filter(([name]) => shown.test(name) && !ownVariables.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** What npm notes about the packages that it installed, in the nearest folder with packages. */
function installedPackages(project: string): string {
  for (let folder = project; ; folder = path.dirname(folder)) {
    const file = path.join(folder, 'node_modules/.package-lock.json');
    if (existsSync(file)) return readFileSync(file, 'utf8');
    if (path.dirname(folder) === folder) return '';
  }
}
