import type { PersonField, Text } from '../collections/field-types.ts';
import type { Words } from '../lib/translated-text.ts';
import { strings, wordingLanguage } from '../strings/site-words.ts';
import { type Consent, mayBeNamed, mayBeThanked } from './consent.ts';
import { type Linking, words } from './linking-context.ts';
import type { Byline } from './record-types.ts';

/** Whether a member consented to a use of their name. */
type ConsentCheck = (consent: Consent) => boolean;

/** The byline for a person; "a member" for one who did not consent to be named. */
export function byline(field: PersonField, linking: Linking, hasConsent: ConsentCheck = mayBeNamed): Byline {
  if (typeof field !== 'string')
    return { name: words(field.name, linking), ...(field.url ? { url: field.url } : {}) };
  const member = linking.members.get(field);
  return member && hasConsent(member.consent)
    ? { ...member.byline }
    : unnamedMembers([member?.mark ?? {}], linking.settings.locales);
}

/** The bylines of several people, without duplicates; unnamed people are counted at the end. */
export function bylines(
  fields: readonly PersonField[] | undefined,
  linking: Linking,
  hasConsent: ConsentCheck = mayBeNamed,
): Byline[] {
  return mergeBylines(
    (fields ?? []).map((field) => byline(field, linking, hasConsent)),
    linking.settings.locales,
  );
}

/** Bylines of winners, with the names of those who consented to it. */
export const winners = (fields: readonly PersonField[] | undefined, linking: Linking) =>
  bylines(fields, linking, mayBeThanked);

/** A byline from a pair of alternative fields. */
export function personOrName(
  field: { person?: PersonField | undefined; name?: Text | undefined },
  linking: Linking,
): Byline | undefined {
  if (field.person !== undefined) return byline(field.person, linking);
  return field.name === undefined ? undefined : { name: words(field.name, linking) };
}

/** Merges bylines: nobody twice, and unnamed people as one at the end ("Akari, 2 members"). */
export function mergeBylines(list: readonly Byline[], locales: readonly string[]): Byline[] {
  const named = new Map(list.filter(({ unnamed }) => !unnamed).map((each) => [identity(each), each]));
  const unnamed = new Set(list.flatMap((each) => each.unnamed ?? []));
  return [...named.values(), ...(unnamed.size > 0 ? [unnamedMembers([...unnamed], locales)] : [])];
}

/** Number of people in bylines, each counted once, named or not. */
export const countPeople = (list: readonly Byline[]): number =>
  new Set(list.flatMap((each): unknown[] => (each.unnamed ? [...each.unnamed] : [identity(each)]))).size;

const identity = ({ person, name }: Byline) => person?.id ?? JSON.stringify(name);

function unnamedMembers(unnamed: readonly object[], locales: readonly string[]): Byline {
  return { name: memberWords(unnamed.length, locales), unnamed };
}

/** "a member", "2 members" in the languages of a site. */
function memberWords(count: number, locales: readonly string[]): Words {
  return Object.fromEntries(
    locales.map((locale) => [wordingLanguage(locale), strings(locale).site.members(count)]),
  );
}
