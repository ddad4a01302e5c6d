import { collections } from '../collections/index.ts';
import { now } from '../lib/clock.ts';
import type { Entries, Entry } from '../reader/entry.ts';
import type { Register } from '../reader/place.ts';
import { type Problem, sortProblems } from '../reader/problem.ts';
import type { Content } from '../reader/read.ts';
import { aliases, languagePages } from './rules/aliases.ts';
import { contradictions } from './rules/contradictions.ts';
import { existing, order, partOf, sessionsExisting } from './rules/dates.ts';
import { farDates } from './rules/far-dates.ts';
import { references } from './rules/references.ts';
import type { Rule } from './rules/rule.ts';
import { contacts, languages, regions, topics } from './rules/vocabulary.ts';
import { wordingFiles, wordingOfLocales } from './rules/wording.ts';

const rules: Rule[] = [
  references,
  languages,
  contacts,
  regions,
  topics,
  aliases,
  languagePages,
  order,
  existing,
  sessionsExisting,
  partOf,
  contradictions,
  wordingFiles,
  wordingOfLocales,
];

/** What is wrong between records. `broken` names (`collection/id`) those that exist but could not be read. */
export function checkEntries(
  entries: Entries,
  broken: ReadonlySet<string> = new Set(),
  register: Register = collections,
  doubtful: readonly Entry[] = [],
): Problem[] {
  return rules.flatMap((rule) => [...rule({ entries, register, broken, doubtful })]);
}

/** Every Problem of a content folder, in the order people read files; years are looked at on the day `today`. */
export function checkContent(
  content: Content,
  register: Register = collections,
  today = new Date(now()).toISOString().slice(0, 10),
): Problem[] {
  const { problems, entries, broken, doubtful } = content;
  const between = [
    ...checkEntries(entries, broken, register, doubtful),
    ...farDates(today)({ entries, register, broken, doubtful }),
  ];
  const plainer = problems.filter((problem) => !isNamedElsewhere(problem, between));
  return sortProblems([...plainer, ...between.filter((each) => !isEcho(each, plainer))]);
}

// A name that cannot be an id, such as センサー, may be that of something that has one.
function isNamedElsewhere({ code, file, field }: Problem, between: readonly Problem[]): boolean {
  return (
    code === 'not-an-id' &&
    between.some((other) => other.file === file && other.field === field && other.repair !== undefined)
  );
}

// One fault, told once: what is wrong with a field by itself comes first.
function isEcho({ file, field }: Problem, told: readonly Problem[]): boolean {
  return told.some(
    (other) => other.file === file && (within(field, other.field) || within(other.field, field)),
  );
}

const within = (inner: string, outer: string) =>
  outer !== '' && (inner === outer || inner.startsWith(`${outer}.`) || inner.startsWith(`${outer}[`));
