import type { Community } from '../../community/record-types.ts';
import { displayPath } from '../../reader/content-folder.ts';
import type { Problem } from '../../reader/problem.ts';
import type { Content } from '../../reader/read-content.ts';
import { isMade, pagePaths, placeOnSite } from '../pages/site-paths.ts';

/** Problems of files in public/: those at addresses of the site's own pages and files, and links among them. */
export function ownFileProblems({ own }: Content, community: Community): Problem[] {
  const pages = pagePaths(community);
  return own.files.flatMap(({ path, absolute, symlink }): Problem[] => {
    const at = { file: displayPath(absolute), line: 1, column: 1, field: '' };
    if (symlink) return [{ ...at, code: 'symlink', details: {} }];
    const place = placeOnSite(`/${path}`, community.settings);
    if (place === undefined || !isTaken(place, pages)) return [];
    return [{ ...at, code: 'own-file-taken', details: { value: `/${path}` } }];
  });
}

/** A file hides a page with the same name as a folder, and a page at the same address. */
const isTaken = (place: string, pages: ReadonlySet<string>) =>
  isMade(place, pages) || pages.has(place.replace(/(?<=\/)index\.html$/, ''));
