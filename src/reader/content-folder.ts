import { type Dirent, readdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** A file of the content folder. */
export interface ContentFile {
  /** Its path in the content folder, with slashes: `chapters/nagoya.yaml`. */
  path: string;
  /** Its absolute path. */
  absolute: string;
  symlink: boolean;
}

// Files that editors and systems leave behind, and notes for people.
const ignored = /^\.|^Thumbs\.db$|^desktop\.ini$|^README(\.\w+)?$|~$/i;

/** All files below `folder`, in one order on every machine. Links are named, not followed. */
export const listFiles = (folder: string): ContentFile[] => list(folder, (name) => !ignored.test(name));

/** The same, with hidden files and whatever else lies there. */
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

/** The content folder while Astro runs, which it does in the project's folder: KAIRAN_CONTENT, else content/. Absolute. */
export const siteContent = () => path.resolve(process.env.KAIRAN_CONTENT || 'content');

/** A file as people know it: relative to the working folder where it lies in it, else its whole path. */
export function displayPath(absolute: string): string {
  const relative = path.relative(process.cwd(), absolute);
  const outside = relative.startsWith('..') || path.isAbsolute(relative);
  return (outside ? absolute : relative).split(path.sep).join('/');
}
