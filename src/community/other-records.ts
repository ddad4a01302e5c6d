import type { Collection } from '../collections/define-collection.ts';
import type { Text } from '../collections/field-types.ts';
import { collections } from '../collections/register.ts';
import { parseDay } from '../lib/calendar-days.ts';
import type { Entry } from '../reader/content-entry.ts';
import { collectionLabel } from '../strings/field-words.ts';
import { given } from './chapter-records.ts';
import { bodyOf, type Linking, maybeProse, maybeWords, words } from './linking-context.ts';
import type { Page, Partner, PlainRecord, Program } from './record-types.ts';
import { shownFields } from './shown-fields.ts';

/** Recognition programs, latest period first. */
export function makePrograms(linking: Linking): Program[] {
  const programs = linking.entries.programs.map((entry): Program => {
    const { id, data } = entry;
    const path = `/recognition/${id}/${data.period}/`;
    const fields = shownFields(collections.programs.schema, data, { description: true }, linking);
    const { title } = fields;
    return {
      kind: 'programs',
      id,
      path,
      aliases: [],
      ...fields,
      card: { path, kind: 'programs', id, title, chapters: [] },
      ...given({ description: maybeProse(data.description, entry, linking) }),
    };
  });
  return programs.sort((a, b) => b.period - a.period || (a.id < b.id ? -1 : 1));
}

/** Partners, the earliest first. */
export function makePartners(linking: Linking): Partner[] {
  const partners = linking.entries.partners.map(({ id, data }): Partner => {
    const fields = shownFields(collections.partners.schema, data, { since: true, until: true }, linking);
    const { name, benefit } = fields;
    const since = data.since ? parseDay(data.since) : undefined;
    const until = data.until ? parseDay(data.until) : undefined;
    const begun = !since || since.first <= linking.today;
    return {
      kind: 'partners',
      id,
      path: `/about/#partner-${id}`,
      aliases: [],
      ...fields,
      isCurrent: begun && (!until || until.last >= linking.today),
      card: { path: '/about/', kind: 'partners', id, title: name, summary: benefit, chapters: [] },
      ...given({ since, until }),
    };
  });
  return partners.sort((a, b) => compare(a.since?.first ?? '', b.since?.first ?? '') || compare(a.id, b.id));
}

/** Pages of text in their order. */
export function makePages(linking: Linking): Page[] {
  const pages = linking.entries.pages.map((entry): Page => {
    const { id, data } = entry;
    const path = `/${id}/`;
    const fields = shownFields(collections.pages.schema, data, { order: true }, linking);
    const { title, summary } = fields;
    const card = { path, kind: 'pages', id, title, chapters: [], ...given({ summary }) };
    const order = data.order ?? Number.MAX_SAFE_INTEGER;
    return {
      kind: 'pages',
      id,
      path,
      aliases: [],
      ...fields,
      order,
      body: bodyOf(entry, linking),
      card,
    };
  });
  return pages.sort((a, b) => a.order - b.order || compare(a.id, b.id));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Records of collections without a type of their own; their card uses the common field names. */
export function makeOthers(linking: Linking): Record<string, PlainRecord[]> {
  const others = Object.entries(linking.entries as unknown as Record<string, Entry[]>).filter(
    ([name]) => !(name in typed) && !known[name]?.internal,
  );
  return Object.fromEntries(
    others.map(([name, entries]) => [name, entries.map((entry) => plain(entry, linking))]),
  );
}

const known: Readonly<Record<string, Collection>> = collections;

const typed: Readonly<Record<string, true>> = {
  community: true,
  chapters: true,
  events: true,
  outputs: true,
  people: true,
  newsletters: true,
  campaigns: true,
  programs: true,
  partners: true,
  pages: true,
};

function plain(entry: Entry, linking: Linking): PlainRecord {
  const { collection, id, data } = entry;
  const path = `/${collection}/${id}/`;
  const label = collectionLabel(collection, linking.settings.defaultLocale);
  const title = words(((data.title ?? data.name) as Text | undefined) ?? `${label} ${id}`, linking);
  const summary = maybeWords((data.summary ?? data.description) as Text | undefined, linking);
  const card = { path, kind: collection, id, title, chapters: [], ...given({ summary }) };
  return { kind: collection, id, path, aliases: [], data, body: bodyOf(entry, linking), card };
}
