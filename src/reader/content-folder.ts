import { type Dirent, readdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** A file of the content folder. */
export interface ContentFile {
  /** Path in the content folder, with forward slashes: `chapters/nagoya.yaml`. */
  path: string;
  /** Its absolute path. */
  absolute: string;
  symlink: boolean;
}

// Files left behind by editors and operating systems, and READMEs.
const ignored = /^\.|^Thumbs\.db$|^desktop\.ini$|^README(\.\w+)?$|~$/i;

/** All files below `folder`, in the same order on every machine. Symbolic links are listed, not followed. */
export const listFiles = (folder: string): ContentFile[] => list(folder, (name) => !ignored.test(name));

/** The same, including hidden and ignored files. */
export const listAllFiles = (folder: string): ContentFile[] => list(folder, () => true);

function list(folder: string, counts: (name: string) => boolean): ContentFile[] {
  const files: ContentFile[] = [];
  const walk = (relative: string) => {
    const entries = readdirSync(path.join(folder, relative), { withFileTypes: true }).sort(byName);
    for (const entry of entries) {
      if (!counts(entry.name)) continue;
      const child = relative ? `${relative}/${entry.name}` : entry.name;
      if (entry.isDirectory()) walk(child);
      else files.push({ path: child, absolute: path.join(folder, child), symlink: entry.isSymbolicLink() });
    }
  };
  walk('');
  return files;
}

const byName = (a: Dirent, b: Dirent) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/**
 * Absolute path of the content folder: KAIRAN_CONTENT, else content/ in the project's folder, which is the working
 * directory of Astro.
 */
export const siteContent = () => path.resolve(process.env.KAIRAN_CONTENT || 'content');

/** A file's path for people: relative to the working directory when it is inside, else absolute. */
export function displayPath(absolute: string): string {
  const relative = path.relative(process.cwd(), absolute);
  const outside = relative.startsWith('..') || path.isAbsolute(relative);
  return (outside ? absolute : relative).split(path.sep).join('/');
}
