import { collections } from '../collections/register.ts';
import { parseDay } from '../lib/calendar-days.ts';
import { daysBetween } from '../lib/moments.ts';
import { personOrName } from './bylines.ts';
import { takesPlace } from './event-times.ts';
import { type Linking, maybeProse, maybeWords, words } from './linking-context.ts';
import type { Chapter, ChapterStatus, Event, LinkedInChapter, Organizer } from './record-types.ts';
import { shownFields } from './shown-fields.ts';
import { topicsOf } from './topic-records.ts';

const newForDays = 183;

/** Creates chapters; their events and outputs are linked later. */
export function makeChapters(linking: Linking): void {
  for (const entry of linking.entries.chapters) {
    const { id, data } = entry;
    const fields = shownFields(collections.chapters.schema, data, linkedInChapter, linking);
    const { name, tagline } = fields;
    const path = `/chapters/${id}/`;
    const emblem = data.mascot ?? data.logo;
    const chapter: Chapter = {
      kind: 'chapters',
      id,
      path,
      aliases: data.aliases ?? [],
      ...fields,
      reading: data.reading ?? Object.values(name)[0] ?? id,
      type: data.kind,
      timeZone: data.timeZone ?? linking.settings.timeZone,
      jointOf: (data.jointOf ?? []).map((place) => words(place, linking)),
      visit: visitOf(data.visit, linking),
      topics: topicsOf(data.topics, linking),
      languages: data.languages ?? [],
      organizers: (data.organizers ?? []).map((each) => organizer(each, linking)),
      status: 'unbegun',
      isNew: false,
      events: [],
      upcoming: [],
      past: [],
      held: 0,
      outputs: [],
      spotlights: [],
      card: {
        path,
        kind: 'chapters',
        id,
        title: name,
        chapters: [],
        ...(tagline ? { summary: tagline } : {}),
        ...(emblem ? { image: emblem } : {}),
      },
      ...given({
        region: data.region === undefined ? undefined : linking.regions.get(data.region),
        founded: data.founded === undefined ? undefined : parseDay(data.founded),
        retired: data.retired === undefined ? undefined : parseDay(data.retired),
        description: maybeProse(data.description, entry, linking),
        firstVisit: maybeProse(data.firstVisit, entry, linking),
        emblem,
      }),
    };
    chapter.card.chapters = [chapter];
    linking.chapters.set(id, chapter);
    chapter.region?.chapters.push(chapter);
    for (const topic of chapter.topics) topic.chapters.push(chapter);
  }
}

type ChapterEntry = Linking['entries']['chapters'][number];

const linkedInChapter: Record<LinkedInChapter, true> = {
  ...{ reading: true, kind: true, region: true, timeZone: true, jointOf: true, founded: true, retired: true },
  ...{ description: true, firstVisit: true, visit: true, topics: true, languages: true, organizers: true },
  aliases: true,
};

function visitOf(fields: ChapterEntry['data']['visit'] = {}, linking: Linking): Chapter['visit'] {
  const { audience, bring, accessibility, cost } = fields;
  return given({
    audience: maybeWords(audience, linking),
    bring: maybeWords(bring, linking),
    accessibility: maybeWords(accessibility, linking),
    cost: maybeWords(cost, linking),
  });
}

/** An object without its undefined fields. */
export function given<Fields extends object>(
  fields: Fields,
): { [Key in keyof Fields]?: NonNullable<Fields[Key]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as ReturnType<
    typeof given<Fields>
  >;
}

function organizer(
  field: NonNullable<ChapterEntry['data']['organizers']>[number],
  linking: Linking,
): Organizer {
  const by = personOrName(field, linking) ?? { name: {} };
  const role = maybeWords(field.role, linking);
  return { ...by, ...(role ? { role } : {}), ...given({ since: field.since, until: field.until }) };
}

/** Derives a chapter's status and statistics from its events, which are linked and sorted, earliest first. */
export function deriveChapter(chapter: Chapter, linking: Linking): void {
  const { events } = chapter;
  const held = events.filter((event) => event.wasHeld);
  chapter.upcoming = events.filter((event) => !event.isPast);
  chapter.past = events.filter((event) => event.isPast).reverse();
  const next = chapter.upcoming.find(takesPlace);
  const last = held.at(-1);
  if (next) chapter.next = next;
  if (last) chapter.last = last;
  chapter.held = held.length;
  chapter.status = statusOf(chapter, linking);
  chapter.isNew = isNew(chapter, held[0], linking.today);
}

function statusOf(chapter: Chapter, { today, settings }: Linking): ChapterStatus {
  if (chapter.retired && chapter.retired.first <= today) return 'retired';
  if (!chapter.last) return 'unbegun';
  if (chapter.next) return 'active';
  const silent = daysBetween(chapter.last.starts.day, today);
  if (silent > settings.lifecycle.dormantAfterDays) return 'dormant';
  return silent > settings.lifecycle.quietAfterDays ? 'quiet' : 'active';
}

function isNew(chapter: Chapter, first: Event | undefined, today: string): boolean {
  if (chapter.status === 'retired') return false;
  const begun = chapter.founded?.first ?? first?.starts.day;
  return begun !== undefined && daysBetween(begun, today) <= newForDays;
}
