import { standings } from '../../community/recognition.ts';
import type { Community, Event, Person, Program } from '../../community/record-types.ts';
import { type NewsContext, section, selectNews } from './choose-news.ts';
import type { Offer, Part, Section } from './draft-types.ts';
import type { History } from './issue-history.ts';

/** Thanks and welcomes only name people who consented. */
const mayBeThanked = ({ consent }: Person) => consent.recognition;

/** Members whose first output was added, in order of addition. */
export function welcome(community: Community, context: NewsContext): Section {
  const { history, period } = context;
  const newcomers = community.people.filter(mayBeThanked).flatMap((person) => {
    const first = firstOutput(person, period.untilDay);
    return first && first.added >= period.lateSince ? [{ person, first }] : [];
  });
  newcomers.sort((a, b) => (a.first.added < b.first.added ? -1 : a.first.added > b.first.added ? 1 : 0));
  const offers = newcomers
    .map(({ person, first }): Offer => ({ id: person.id, fact: { kind: 'newcomer', person, output: first } }))
    .filter(({ id }) => !isNamedHere(history, 'Welcome', id) && !wasWelcomed(id, context));
  return section('Welcome', offers, [], { history });
}

// Editors may change headings: a list of people that no draft has offered may be either kind.
function isNamedHere({ here }: History, key: 'Welcome' | 'Thanks', id: string): boolean {
  const offered = (name: string) => here.offered?.get(name)?.has(id) ?? false;
  const byHand = !offered('Welcome') && !offered('Thanks') && here.listed.get('Recognition')?.has(id);
  return offered(key) || byHand === true;
}

const wasWelcomed = (id: string, { history }: NewsContext) =>
  history.others.some(({ offered }) => offered?.get('Welcome')?.has(id));

function firstOutput({ outputs }: Person, until: string) {
  const sorted = [...outputs].sort((a, b) =>
    a.added === b.added ? (a.id < b.id ? -1 : 1) : a.added < b.added ? -1 : 1,
  );
  const [first] = sorted;
  return first && first.added <= until ? first : undefined;
}

/** People who have earned the badge of a program, by reading, not by points. */
export function reached(program: Program, community: Community, context: NewsContext): Section {
  const { history, period } = context;
  const key = `Reached/${program.id}`;
  const candidates = standings(program, community).flatMap(({ person, reached: day }) =>
    day && day <= period.untilDay
      ? [{ offer: { id: person.id, fact: { kind: 'reached' as const, person, day } }, day }]
      : [],
  );
  const { news, reminders } = selectNews(key, candidates, context);
  return { ...section('Reached', news, reminders, { history }), key, program };
}

/** Speakers, organizers and helpers of these events, without duplicates, by reading. */
export function thanks(events: readonly Event[], community: Community, { history }: NewsContext): Section {
  const deeds = new Map<Person, { event: Event; part: Part }[]>();
  for (const event of events) {
    for (const [part, people] of partsOf(event)) {
      for (const person of people) deeds.set(person, [...(deeds.get(person) ?? []), { event, part }]);
    }
  }
  const offers = community.people
    .filter(
      (person) => mayBeThanked(person) && deeds.has(person) && !isNamedHere(history, 'Thanks', person.id),
    )
    .map(
      (person): Offer => ({
        id: person.id,
        fact: { kind: 'helped', person, deeds: deeds.get(person) ?? [] },
      }),
    );
  return section('Thanks', offers, [], { history });
}

function partsOf({ speakers, roles }: Event): [Part, Set<Person>][] {
  const people = (bylines: Event['speakers']) => new Set(bylines.flatMap(({ person }) => person ?? []));
  return [
    ['speakers', people(speakers)],
    ...roles.map(({ role, people: by }): [Part, Set<Person>] => [role, people(by)]),
  ];
}
