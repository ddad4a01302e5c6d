import { spawnSync } from 'node:child_process';
import { cpSync, lstatSync, lutimesSync, readdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { makeFolder } from '../../write-file.ts';
import { withoutNetwork } from './without-network.ts';

/** How one build is started. All paths are absolute. */
export interface BuildSetup {
  /** The engine's folder. */
  project: string;
  content: string;
  /** The community's own files; undefined if there are none. */
  publicFolder: string | undefined;
  output: string;
  env: Readonly<Record<string, string>>;
  /** Words before the command, such as `unshare -n`. */
  before: readonly string[];
}

/** What must not change a byte; each has its wording in `reproducible.conditions`. */
export const conditions = [
  ...(['folder', 'order', 'zone', 'locale', 'home', 'processors', 'umask', 'offline'] as const),
] as const;
export type Condition = (typeof conditions)[number];

/** Changes a setup so that a condition is another one. Files go below `folder`, which is empty. Undefined where this system cannot do so. */
type Change = (setup: BuildSetup, folder: string) => BuildSetup | undefined;

const withEnv = (setup: BuildSetup, env: Record<string, string>): BuildSetup => ({
  ...setup,
  env: { ...setup.env, ...env },
});

/** Has `other-surroundings.ts` loaded, with one thing more to change. */
function inSurroundings(setup: BuildSetup, name: Condition): BuildSetup {
  const module = pathToFileURL(path.join(import.meta.dirname, 'other-surroundings.ts')).href;
  const { KAIRAN_SURROUNDINGS: before } = setup.env;
  const given = process.env.NODE_OPTIONS ?? '';
  return withEnv(setup, {
    NODE_OPTIONS: `${given} --import=${module}`.trim(),
    KAIRAN_SURROUNDINGS: before ? `${before},${name}` : name,
  });
}

export const changes: Readonly<Record<Condition, Change>> = {
  folder: (setup, folder) => {
    const place = path.join(folder, 'もう一つの folder');
    // Vite takes no # in the folder of the engine.
    const content = path.join(place, 'words & pictures #2');
    const publicFolder = setup.publicFolder && path.join(place, 'own files');
    copyBackwards(setup.content, content);
    if (setup.publicFolder && publicFolder) copyBackwards(setup.publicFolder, publicFolder);
    const project = copyEngine(setup.project, path.join(place, 'engine'));
    // The copy has a cache of its own.
    const elsewhere = { ...setup, project, content, publicFolder, output: path.join(place, 'site') };
    return withEnv(elsewhere, { KAIRAN_CACHE: '' });
  },
  order: (setup) => inSurroundings(setup, 'order'),
  // Half an hour off, with summer time, and yesterday for half of the day.
  zone: (setup) => withEnv(setup, { TZ: 'America/St_Johns' }),
  // Where a small I has no dot, and numbers have other digits.
  locale: (setup) =>
    withEnv(setup, {
      ...{ LANG: 'tr_TR.UTF-8', LC_ALL: 'ar_EG.UTF-8', LANGUAGE: 'ar', KAIRAN_LANG: 'en' },
    }),
  home: (setup, folder) => {
    const [HOME, TMPDIR] = [path.join(folder, 'home'), path.join(folder, 'tmp')];
    for (const each of [HOME, TMPDIR]) makeFolder(each);
    return withEnv(setup, {
      ...{ HOME, TMPDIR, USERPROFILE: HOME, TEMP: TMPDIR, TMP: TMPDIR },
      USER: 'nobody',
    });
  },
  processors: (setup) => {
    const pinned = ['taskset', '-c', '0'];
    const { status } = spawnSync('taskset', ['-c', '0', process.execPath, '-e', ''], { stdio: 'ignore' });
    const counted = inSurroundings(setup, 'processors');
    return status === 0 ? { ...counted, before: [...pinned, ...counted.before] } : counted;
  },
  umask: (setup) => inSurroundings(setup, 'umask'),
  offline: (setup) => {
    const way = withoutNetwork();
    return way && { ...setup, before: [...way, ...setup.before] };
  },
};

/** A copy of the engine that shares its packages. */
function copyEngine(project: string, copy: string): string {
  makeFolder(copy);
  for (const part of ['src', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(path.join(project, part), path.join(copy, part), { recursive: true });
  symlinkSync(path.join(project, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
  return copy;
}

const longAgo = new Date('2001-02-03T04:05:06Z');

/** Copies a folder with its last file first, and every file as old as the others. */
function copyBackwards(from: string, to: string): void {
  makeFolder(to);
  for (const name of readdirSync(from).sort().reverse()) {
    const [source, target] = [path.join(from, name), path.join(to, name)];
    if (lstatSync(source).isDirectory()) copyBackwards(source, target);
    else cpSync(source, target, { verbatimSymlinks: true });
    lutimesSync(target, longAgo, longAgo);
  }
}
