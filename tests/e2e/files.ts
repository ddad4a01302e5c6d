import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Files of a built site whose names end so, as paths with slashes, sorted. */
export function filesOf(site: string, ending: string): string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => name.endsWith(ending))
    .sort();
}

/** The pages of a built site, as paths. An issue as a mail is HTML too, but no page: it has a test of its own. */
export function pagesOf(site: string): string[] {
  return filesOf(site, '.html').filter((name) => !name.endsWith('/email.html'));
}

/** Every file of a built site with its bytes as text of one character per byte. */
export function snapshotOf(site: string): Map<string, string> {
  const names = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = names.map((entry) => path.join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((file) => [path.relative(site, file), readFileSync(file, 'latin1')]));
}
