import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type ContentFile, listFiles } from '../../src/reader/content-folder.ts';
import { ownFiles } from '../../src/reader/own-files.ts';
import { siteCache } from '../../src/reader/prepared-pictures.ts';
import type { Problem } from '../../src/reader/problem.ts';
import { discard } from '../write-file.ts';
import { type FileState, hashOf, isAsSeen, stateFrom } from './file-states.ts';
import { readSealed, writeSealed } from './sealed-file.ts';

/** What was published, and from what: enough to know whether a build would give the same again. */
export interface FinishedSite {
  /** `engineKey` of the build. */
  engine: string;
  /** The content folder and the community's own files, by path with `content/` or `own/` before it. */
  input: Readonly<Record<string, FileState>>;
  /** When `input` was looked at, by the clock of this machine. */
  seen: number;
  /** The clock of the build, and the earliest instant at which something would change; milliseconds since 1970. */
  clock: { built: number; until: number | null };
  /** Whether the versions in calendars were recorded. */
  isRecorded: boolean;
  /** Number of pages. */
  pages: number;
  /** What `check` said: warnings, since Problems end a build. */
  problems: Problem[];
  /** Every file of the site. */
  files: Readonly<Record<string, FileState>>;
}

/** A site: its project, its content and its output folder; paths are absolute. */
export interface SitePlace {
  project: string;
  content: string;
  output: string;
}

const noteOf = ({ project, content, output }: SitePlace) =>
  path.join(siteCache(content, project), `finished-${hashOf(output).slice(0, 12)}.json`);

/** What is known of the site in `output`. */
export const readFinished = (place: SitePlace) => readSealed<FinishedSite>(noteOf(place));

/** Notes what was published. Throws file system errors. */
export const writeFinished = (place: SitePlace, site: FinishedSite): void => writeSealed(noteOf(place), site);

/** Forgets what was published, so that the next build makes everything anew. */
export const forgetFinished = (place: SitePlace): void => discard(noteOf(place));

/**
 * Everything that a build reads of a community, by path; files are read unless they are as they were `before`. Undefined where a link leads
 * elsewhere, so that nobody can say when it changes.
 */
export function inputOf(
  content: string,
  before?: Pick<FinishedSite, 'input' | 'seen'>,
): Record<string, FileState> | undefined {
  const files = inputFiles(content);
  if (files.some(({ symlink }) => symlink)) return undefined;
  const states = files.map(({ path: name, absolute }) => [name, knownState(absolute, name, before)] as const);
  if (states.some(([, state]) => state === undefined)) return undefined;
  return Object.fromEntries(states) as Record<string, FileState>;
}

function inputFiles(content: string): ContentFile[] {
  const named = (start: string) => (file: ContentFile) => ({ ...file, path: `${start}/${file.path}` });
  return [...listFiles(content).map(named('content')), ...ownFiles(content).files.map(named('own'))];
}

// A file that had just been written may have been written again without a new time: file systems count in steps.
const step = 3_000;

function knownState(
  file: string,
  name: string,
  before: Pick<FinishedSite, 'input' | 'seen'> | undefined,
): FileState | undefined {
  const stat = lstatSync(file, { throwIfNoEntry: false });
  if (!stat?.isFile()) return undefined;
  const known = before?.input[name];
  const { size, mtimeMs, ctimeMs } = stat;
  const isSame = known?.size === size && known.mtimeMs === mtimeMs && known.ctimeMs === ctimeMs;
  return isSame && before && ctimeMs < before.seen - step
    ? known
    : stateFrom(stat, hashOf(readFileSync(file)));
}

/** Names of the inputs that differ, without the folder `content/`. */
export function changedInputs(
  before: Readonly<Record<string, FileState>>,
  after: Readonly<Record<string, FileState>>,
): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names]
    .filter((name) => before[name]?.hash !== after[name]?.hash)
    .map((name) => name.replace(/^content\//, ''));
}

/** Whether a folder holds exactly the files that were published, as they were. */
export function isAsPublished(folder: string, files: FinishedSite['files']): boolean {
  try {
    const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
      (entry) => !entry.isDirectory(),
    );
    if (found.length !== Object.keys(files).length) return false;
    return found.every(({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      const seen = files[path.relative(folder, file).split(path.sep).join('/')];
      return seen !== undefined && isAsSeen(file, seen, true);
    });
  } catch {
    return false;
  }
}

/** The states of the files of a site that was just delivered, whose hashes are known. */
export function publishedStates(
  folder: string,
  hashes: ReadonlyMap<string, string>,
): Record<string, FileState> {
  const states = [...hashes].map(([name, hash]) => {
    const stat = lstatSync(path.join(folder, name));
    return [name, stateFrom(stat, hash)] as const;
  });
  return Object.fromEntries(states);
}

/** Whether a site that was built at one time is right at another, too. */
export const isRightAt = ({ built, until }: FinishedSite['clock'], now: number): boolean =>
  built <= now && (until === null || now < until);
