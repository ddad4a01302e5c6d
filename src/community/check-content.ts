import { collections } from '../collections/register.ts';
import { now } from '../lib/clock.ts';
import type { Entries, Entry } from '../reader/content-entry.ts';
import type { Register } from '../reader/file-place.ts';
import { type Problem, sortProblems } from '../reader/problem.ts';
import type { Content } from '../reader/read-content.ts';
import { aliases, languagePages } from './rules/alias-rules.ts';
import type { Rule, RuleInput } from './rules/content-rule.ts';
import { contradictions } from './rules/contradiction-rules.ts';
import { existing, order, partOf, sessionsExisting } from './rules/date-rules.ts';
import { farDates } from './rules/far-date-rules.ts';
import { personalContacts } from './rules/personal-contact-rules.ts';
import { references } from './rules/reference-rules.ts';
import { unnamedMembers } from './rules/unnamed-member-rules.ts';
import { unpairedDirections } from './rules/unpaired-direction-rules.ts';
import { contacts, languages, regions, topics } from './rules/vocabulary-rules.ts';
import { wordingFiles, wordingOfLocales } from './rules/wording-rules.ts';
import { withoutSilenced } from './silenced-problems.ts';

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

/** Rules that search texts: they need the files, with their comments. */
const textRules: Rule[] = [personalContacts, unnamedMembers, unpairedDirections];

/**
 * Problems between records, except those in texts (`checkContent`). `broken` has the ids (`collection/id`) of records
 * that exist but could not be read.
 */
export function checkEntries(
  entries: Entries,
  broken: ReadonlySet<string> = new Set(),
  register: Register = collections,
  doubtful: readonly Entry[] = [],
): Problem[] {
  return judged(rules, { entries, register, broken, doubtful });
}

/** Every Problem of a content folder, by file and position; `today` is used to judge implausible years. */
export function checkContent(
  content: Content,
  register: Register = collections,
  today = new Date(now()).toISOString().slice(0, 10),
): Problem[] {
  const { problems, entries, broken, doubtful, silences } = content;
  const input = { entries, register, broken, doubtful };
  const between = judged([...rules, ...textRules, farDates(today)], input);
  // A name that cannot be an id, such as センサー, may be the name of an existing record.
  const named = new Set(between.flatMap((each) => (each.repair ? [placeOf(each)] : [])));
  const plainer = problems.filter((each) => each.code !== 'not-an-id' || !named.has(placeOf(each)));
  const isConsequence = consequencesOf(plainer);
  const all = [...plainer, ...between.filter((each) => !isConsequence(each))];
  return sortProblems(withoutSilenced(all, silences));
}

const judged = (by: readonly Rule[], input: RuleInput) => by.flatMap((rule) => [...rule(input)]);

const placeOf = ({ file, field }: Problem) => `${file} ${field}`;

/** Reports each fault once: Problems of a field itself, or of a part of it, take precedence over later ones. */
function consequencesOf(reported: readonly Problem[]): (problem: Problem) => boolean {
  const [fields, groups] = [new Set<string>(), new Set<string>()];
  for (const { file, field } of reported) {
    if (field === '') continue;
    fields.add(`${file} ${field}`);
    for (const outer of withOuter(field)) groups.add(`${file} ${outer}`);
  }
  return ({ file, field }) =>
    groups.has(`${file} ${field}`) || withOuter(field).some((outer) => fields.has(`${file} ${outer}`));
}

/** A field and the groups that contain it: `a[0].b`, `a[0]`, `a`. */
function withOuter(field: string): string[] {
  const found = [field];
  for (const { index } of field.matchAll(/[.[]/g)) if (index > 0) found.push(field.slice(0, index));
  return field === '' ? [] : found;
}
