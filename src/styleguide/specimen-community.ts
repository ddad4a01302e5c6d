import { collections } from '../collections/register.ts';
import { putAt } from '../collections/visit-fields.ts';
import { buildCommunity } from '../community/build-community.ts';
import type { Community } from '../community/record-types.ts';
import type { Entries } from '../reader/content-entry.ts';
import { placeOf } from '../reader/file-place.ts';
import { ContentError, type Problem } from '../reader/problem.ts';
import { type FileRequest, readFile } from '../reader/read-file.ts';
import { report } from '../reader/report-problems.ts';
import { specimenDay, specimenFiles } from './specimens/record-specimens.ts';

/** What the specimens take from the current community. */
interface Borrowed {
  /** A path in its content folder: pictures from elsewhere cannot be shown. */
  picture: string;
  /** `#rrggbb` */
  accent: string;
}

/** The styleguide's own community, read and linked like any other. Throws a ContentError for a mistake in its files. */
export function specimenCommunity({ picture, accent }: Borrowed): Community {
  const entries = Object.fromEntries(
    Object.keys(collections).map((name) => [name, []]),
  ) as unknown as Entries;
  const problems: Problem[] = [];
  for (const [path, text] of Object.entries(specimenFiles(picture, accent))) {
    const place = placeOf(path, collections);
    if (place.kind !== 'entry') throw new RangeError(path);
    const definition = collections[place.collection as keyof Entries] as FileRequest['definition'];
    const read = readFile(new TextEncoder().encode(text), { ...place, definition, path, file: path });
    for (const { into } of read.pictures) if (into) putAt(read.entry?.data, into, picture);
    problems.push(...read.problems);
    if (read.entry) (entries[place.collection as keyof Entries] as unknown[]).push(read.entry);
  }
  if (problems.length > 0) throw new ContentError(problems, report(problems, 'terminal', 'en'));
  return buildCommunity(entries, Date.parse(specimenDay));
}
