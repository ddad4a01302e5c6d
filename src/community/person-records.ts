import { collections } from '../collections/register.ts';
import { latestCampaignFirst } from './campaign-records.ts';
import { mayBeListed } from './consent.ts';
import { type Linking, type Member, maybeProse, words } from './linking-context.ts';
import type { Campaign, Event, EventRole, LinkedInPerson, Person } from './record-types.ts';
import { shownFields } from './shown-fields.ts';

const linkedInPerson: Record<LinkedInPerson, true> = { aliases: true, reading: true, bio: true, feeds: true };

/**
 * Creates members; what they did is linked once events and outputs exist. A person who did not consent to be listed
 * gets no record at all, so that nothing derived from the model can show their page, picture or links.
 */
export function makePeople(linking: Linking): void {
  for (const entry of linking.entries.people) {
    const { id, data } = entry;
    const member: Member = {
      byline: { name: words(data.name, linking) },
      consent: data.consent,
      mark: {},
    };
    linking.members.set(id, member);
    if (!mayBeListed(data.consent)) continue;
    const person = makePerson(entry, linking);
    linking.people.set(id, person);
    member.byline = { name: person.name, person };
  }
}

function makePerson(entry: Linking['entries']['people'][number], linking: Linking): Person {
  const { id, data } = entry;
  const fields = shownFields(collections.people.schema, data, linkedInPerson, linking);
  const { name } = fields;
  const path = `/people/${id}/`;
  const bio = maybeProse(data.bio, entry, linking);
  const image = data.avatar ? { image: data.avatar } : {};
  const summary = bio ? { summary: bio.source } : {};
  return {
    kind: 'people',
    id,
    path,
    ...fields,
    aliases: data.aliases ?? [],
    reading: data.reading ?? Object.values(name)[0] ?? id,
    feeds: data.feeds ?? [],
    outputs: [],
    sessions: [],
    organizes: [],
    helped: [],
    tookPart: [],
    awards: [],
    card: { path, kind: 'people', id, title: name, chapters: [], ...image, ...summary },
    ...(bio ? { bio } : {}),
  };
}

/** Links listed members to what they did. */
export function linkDeeds(linking: Linking): void {
  for (const event of linking.events.values()) {
    for (const session of event.sessions) {
      for (const { person } of session.speakers) person?.sessions.push({ event, session });
    }
  }
  for (const output of linking.outputs.values())
    for (const { person } of output.authors) person?.outputs.push(output);
  for (const chapter of linking.chapters.values()) {
    for (const { person, role, until } of chapter.organizers) {
      if (until === undefined) person?.organizes.push({ chapter, ...(role ? { role } : {}) });
    }
  }
  for (const event of latestFirst(linking.events.values())) if (event.wasHeld) linkRoles(event);
  for (const campaign of [...linking.campaigns.values()].sort(latestCampaignFirst)) linkCampaign(campaign);
  for (const person of linking.people.values()) {
    person.helped.sort((a, b) => roleOrder.indexOf(a.role) - roleOrder.indexOf(b.role));
    person.sessions.sort((a, b) => b.event.starts.instant - a.event.starts.instant);
    person.outputs.sort(latestOutputFirst);
  }
}

const roleOrder: readonly EventRole[] = ['organizers', 'hosts', 'helpers', 'streamers', 'photographers'];

const latestFirst = (events: Iterable<Event>) =>
  [...events].sort((a, b) => b.starts.instant - a.starts.instant || (a.id < b.id ? -1 : 1));

/** Once per role, even if a name is listed twice. */
function linkRoles(event: Event): void {
  for (const { role, people } of event.roles) {
    for (const person of new Set(people.flatMap((by) => by.person ?? []))) {
      const same = person.helped.find((each) => each.role === role);
      if (same) same.events.push(event);
      else person.helped.push({ role, events: [event] });
    }
  }
}

function linkCampaign(campaign: Campaign): void {
  const given = campaign.slots.filter(({ title, output }) => title !== undefined || output);
  for (const person of new Set(given.flatMap(({ by }) => by?.person ?? []))) person.tookPart.push(campaign);
  for (const { award, output, winners } of campaign.results) {
    for (const person of winners.flatMap(({ person }) => person ?? []))
      person.awards.push({ campaign, award, ...(output ? { output } : {}) });
  }
}

/** Latest first; on the same day by id, so that the order never depends on the file system. */
export function latestOutputFirst(a: Person['outputs'][number], b: Person['outputs'][number]): number {
  return a.published.first === b.published.first
    ? a.id < b.id
      ? -1
      : 1
    : a.published.first < b.published.first
      ? 1
      : -1;
}
