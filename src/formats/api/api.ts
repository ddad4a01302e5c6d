import type { CollectionName } from '../../collections/register.ts';
import type { Campaign, Community, Counts, RecordOf } from '../../community/record-types.ts';
import { safeTexts } from '../../lib/xml-text.ts';
import { bylineField, dayField, identified, idsOf, siteUrl } from './api-fields.ts';
import { chapterRecord, eventRecord, outputRecord, personRecord } from './api-records.ts';

/** Changes only when a field that programs rely on gets another meaning; new fields do not change it. */
const apiVersion = 1;

/**
 * The public records of a collection as JSON, for other programs (docs/api.md). Members who did not agree to be listed,
 * drafts and issues of the future are left out.
 */
export function api(name: string, community: Community): string {
  const { settings } = community;
  const document = {
    version: apiVersion,
    collection: name,
    language: settings.defaultLocale,
    languages: settings.locales,
    records: recordsOf(name, community),
  };
  return `${JSON.stringify(safeTexts(document), null, 1)}\n`;
}

function recordsOf(name: string, community: Community): readonly object[] {
  const write = Object.hasOwn(writers, name) ? writers[name as CollectionName] : undefined;
  if (write) return write(community);
  return (community.others[name] ?? []).map((record) => cardRecord(record, community));
}

/** A record of a collection that has no format of its own here: id, addresses and card. */
function cardRecord(record: RecordOf<string>, community: Community) {
  const { title, summary, day } = record.card;
  return { ...identified(record, community), title, summary, day };
}

const writers: Partial<Record<CollectionName, (community: Community) => readonly object[]>> = {
  community: (community) => [communityRecord(community)],
  chapters: (community) => community.chapters.map((each) => chapterRecord(each, community)),
  events: (community) => community.events.map((each) => eventRecord(each, community)),
  outputs: (community) => community.outputs.map((each) => outputRecord(each, community)),
  people: (community) => community.people.map((each) => personRecord(each, community)),
  newsletters: (community) =>
    community.newsletters
      .filter(({ isDraft }) => !isDraft)
      .map((issue) => ({
        ...identified(issue, community),
        ...{ title: issue.title, month: issue.month, summary: issue.summary },
        published: issue.published && new Date(issue.published.instant).toISOString().replace('.000', ''),
        spotlight: issue.spotlight?.id,
      })),
  campaigns: (community) => community.campaigns.map((each) => campaignRecord(each, community)),
  programs: (community) =>
    community.programs.map((program) => {
      const { title, description, period, points, threshold, top, badge } = program;
      const own = { title, description: description?.source, period, points, threshold, top, badge };
      return { ...identified(program, community), ...own };
    }),
  partners: (community) =>
    community.partners.map(({ id, name, url: website, since, until, isCurrent, benefit }) => ({
      ...{ id, name, website, since: dayField(since), until: dayField(until), isCurrent, benefit },
    })),
  pages: (community) =>
    community.pages.map((page) => ({
      ...identified(page, community),
      ...{ title: page.title, summary: page.summary },
    })),
};

function communityRecord(community: Community) {
  const { settings, regions, topics, counts } = community;
  const { name, tagline, description, url, locales, timeZone, links, hashtags, contacts } = settings;
  const named = (list: readonly { id: string; name: object }[]) =>
    list.map((each) => ({ id: each.id, name: each.name }));
  return {
    ...{ name, tagline, description: description?.source, url, locales, timeZone, links, hashtags, contacts },
    ...{ regions: named(regions), topics: named(topics), counts: countFields(counts) },
    feed: siteUrl('/rss.xml', community),
    calendar: siteUrl('/events.ics', community),
  };
}

/**
 * The community's totals. `attended` is left out where nobody counted; else `attendedCounted` of `attendedOf` events
 * were counted.
 */
function countFields({ attended, ...counts }: Counts) {
  const { value, counted, of } = attended;
  return { ...counts, ...(counted > 0 && { attended: value, attendedCounted: counted, attendedOf: of }) };
}

function campaignRecord(campaign: Campaign, community: Community) {
  const { title, type, starts, ends, phase, summary, slots, results, outputs } = campaign;
  return {
    ...identified(campaign, community),
    ...{ title, kind: type, starts, ends, phase, summary, website: campaign.url },
    slots: slots.map(({ date, by, title: about, output }) => ({
      ...{ date, by: by && bylineField(by), title: about, output: output?.id },
    })),
    results: results.map(({ award, winners, output }) => ({
      // Authors of a winning output stand in `winners` only: `by` has always been a person named in the result itself.
      ...{ award, by: output ? undefined : winners.map(bylineField)[0], output: output?.id },
      winners: winners.map(bylineField),
    })),
    outputs: idsOf(outputs),
  };
}
