import { buildCommunity } from '../../src/community/build-community.ts';
import { checkContent } from '../../src/community/check-content.ts';
import type { Community } from '../../src/community/record-types.ts';
import { errorsIn } from '../../src/reader/problem.ts';
import { type Content, readContent } from '../../src/reader/read-content.ts';
import { report } from '../../src/reader/report-problems.ts';

/** How many Problems of each kind the files of a folder have: `{ 'chapters/a.yaml': { 'not-a-url': 1 } }`. */
export type Faults = Record<string, Record<string, number>>;

/** A folder as it was read, and what is wrong in it. */
export interface Reading {
  content: Content;
  faults: Faults;
}

/** The instant at which the real data sets are looked at: nothing in them is later. */
export const corpusNow = '2026-11-21T09:00:00+09:00';

/** Reads a content folder and counts its Problems. */
export function read(folder: string): Reading {
  const content = readContent(folder);
  const faults: Faults = {};
  for (const { file, code } of checkContent(content)) {
    const name = file.slice(folder.length + 1);
    faults[name] ??= {};
    faults[name][code] = (faults[name][code] ?? 0) + 1;
  }
  return { content, faults };
}

/** A folder without errors; throws them otherwise. What it is only warned of, tests of the data set list. */
export function sound(folder: string): Content {
  const content = readContent(folder);
  const errors = errorsIn(checkContent(content));
  if (errors.length > 0) throw new Error(report(errors, 'terminal', 'en'));
  return content;
}

/** The model of a folder without errors; throws them otherwise. */
export function model(folder: string, now = corpusNow): Community {
  return buildCommunity(sound(folder).entries, Date.parse(now));
}

/** Counts how often each value occurs. */
export function tally<Value>(values: Iterable<Value>): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
