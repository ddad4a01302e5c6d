import { existsSync, readdirSync } from 'node:fs';
import type { FileState } from './file-states.ts';
import {
  type FinishedSite,
  inputOf,
  isAsPublished,
  isRightAt,
  readFinished,
  type SitePlace,
} from './finished-site.ts';

/** Why a build does not rely on what is known of the last one. */
export type Doubt = 'damaged' | 'output' | 'asked';

/** What is known of the last build, and whether the site is still what a build would give now. */
export type LastBuild =
  | { isCurrent: true; site: FinishedSite }
  | {
      isCurrent: false;
      site: FinishedSite | undefined;
      /** What the content was at the last build and is now; undefined where nobody can say. */
      input: Record<string, FileState> | undefined;
      /** When `input` was looked at. */
      seen: number;
      doubt: Doubt | undefined;
    };

/** What a build is asked for. */
interface Asked {
  engine: string;
  clock: number;
  /** Whether versions in calendars are recorded. */
  records: boolean;
  isClean: boolean;
}

/** Looks at what is known of the last build into this output. */
export function lastBuild(place: SitePlace, asked: Asked): LastBuild {
  const { output, content } = place;
  const seen = Date.now();
  const anew = (doubt: Doubt | undefined) =>
    ({ isCurrent: false, site: undefined, input: inputOf(content), seen, doubt }) as const;
  if (asked.isClean) return anew('asked');
  const read = readFinished(place);
  if (read === 'missing') return anew(undefined);
  if (read === 'damaged') return anew('damaged');
  const site = read.value;
  const input = inputOf(content, site);
  const isPublished = isAsPublished(output, site.files);
  const isUnchanged =
    input !== undefined &&
    site.engine === asked.engine &&
    (site.isRecorded || !asked.records) &&
    isRightAt(site.clock, asked.clock) &&
    isSame(site.input, input);
  if (isUnchanged && isPublished) return { isCurrent: true, site };
  // An output that was removed needs no words.
  const isThere = existsSync(output) && readdirSync(output).length > 0;
  return { isCurrent: false, site, input, seen, doubt: isPublished || !isThere ? undefined : 'output' };
}

function isSame(before: FinishedSite['input'], after: FinishedSite['input']): boolean {
  const names = Object.keys(after);
  return (
    names.length === Object.keys(before).length &&
    names.every((name) => before[name]?.hash === after[name]?.hash)
  );
}
