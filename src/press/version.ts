import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';

/** The rooms whose code decides how an image looks. */
const rooms = ['src/lib', 'src/formats/og-image', 'src/press'];

const packages = [
  ...[
    'satori',
    '@resvg/resvg-js',
    'sharp',
    'budoux',
    '@expo-google-fonts/noto-sans-jp',
    '@fontsource/noto-sans',
  ],
  ...['@fontsource/noto-sans-sc', '@fontsource/nanum-gothic', '@iconify-json/noto', '@iconify-json/flag'],
];

/** What all images depend on beside their cards: our code, the packages, the fonts in them, and Node. As a hash. */
export function engineVersion(project: string): string {
  const hash = createHash('sha256').update(JSON.stringify(versions(project)));
  for (const room of rooms)
    for (const file of filesIn(path.join(project, room))) hash.update(readFileSync(file));
  return hash.digest('hex');
}

function versions(project: string): string[] {
  const { resolve } = createRequire(path.join(project, 'package.json'));
  const { icu = '', zlib = '' } = process.versions;
  return [...packages.map((name) => `${name} ${versionOf(resolve, name)}`), `icu ${icu}`, `zlib ${zlib}`];
}

function versionOf(resolve: NodeJS.RequireResolve, name: string): string {
  const folder = resolve.paths(name)?.find((each) => isPackage(path.join(each, name)));
  if (!folder) throw new Error(`The package "${name}" is not installed.`);
  const { version } = JSON.parse(readFileSync(path.join(folder, name, 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}

const isPackage = (folder: string) => {
  try {
    return readdirSync(folder).includes('package.json');
  } catch {
    return false;
  }
};

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => path.join(folder, name));
