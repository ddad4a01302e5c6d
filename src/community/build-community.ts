import { changesAt, hasCome } from '../lib/clock.ts';
import { addDays, dayIn, instantOf } from '../lib/moments.ts';
import type { Entries, Entry } from '../reader/content-entry.ts';
import { ContentError, errorsIn } from '../reader/problem.ts';
import { report } from '../reader/report-problems.ts';
import { anniversariesOf } from './anniversaries.ts';
import { countPeople } from './bylines.ts';
import { latestCampaignFirst, linkCampaigns, makeCampaigns } from './campaign-records.ts';
import { deriveChapter, makeChapters } from './chapter-records.ts';
import { checkEntries } from './check-content.ts';
import { settingsOf } from './community-settings.ts';
import { countedSum } from './counted-sum.ts';
import { makeEvents } from './event-records.ts';
import { takesPlace } from './event-times.ts';
import { withCurrentIds } from './former-ids.ts';
import { makeIssues } from './issue-records.ts';
import { everyPath } from './lasting-ids.ts';
import type { Linking } from './linking-context.ts';
import { makeOthers, makePages, makePartners, makePrograms } from './other-records.ts';
import { makeOutputs } from './output-records.ts';
import { linkDeeds, makePeople } from './person-records.ts';
import type { Chapter, Community, Counts, RecordOf, Settings } from './record-types.ts';
import { makeVocabulary } from './topic-records.ts';
import { sevenDays } from './week-days.ts';

/** Options of the model. */
export interface View {
  /** Include drafts and future issues, for editors. */
  drafts?: boolean;
}

/**
 * Builds the model: ids become records, everything is sorted and derived once. Pure: the same entries and `clock`
 * (milliseconds since 1970) give the same model; with `asOf`, a later clock changes nothing. Throws a ContentError when
 * the entries contradict each other.
 */
export function buildCommunity(given: Entries, clock: number, view: View = {}): Community {
  const problems = errorsIn(checkEntries(inOrder(given)));
  if (problems.length > 0) throw new ContentError(problems, report(problems, 'terminal', 'en'));
  const community = linkEntries(given, clock, view);
  if (!community) throw new ContentError([], 'content/community.yaml is missing.');
  return community;
}

/** The same without checking the entries: references to missing records are left out. Undefined without settings. */
export function linkEntries(
  given: Entries,
  clock: number,
  { drafts = false }: View = {},
): Community | undefined {
  const entries = withCurrentIds(inOrder(given));
  const [own] = entries.community;
  if (!own) return undefined;
  const { settings, site } = settingsOf(own);
  const now = effectiveNow(clock, settings);
  const today = dayIn(now, settings.timeZone);
  if (now === clock) changesAt(instantOf(addDays(today, 1), settings.timeZone) ?? now);
  const linking: Linking = {
    ...{ entries, settings, site, now, today },
    ...{ members: new Map(), people: new Map(), regions: new Map(), topics: new Map(), chapters: new Map() },
    ...{ events: new Map(), campaigns: new Map(), outputs: new Map() },
  };
  makePeople(linking);
  makeVocabulary(own.data, linking);
  makeChapters(linking);
  makeEvents(linking);
  makeCampaigns(linking);
  makeOutputs(linking, drafts);
  linkCampaigns(linking);
  linkDeeds(linking);
  for (const chapter of linking.chapters.values()) deriveChapter(chapter, linking);
  return assemble(linking, drafts);
}

/** The instant that everything is judged by: the clock's, but not later than the community's `asOf` date. */
function effectiveNow(clock: number, { asOf, timeZone }: Settings): number {
  const following = asOf && instantOf(addDays(asOf, 1), timeZone);
  return following && hasCome(following, clock) ? following - 1 : clock;
}

// Sorted, so that the model does not depend on the order in which files were read.
function inOrder(entries: Entries): Entries {
  const byId = (list: readonly Entry[]) => [...list].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const lists = Object.entries(entries as unknown as Record<string, Entry[]>);
  return Object.fromEntries(lists.map(([name, list]) => [name, byId(list)])) as unknown as Entries;
}

function assemble(linking: Linking, drafts: boolean): Community {
  const { settings, now, today, site } = linking;
  const byReading = readingOrder(settings.defaultLocale);
  const chapters = [...linking.chapters.values()].sort(byReading);
  const people = [...linking.people.values()].sort(byReading);
  const events = [...linking.events.values()];
  const outputs = [...linking.outputs.values()];
  const newsletters = makeIssues(linking, drafts);
  const upcoming = events.filter((event) => !event.isPast);
  const next = upcoming.find(takesPlace);
  for (const region of linking.regions.values()) region.chapters.sort(byReading);
  for (const topic of linking.topics.values()) topic.chapters.sort(byReading);
  return {
    ...{ now, today, settings, chapters, people, events, upcoming, outputs, newsletters },
    ...(next ? { next } : {}),
    anniversaries: anniversariesOf(chapters, today),
    week: sevenDays(events, today),
    past: events.filter((event) => event.isPast).reverse(),
    campaigns: [...linking.campaigns.values()].sort(latestCampaignFirst),
    programs: makePrograms(linking),
    partners: makePartners(linking),
    pages: makePages(linking),
    topics: [...linking.topics.values()].filter(
      (topic) => topic.chapters.length + topic.events.length + topic.outputs.length > 0,
    ),
    regions: [...linking.regions.values()],
    others: makeOthers(linking),
    redirects: [...chapters, ...people, ...events].flatMap(redirectsOf),
    counts: countsOf(linking, newsletters.length),
    eventYears: yearsOf(events.map((event) => event.starts.day)),
    outputYears: yearsOf(outputs.map((output) => output.year)),
    href: site.href,
  };
}

function readingOrder(locale: string) {
  const collator = new Intl.Collator(locale);
  return (a: { reading: string; id: string }, b: { reading: string; id: string }) =>
    collator.compare(a.reading, b.reading) || (a.id < b.id ? -1 : 1);
}

const redirectsOf = (record: RecordOf<string>) =>
  everyPath(record)
    .slice(1)
    .map((from) => ({ from, to: record.path }));

const yearsOf = (days: readonly string[]) =>
  [...new Set(days.map((day) => day.slice(0, 4)))].sort().reverse();

function countsOf(linking: Linking, issues: number): Counts {
  const chapters = [...linking.chapters.values()].filter((chapter) => chapter.status !== 'retired');
  const places = (list: readonly Chapter[]) =>
    list.reduce((sum, chapter) => sum + Math.max(1, chapter.jointOf.length), 0);
  const held = [...linking.events.values()].filter((event) => event.wasHeld);
  const outputs = [...linking.outputs.values()];
  return {
    chapters: places(chapters),
    activeChapters: places(chapters.filter((chapter) => chapter.status === 'active')),
    eventsHeld: held.length,
    attended: countedSum(held, ({ attended }) => attended),
    outputs: outputs.length,
    authors: countPeople(outputs.flatMap((output) => output.authors)),
    issues,
  };
}
