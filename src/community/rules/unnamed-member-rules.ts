import { nameFinder, nameKey } from '../../lib/name-finder.ts';
import { decodeAddress } from '../../lib/urls.ts';
import type { Entries, Entry } from '../../reader/content-entry.ts';
import type { Problem } from '../../reader/problem.ts';
import { type PublishedText, publishedTexts } from '../../reader/published/published-texts.ts';
import type { ProblemCode } from '../../strings/problems/problem-codes.ts';
import { mayBeListed, mayBeNamed, mayBeThanked } from '../consent.ts';
import { problemAt, type Rule, type RuleInput, writtenEntries } from './content-rule.ts';

type MemberEntry = Entries['people'][number];

/** People who did not consent to be named must not appear in texts: by name, as guest, by link or in a file name. */
export const unnamedMembers: Rule = function* (input) {
  const members = input.entries.people;
  const hidden = members.filter(({ data }) => !mayBeNamed(data.consent));
  const unlisted = new Set(
    members
      .filter(({ data }) => !mayBeListed(data.consent))
      .flatMap(({ id, data }) => [id, ...(data.aliases ?? [])]),
  );
  if (unlisted.size === 0 && members.every(({ data }) => mayBeThanked(data.consent))) return;
  const names = new HiddenNames(hidden, members);
  const called = calledBy(members);
  const site = input.entries.community[0]?.data.url;
  for (const entry of otherEntries(input, hidden)) {
    if (entry.collection !== 'people') yield* idProblems(entry, names);
    const worth = (source: string) => names.finder.mayFind(source) || /people|&[#\w]|\\|%/i.test(source);
    for (const text of publishedTexts(entry, input.register[entry.collection], worth)) {
      yield* guestProblems(text, called);
      yield* linkProblems(text, unlisted, site);
      yield* mentions(text, names);
    }
  }
};

function* otherEntries(input: RuleInput, hidden: readonly MemberEntry[]): Generator<Entry> {
  const files = new Set(hidden.map(({ file }) => file));
  for (const entry of writtenEntries(input)) if (!files.has(entry.file)) yield entry;
}

/** Names that must not appear. A name shared with somebody who consented is allowed, since it identifies nobody. */
class HiddenNames {
  readonly finder: ReturnType<typeof nameFinder>;

  constructor(hidden: readonly MemberEntry[], members: readonly MemberEntry[]) {
    const public_ = members.filter(({ data }) => mayBeNamed(data.consent)).flatMap(spellingsOf);
    const named = new Set(public_.map(nameKey));
    const ids = hidden
      .flatMap(({ id, data }) => [id, ...(data.aliases ?? [])])
      .filter((id) => id.includes('-'));
    this.finder = nameFinder(
      [...hidden.flatMap(spellingsOf), ...ids].filter((name) => !named.has(nameKey(name))),
    );
  }
}

const spellingsOf = ({ data: { name, reading } }: Pick<MemberEntry, 'data'>): string[] => [
  ...(typeof name === 'string' ? [name] : Object.values(name)),
  ...(reading === undefined ? [] : [reading]),
];

const problem = (
  text: PublishedText,
  offset: number,
  code: ProblemCode,
  details: Record<string, string>,
): Problem => ({
  ...{ ...text.at(offset), file: text.file, field: text.field, code, details },
});

/** A guest is a person without a file; a person with a file must be referred to by id, so that their consent applies. */
function* guestProblems(
  text: PublishedText,
  calledBy: ReadonlyMap<string, readonly MemberEntry[]>,
): Generator<Problem> {
  if (!isGuest(text)) return;
  const agreed = text.path[0] === 'results' ? mayBeThanked : mayBeNamed;
  const called = calledBy.get(nameKey(text.text.replace(/(?:さん|くん|ちゃん|様|氏)$/, ''))) ?? [];
  if (called.some(({ data }) => agreed(data.consent))) return;
  const [member] = called;
  if (member) yield problem(text, 0, 'guest-is-member', { value: text.text, id: member.id });
}

/** People by the keys of their names, ids and former ids. */
function calledBy(members: readonly MemberEntry[]): ReadonlyMap<string, readonly MemberEntry[]> {
  const called = new Map<string, MemberEntry[]>();
  for (const member of members) {
    const names = [...spellingsOf(member), member.id, ...(member.data.aliases ?? [])];
    for (const key of new Set(names.map(nameKey))) called.set(key, [...(called.get(key) ?? []), member]);
  }
  return called;
}

const isGuest = ({ meaning }: PublishedText) => meaning?.kind === 'text' && meaning.guest === true;

function* mentions(text: PublishedText, { finder }: HiddenNames): Generator<Problem> {
  if (text.meaning?.kind === 'reference' || isGuest(text)) return;
  const shown = text.kind === 'address' ? decodeAddress(text.text) : text.text;
  for (const { value, offset } of finder.find(shown))
    yield problem(text, offset, 'unnamed-member', { value });
}

function* linkProblems(
  text: PublishedText,
  unlisted: ReadonlySet<string>,
  site: string | undefined,
): Generator<Problem> {
  if (site === undefined) return;
  const found = text.kind === 'address' ? [{ url: text.text, offset: 0 }] : urlsIn(text.text);
  for (const { url, offset } of found) {
    const id = memberOf(url, site);
    if (id !== undefined && unlisted.has(id)) yield problem(text, offset, 'link-to-unlisted', { value: url });
  }
}

const urlsIn = (text: string) =>
  [...text.matchAll(/https?:\/\/[^\s<>"'、。）」]+/gi)].map((match) => ({
    url: match[0],
    offset: match.index,
  }));

/** The member whose page, feed or picture on this site a URL leads to. */
function memberOf(url: string, site: string): string | undefined {
  const home = URL.parse(site);
  const target = URL.parse(url, home ?? undefined);
  if (!home || target?.host !== home.host) return undefined;
  return /(?:^|\/)people\/([a-z0-9-]+)(?=[/.]|$)/.exec(decodeAddress(target.pathname).toLowerCase())?.[1];
}

/** A file name is part of the address and an id in the API. */
function* idProblems(entry: Entry, { finder }: HiddenNames): Generator<Problem> {
  const { id, data } = entry;
  const aliases = Array.isArray(data.aliases) ? data.aliases.map(String) : [];
  for (const [index, name] of [id, ...aliases].entries()) {
    const [found] = finder.find(name);
    const path = index === 0 ? [] : ['aliases', index - 1];
    if (found) yield problemAt(entry, path, 'unnamed-member', { value: found.value });
  }
}
