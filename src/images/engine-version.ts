import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';

/** A hash of everything that all images depend on besides their cards: code, packages with their fonts, and Node. */
export function engineVersion(project: string): string {
  const hash = createHash('sha256').update(JSON.stringify(versions(project)));
  const files = codeBehind(path.join(project, 'src/images/image-worker.ts'));
  for (const file of [...files.keys()].sort()) hash.update(files.get(file) ?? '');
  return hash.digest('hex');
}

const packages = [
  ...['saxes', '@csstools/css-tokenizer', 'image-size'],
  ...['satori', '@resvg/resvg-js', 'sharp', 'budoux', '@iconify-json/noto', '@iconify-json/flag'],
  ...[
    '@expo-google-fonts/noto-sans-jp',
    '@fontsource/noto-sans',
    '@fontsource/noto-sans-sc',
    '@fontsource/nanum-gothic',
  ],
];

function versions(project: string): string[] {
  const { resolve } = createRequire(path.join(project, 'package.json'));
  const { icu = '', zlib = '' } = process.versions;
  return [...packages.map((name) => `${name} ${versionOf(resolve, name)}`), `icu ${icu}`, `zlib ${zlib}`];
}

// Reads the file by path, because some packages do not export their package.json.
function versionOf(resolve: NodeJS.RequireResolve, name: string): string {
  const file = resolve
    .paths(name)
    ?.map((folder) => path.join(folder, name, 'package.json'))
    .find((each) => existsSync(each));
  if (!file) throw new Error(`The package "${name}" is not installed.`);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

const imported = /\b(?:from|import)\s*\(?\s*'(\.[^']+\.ts)'/g;

/** The text of a module and of all own modules that it imports, by file: no other change affects an image. */
function codeBehind(module: string, found = new Map<string, string>()): Map<string, string> {
  if (found.has(module)) return found;
  const text = readFileSync(module, 'utf8');
  found.set(module, text);
  // Type-only imports do not run.
  for (const [, name = ''] of text.replace(/^(?:import|export) type [^;]*;/gm, '').matchAll(imported))
    codeBehind(path.join(path.dirname(module), name), found);
  return found;
}
