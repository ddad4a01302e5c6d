import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Chapter, Community } from '../../src/community/record-types.ts';
import { temporaryFolder } from './content-folder.ts';
import { type Nordics, nordics } from './convert-nordics.ts';
import { type Faults, model, read } from './reading.ts';
import { describeWith, sourceJson } from './sources.ts';

interface GroupStats {
  sponsors: number;
  sponsorByTier: Partial<Record<'EcosystemMember' | 'Meetup' | 'SpeakerProvider', number>>;
  speakers: number;
  meetups: number;
}

/** The data set's own totals. Members and RSVPs come from another service and stand nowhere in the data. */
interface Stats {
  meetupGroups: number;
  allMeetups: { sponsors: number; speakers: number; meetups: number };
  perMeetup: Record<string, GroupStats>;
}

/** Faults of the data: words where the address of a recording should be (`TBA`, a title), a logo of no size. */
const faults: Faults = {
  'outputs/2019/recording-2019-01-23-helsinki.yaml': { 'not-a-url': 1 },
  'outputs/2020/recording-2020-02-05-stavanger.yaml': { 'not-a-url': 1 },
  'partners/republikken.yaml': { 'image-without-size': 1 },
};

describeWith('cloud-native-nordics', () => {
  const raw = temporaryFolder('nordics-raw');
  const mended = temporaryFolder('nordics');
  const stats = sourceJson<Stats>('cloud-native-nordics/stats.json');
  let data: Nordics;
  let community: Community;

  beforeAll(() => {
    nordics(raw.folder);
    data = nordics(mended.folder, { mend: true });
    community = model(mended.folder);
  });
  afterAll(() => {
    raw.remove();
    mended.remove();
  });

  test('as it stands, the check finds its three faults and nothing else', () => {
    expect(read(raw.folder).faults).toEqual(faults);
  });

  test('folders with letters beyond a to z become chapters with ids of a to z', () => {
    const ids = ['göteborg', 'reykjavík', 'umeå'].map((name) => data.groups.get(name)?.chapter);
    expect(ids).toEqual(['goteborg', 'reykjavik', 'umea']);
    expect(chapterOf('göteborg').location?.place?.en).toBe('Göteborg');
  });

  test('groups, meetups, speakers and sponsors are as many as its statistics say', () => {
    const { meetupGroups, allMeetups, perMeetup } = stats;
    expect(community.chapters).toHaveLength(meetupGroups);
    expect(community.events).toHaveLength(allMeetups.meetups);
    expect(community.counts).toMatchObject({ eventsHeld: 108, chapters: 13 });
    const counted = Object.fromEntries(
      Object.keys(perMeetup).map((name) => [name, statsOf(chapterOf(name))]),
    );
    const told = Object.entries(perMeetup).map(([name, { sponsors, sponsorByTier, speakers, meetups }]) => {
      return [name, { sponsors, sponsorByTier, speakers, meetups }];
    });
    expect(counted).toEqual(Object.fromEntries(told));
    // Those who speak in two groups count twice there.
    const sum = (of: (group: GroupStats) => number) =>
      Object.values(counted).reduce((all, each) => all + of(each), 0);
    expect([sum((group) => group.speakers), sum((group) => group.sponsors)]).toEqual([146, 134]);
  });

  test('every presentation is a session of somebody who has a page', () => {
    const sessions = community.events.flatMap((event) => event.sessions);
    expect(sessions).toHaveLength(403);
    const speakers = sessions.flatMap((session) => session.speakers);
    expect(speakers.every(({ person }) => person)).toBe(true);
    expect(community.people.filter(({ sessions: given }) => given.length > 0)).toHaveLength(123);
    expect(community.people).toHaveLength(137);
  });

  test('organizers look after their groups', () => {
    for (const { group, chapter } of data.groups.values()) {
      const found = community.chapters.find(({ id }) => id === chapter);
      expect(found?.organizers.map(({ person }) => person?.id).length).toBe(group.organizers.length);
      expect(
        found?.organizers.every(({ person }) => person?.organizes.some((each) => each.chapter === found)),
      ).toBe(true);
    }
  });

  test('recordings are recaps of their meetups', () => {
    const recordings = community.outputs.filter(({ type }) => type === 'video');
    expect(recordings.length).toBeGreaterThan(5);
    for (const recording of recordings) {
      expect(recording.event?.recaps).toEqual([recording]);
      expect(recording.event?.chapters[0]?.outputs).toContain(recording);
    }
  });

  test('companies that gave something are partners, with the logos that came with the data', () => {
    const gave = [...data.groups.values()].flatMap(({ group }) => [
      ...(group.ecosystemMembers ?? []),
      ...Object.values(group.meetups).flatMap(({ sponsors }) =>
        (sponsors ?? []).map(({ company }) => company),
      ),
    ]);
    expect(community.partners).toHaveLength(new Set(gave).size);
    expect(community.partners.filter(({ logo }) => logo)).toHaveLength(10);
  });

  function chapterOf(name: string): Chapter {
    const chapter = community.chapters.find(({ id }) => id === data.groups.get(name)?.chapter);
    if (!chapter) throw new Error(`There is no chapter for ${name}.`);
    return chapter;
  }

  /**
   * A group's numbers, from the model; only who works where is not in it. Companies of those who organise count
   * as sponsors, companies of those who speak where they are not sponsors already; ecosystem members beside them.
   */
  function statsOf(chapter: Chapter): GroupStats {
    const { events } = chapter;
    const speakers = new Set(events.flatMap((event) => event.speakers.map(({ person }) => person?.id ?? '')));
    const given = events.flatMap(({ roles }) =>
      roles.flatMap(({ people }) => people.map(({ name }) => name.en ?? '')),
    );
    const meetup = new Set([
      ...given,
      ...companiesOf(chapter.organizers.map(({ person }) => person?.id ?? '')),
    ]);
    const provider = new Set(companiesOf(speakers).filter((company) => !meetup.has(company)));
    const member = `Ecosystem member of ${chapter.name.en}`;
    const ecosystem = community.partners.filter(({ benefit }) => benefit.en?.includes(member)).length;
    const tiers = { EcosystemMember: ecosystem, Meetup: meetup.size, SpeakerProvider: provider.size };
    return {
      sponsors: meetup.size + provider.size,
      sponsorByTier: Object.fromEntries(Object.entries(tiers).filter(([, count]) => count > 0)),
      speakers: speakers.size,
      meetups: events.length,
    };
  }

  const companiesOf = (people: Iterable<string>) =>
    [...people].map((id) => data.companyOf.get(id) ?? '').filter(Boolean);
});
