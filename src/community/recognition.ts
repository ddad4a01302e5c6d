import { cached } from '../lib/get-or-make.ts';
import { dayIn } from '../lib/moments.ts';
import { once } from '../lib/once-per-object.ts';
import type { Byline, Campaign, Community, Event, Output, Person, Program } from './record-types.ts';

/** Kinds of contributions that a program may count. */
export type Role = keyof Program['points'];

/** A contribution of a person, with its points in a program. */
export interface Deed {
  role: Role;
  record: Event | Output | Campaign;
  /** `YYYY-MM-DD` */
  day: string;
  points: number;
}

/** A person's contributions in the period of a program. */
export interface Standing {
  person: Person;
  points: number;
  /** Earliest first. */
  deeds: readonly Deed[];
  /** The day on which they earned the badge, `YYYY-MM-DD`; absent if they have not. */
  reached?: string;
}

/**
 * The contributions in a program's year up to now, of people who consented to be listed and thanked; sorted by reading,
 * never by points. At one event a person counts once per role, however many talks, tasks or reports. A report on an
 * event counts as `recap` when the program has points for it, else as `output`.
 */
export function standings(program: Program, community: Community): Standing[] {
  const deeds = Map.groupBy(
    deedsOf(program, community).filter(({ deed }) => deed.day.startsWith(`${program.period}-`)),
    ({ person }) => person,
  );
  const all = community.people.flatMap((person): Standing[] => {
    if (!person.consent.recognition) return [];
    const own = (deeds.get(person) ?? []).map(({ deed }) => deed).sort(byDay);
    if (own.length === 0) return [];
    return [{ person, deeds: own, points: own.reduce((sum, { points }) => sum + points, 0) }];
  });
  const line = program.top === undefined ? undefined : pointsForTop(all, program.top);
  return all.map((standing) => {
    const reached =
      line === undefined ? reachedOn(standing, program) : atTheEnd(standing, line, program, community);
    return reached ? { ...standing, reached } : standing;
  });
}

/** The programs whose badge a person has earned, latest period first. */
export function badgesOf(person: Person, community: Community): Program[] {
  return community.programs
    .filter((program) => earners(program, community).has(person))
    .sort((a, b) => b.period - a.period || compare(a.id, b.id));
}

const earnersByCommunity = once((_: Community) => new Map<Program, Set<Person>>());

function earners(program: Program, community: Community): Set<Person> {
  return cached(earnersByCommunity(community), program, () => {
    const earned = standings(program, community).filter(({ reached }) => reached !== undefined);
    return new Set(earned.map(({ person }) => person));
  });
}

/** Without a threshold, the first contribution is enough. */
function reachedOn({ deeds }: Standing, { threshold = 1 }: Program): string | undefined {
  let points = 0;
  return deeds.find((deed) => {
    points += deed.points;
    return points >= threshold;
  })?.day;
}

/** The points needed to be among the first `top`; people with equal points are treated equally. */
function pointsForTop(all: readonly Standing[], top: number): number {
  const sorted = all.map(({ points }) => points).sort((a, b) => b - a);
  return top === 0 ? Number.POSITIVE_INFINITY : (sorted[Math.min(top, sorted.length) - 1] ?? 0);
}

function atTheEnd({ points }: Standing, line: number, { period }: Program, { today }: Community) {
  return points >= line && today > `${period}-12-31` ? `${period}-12-31` : undefined;
}

const byDay = (a: Deed, b: Deed) =>
  compare(a.day, b.day) || compare(a.record.id, b.record.id) || compare(a.role, b.role);
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

interface Done {
  person: Person;
  deed: Deed;
}

function deedsOf(program: Program, community: Community): Done[] {
  return [...contributions(program, community)].flatMap(({ role, record, day, by }) => {
    const points = program.points[role] ?? 0;
    if (points === 0 || day > community.today) return [];
    const people = new Set(by.flatMap(({ person }) => person ?? []));
    return [...people].map((person) => ({ person, deed: { role, record, day, points } }));
  });
}

/** A contribution and the people who made it. */
interface Contribution extends Omit<Deed, 'points'> {
  by: readonly Byline[];
}

function* contributions({ points }: Program, community: Community): Generator<Contribution> {
  for (const event of community.events) if (event.wasHeld) yield* atEvent(event, community);
  const reports = points.recap === undefined ? [] : reportsOn(community.events);
  yield* reports;
  const reported = new Set(reports.map(({ record }) => record));
  for (const output of community.outputs) {
    if (reported.has(output)) continue;
    yield { role: 'output', record: output, day: publishedOn(output), by: output.authors };
  }
  for (const campaign of community.campaigns) {
    for (const { date, by, title, output } of campaign.slots)
      if (by && (title || output)) yield { role: 'campaign', record: campaign, day: date, by: [by] };
  }
}

function* atEvent(event: Event, { settings }: Community): Generator<Contribution> {
  const { starts, roles, speakers } = event;
  const at = { record: event, day: starts.time ? dayIn(starts.instant, settings.timeZone) : starts.day };
  for (const { role, people } of roles)
    if (role === 'organizers') yield { ...at, role: 'organizer', by: people };
  const helpers = roles.filter(({ role }) => role !== 'organizers');
  yield { ...at, role: 'helper', by: helpers.flatMap(({ people }) => people) };
  yield { ...at, role: 'speaker', by: speakers };
}

/** Each report once, with those of its authors who have not reported on that event before. */
function reportsOn(events: readonly Event[]): Contribution[] {
  const reports = new Map<Output, Contribution>();
  for (const { recaps } of events) {
    const reporters = new Set<Person | undefined>();
    for (const recap of recaps.toSorted((a, b) => compare(publishedOn(a), publishedOn(b)))) {
      const by = recap.authors.filter(({ person }) => !reporters.has(person));
      if (!reports.has(recap))
        reports.set(recap, { role: 'recap', record: recap, day: publishedOn(recap), by });
      for (const { person } of recap.authors) reporters.add(person);
    }
  }
  return [...reports.values()];
}

// When only month or year are known, the day on which it was added is a better date than the first of January.
const publishedOn = ({ published: { first, last }, added }: Output) =>
  added > first && added <= last ? added : first;
