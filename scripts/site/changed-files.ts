import type { CommandWords } from '../../src/strings/command-words.ts';
import type { FileState } from './file-states.ts';

/** What differs between two builds of a site: paths of files. */
export interface ChangedFiles {
  written: string[];
  removed: string[];
}

/** The files that differ from those that were published before; all of them when nothing is known of these. */
export function changedFiles(
  before: Readonly<Record<string, FileState>>,
  after: ReadonlyMap<string, string>,
): ChangedFiles {
  return {
    written: [...after].flatMap(([name, hash]) => (before[name]?.hash === hash ? [] : [name])).sort(),
    removed: Object.keys(before)
      .filter((name) => !after.has(name))
      .sort(),
  };
}

/** The address of a file on the site: `chapters/nagoya/index.html` → `https://host/chapters/nagoya/`. */
export const addressOfFile = (name: string, site: string): string =>
  new URL(encodeURI(name).replace(/(^|\/)index\.html$/, '$1'), site).href;

type Kind = keyof CommandWords['filesWritten'];

const kinds: readonly (readonly [Kind, RegExp])[] = [
  ['mails', /(?:^|\/)email\.\w+$/],
  ['pages', /\.html$/],
  ['feeds', /(?:^|\/)(?:rss|atom(?:-\d+)?)\.xml$|(?:^|\/)feed\.json$/],
  ['calendars', /\.ics$/],
  ['search', /(?:^|\/)pagefind\//],
  ['images', /\.(?:png|jpe?g|webp|svg)$/],
];

/** Paths of files as a count of each kind: `12 pages, 3 feeds, 1 calendar`. */
export function kindsOf(files: readonly string[], words: CommandWords): string {
  const kindOf = (name: string): Kind => kinds.find(([, pattern]) => pattern.test(name))?.[0] ?? 'others';
  const groups = Map.groupBy(files, kindOf);
  const order: Kind[] = ['pages', 'feeds', 'calendars', 'mails', 'images', 'search', 'others'];
  return order
    .flatMap((kind) => {
      const count = groups.get(kind)?.length ?? 0;
      return count > 0 ? [words.filesWritten[kind](count)] : [];
    })
    .join(words.comma);
}
