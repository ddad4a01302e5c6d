import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import type { OutputFault } from '../../src/strings/output-faults.ts';

/** The file that marks a folder as a site built by us. */
export const markerName = '.kairan.json';

/** Content of the marker. */
export interface Marker {
  note: string;
  /** The address that the site was built for. */
  url: string;
}

/** The marker's text; deterministic. */
export const markerFor = (url: string): string =>
  `${JSON.stringify({ note: 'Built by Kairan. The next build replaces this whole folder.', url } satisfies Marker)}\n`;

/** The marker of a built site, or undefined when there is none. */
export function markerIn(folder: string): Marker | undefined {
  try {
    const marker = JSON.parse(readFileSync(path.join(folder, markerName), 'utf8')) as Partial<Marker>;
    return typeof marker.url === 'string' ? (marker as Marker) : undefined;
  } catch {
    return undefined;
  }
}

/** Why `output` must not be replaced by a site, or undefined when it may. All paths are absolute. */
export function outputFault(output: string, project: string, content: string): OutputFault | undefined {
  const real = realPath(output);
  const own = realPath(project);
  if (real === path.parse(real).root) return 'root';
  if (contains(real, realPath(homedir()))) return 'home';
  if (contains(real, own)) return 'project';
  if (contains(real, realPath(content)) || contains(realPath(content), real)) return 'content';
  if (engineFolders.some((name) => contains(path.join(own, name), real))) return 'engine';
  if (!existsSync(real)) return undefined;
  if (!lstatSync(real).isDirectory()) return 'file';
  return readdirSync(real).length === 0 || markerIn(real) ? undefined : 'foreign';
}

const engineFolders = [
  'src',
  'scripts',
  'public',
  'tests',
  'docs',
  'node_modules',
  '.git',
  '.cache',
  '.astro',
];

/** The path with symbolic links resolved as far as it exists, in the capitalisation of the disk. */
export function realPath(wanted: string): string {
  if (existsSync(wanted)) return realpathSync.native(wanted);
  const parent = path.dirname(wanted);
  return parent === wanted ? wanted : path.join(realPath(parent), path.basename(wanted));
}

function contains(folder: string, inner: string): boolean {
  const relative = path.relative(folder, inner);
  return relative === '' || (relative.split(path.sep)[0] !== '..' && !path.isAbsolute(relative));
}
