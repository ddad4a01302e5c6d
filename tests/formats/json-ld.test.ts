import { afterEach, describe, expect, test } from 'vitest';
import type { Event } from '../../src/community/record-types.ts';
import { jsonLd, type Thing } from '../../src/formats/json-ld/json-ld-thing.ts';
import { thingsOn } from '../../src/formats/json-ld/page-json-ld.ts';
import { organization } from '../../src/formats/json-ld/site-json-ld.ts';
import { shareImage } from '../../src/formats/pages/share-image.ts';
import type { PageRecord } from '../../src/formats/record-texts/page-record.ts';
import { communityOf, find, settings } from '../sample.ts';
import { type Made, madeCommunity } from './made-community.ts';
import { sampleCommunity } from './sample-community.ts';
import { schemaFaults } from './schema-org.ts';

const now = '2026-11-21T09:00:00+09:00';
const image = {
  ...shareImage('/', { community: sampleCommunity(), locale: 'ja' }),
  url: 'https://a.example/og/a.png',
};

function thingsAbout(record: PageRecord, community = sampleCommunity(), locale = 'ja'): Thing[] {
  return thingsOn({ path: record.path, record, image }, { community, locale });
}

/** The thing of a type on the page about a record. */
function thing(type: string, things: readonly Thing[]) {
  const [found, ...others] = things.filter((each) => each['@type'] === type);
  if (!found || others.length > 0) throw new Error(`${others.length + 1} of ${type}`);
  return JSON.parse(JSON.stringify(found)) as Record<string, never> & Thing;
}

const eventOf = (fields: object, more: Made = {}) => {
  const made = madeCommunity(
    {
      chapters: { nagoya: { name: { ja: '名古屋支部', en: 'Nagoya' } } },
      events: { one: { title: '灯りの夜話', chapters: ['nagoya'], starts: '2026-12-04 19:00', ...fields } },
      ...more,
    },
    now,
  );
  return { made, things: thingsAbout(find(made.events, 'one'), made) };
};

describe('an event', () => {
  test('says when, where, by whom, and that it takes place', () => {
    const { things } = eventOf({
      ends: '2026-12-04 21:00',
      format: 'hybrid',
      venue: {
        name: '灯りの家',
        address: { ja: '愛知県名古屋市中村区1-2', en: '1-2 Nakamura, Nagoya' },
        location: { lat: 35.17, lon: 136.91 },
      },
      online: { url: 'https://live.example/' },
      capacity: 20,
    });
    expect(thing('Event', things)).toMatchObject({
      '@id': 'https://tomoshibi.example/events/one/#event',
      name: '灯りの夜話',
      startDate: '2026-12-04T19:00+09:00',
      endDate: '2026-12-04T21:00+09:00',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      location: [
        {
          '@type': 'Place',
          name: '灯りの家',
          address: {
            '@type': 'PostalAddress',
            streetAddress: '名古屋市中村区1-2',
            addressRegion: '愛知県',
            addressCountry: 'JP',
          },
          geo: { '@type': 'GeoCoordinates', latitude: 35.17, longitude: 136.91 },
        },
        { '@type': 'VirtualLocation', url: 'https://live.example/' },
      ],
      organizer: [
        { '@type': 'Organization', name: '名古屋支部', url: 'https://tomoshibi.example/chapters/nagoya/' },
      ],
      image: 'https://a.example/og/a.png',
      maximumPhysicalAttendeeCapacity: 20,
    });
  });

  test.each([
    ['scheduled', 'EventScheduled'],
    ['cancelled', 'EventCancelled'],
    ['postponed', 'EventPostponed'],
    // It says neither what moved nor from when, so it is on, as it is told here.
    ['moved', 'EventScheduled'],
  ])('that is %s is an %s', (status, expected) => {
    const { things } = eventOf({ status });
    expect(thing('Event', things).eventStatus).toBe(`https://schema.org/${expected}`);
  });

  test('that lasts all day is dated by its days, the last one included', () => {
    const { things } = eventOf({ starts: '2026-12-05', ends: '2026-12-06' });
    expect(thing('Event', things)).toMatchObject({ startDate: '2026-12-05', endDate: '2026-12-06' });
  });

  test('says no more than is known: no end, no price; and looks for its place at its chapter', () => {
    const { things } = eventOf({});
    const told = thing('Event', things);
    expect(told.endDate).toBeUndefined();
    expect(jsonLd([told])).not.toMatch(/"(?:offers|performer|endDate)"/);
    expect(told.eventAttendanceMode).toBe('https://schema.org/OfflineEventAttendanceMode');
    expect(told.location).toMatchObject([{ name: '名古屋支部', address: { addressLocality: '名古屋支部' } }]);
  });

  const aichi = {
    chapters: {
      nagoya: {
        name: '名古屋',
        prefecture: '愛知県',
        location: { lat: 35.1, lon: 136.9, place: '名古屋市' },
      },
    },
  };

  test.each([
    [
      {},
      {
        name: '名古屋市',
        address: { addressLocality: '名古屋市', addressRegion: '愛知県', addressCountry: 'JP' },
      },
    ],
    [
      { venue: { name: '灯りの家' } },
      {
        name: '灯りの家',
        address: { addressLocality: '名古屋市', addressRegion: '愛知県', addressCountry: 'JP' },
      },
    ],
    [
      { venue: { name: '灯りの家', address: '中村区1-2' } },
      { address: { streetAddress: '中村区1-2', addressRegion: '愛知県', addressCountry: 'JP' } },
    ],
    [
      { venue: { name: '灯りの家', address: '岐阜県大垣市1' } },
      { address: { streetAddress: '大垣市1', addressRegion: '岐阜県', addressCountry: 'JP' } },
    ],
  ])('%j has an address: what it lacks is its chapter’s', (fields, expected) => {
    expect(thing('Event', eventOf(fields, aichi).things).location).toMatchObject([expected]);
  });

  test('that is a part of another says where, and so does the whole', () => {
    const { made } = eventOf(
      {},
      {
        ...aichi,
        events: {
          whole: { title: '大会', chapters: ['nagoya'], starts: '2026-12-04' },
          one: { title: '前夜祭', chapters: ['nagoya'], starts: '2026-12-04 19:00', partOf: 'whole' },
        },
      },
    );
    const part = thing('Event', thingsAbout(find(made.events, 'one'), made));
    expect(part.superEvent).toMatchObject({ location: [{ name: '名古屋市' }] });
    const whole = thing('Event', thingsAbout(find(made.events, 'whole'), made));
    expect(whole.subEvent).toMatchObject([{ location: [{ name: '名古屋市' }] }]);
  });

  test('that was moved says when it was to start', () => {
    const { things } = eventOf({ status: 'moved', movedFrom: '2026-12-03 19:00' });
    expect(thing('Event', things)).toMatchObject({
      eventStatus: 'https://schema.org/EventRescheduled',
      previousStartDate: '2026-12-03T19:00+09:00',
    });
  });

  test('online is where people sign up for it, or at its page, when there is no other address yet', () => {
    const at = (fields: object) => thing('Event', eventOf({ format: 'online', ...fields }).things).location;
    expect(at({ registration: 'https://join.example/' })).toMatchObject([{ url: 'https://join.example/' }]);
    expect(at({})).toMatchObject([{ url: 'https://tomoshibi.example/events/one/' }]);
  });

  test('names those who speak only if they agreed to be listed', () => {
    const { things } = eventOf(
      { sessions: [{ title: '話', speakers: ['akari', 'nozomi', { name: '灯里' }] }] },
      {
        people: { akari: { name: '高槻あかり', consent: { listed: true } }, nozomi: { name: '影山のぞみ' } },
      },
    );
    expect(thing('Event', things).performer).toEqual([
      { '@type': 'Person', name: '高槻あかり', url: 'https://tomoshibi.example/people/akari/' },
    ]);
    expect(jsonLd(things)).not.toMatch(/影山|灯里/);
  });

  test('knows the larger one that it belongs to, and the other way round', () => {
    const { events } = sampleCommunity();
    const part = events.find(({ partOf }) => partOf) as Event;
    const whole = part.partOf as Event;
    const id = ({ path }: Event) => `https://tomoshibi.example${path}#event`;
    expect(thing('Event', thingsAbout(part)).superEvent).toMatchObject({ '@id': id(whole) });
    const subEvents = thing('Event', thingsAbout(whole)).subEvent as unknown as Thing[];
    expect(subEvents.map((each) => each['@id'])).toContain(id(part));
  });
});

describe('dates', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    process.env.TZ = zone;
  });

  test.each([
    ['Asia/Tokyo', -540],
    ['UTC', 0],
    ['America/St_Johns', 210],
  ])('are those of the model under TZ=%s', (timeZone, offset) => {
    process.env.TZ = timeZone;
    expect(new Date('1990-01-01').getTimezoneOffset()).toBe(offset);
    const across = ['2026-10-31 23:30', '2026-11-01 01:30', '2026-11-01 03:30', '2027-03-14 03:00'];
    const made = madeCommunity(
      {
        chapters: { halifax: { name: 'Halifax' } },
        events: Object.fromEntries(
          across.map((starts, n) => [
            `e${n}`,
            { title: `e${n}`, chapters: ['halifax'], starts, timeZone: 'America/St_Johns' },
          ]),
        ),
      },
      now,
    );
    for (const community of [made, sampleCommunity()]) {
      for (const event of community.events) {
        const { startDate, endDate } = thing('Event', thingsAbout(event, community));
        const { starts, ends } = event;
        if (starts.time) expect(Date.parse(String(startDate)), event.id).toBe(starts.instant);
        else expect(startDate).toBe(starts.day);
        if (ends?.time) expect(Date.parse(String(endDate)), event.id).toBe(ends.instant);
        else expect(endDate).toBe(ends?.day);
      }
    }
  });
});

describe('other things', () => {
  const community = sampleCommunity();

  test('the front page: the site and the community', () => {
    const things = thingsOn({ path: '/' }, { community, locale: 'en' });
    expect(things.map((each) => each['@type'])).toEqual(['WebSite', 'Organization']);
    expect(thing('Organization', things)).toMatchObject({
      '@id': 'https://tomoshibi.example/#community',
      name: 'Tomoshibi User Group',
      url: 'https://tomoshibi.example/en/',
      logo: 'https://tomoshibi.example/media/logo.svg.png',
    });
    expect(JSON.stringify(things)).not.toContain('conduct@');
  });

  test('a chapter is part of the community, and somewhere if it is regional', () => {
    const nagoya = thing('Organization', thingsAbout(find(community.chapters, 'nagoya')));
    expect(nagoya).toMatchObject({
      parentOrganization: { '@id': 'https://tomoshibi.example/#community' },
      areaServed: ['名古屋市'],
      foundingDate: expect.stringMatching(/^\d{4}(-\d\d){0,2}$/),
    });
    const specialty = community.chapters.find(({ type }) => type === 'specialty');
    const told = thing('Organization', specialty ? thingsAbout(specialty) : []);
    expect([told.areaServed, told.location]).toEqual([undefined, undefined]);
  });

  test('an issue is an article of the community, from the instant it was published', () => {
    const issue = find(community.newsletters, '2026-11');
    const told = thing('Article', thingsAbout(issue));
    expect(Date.parse(String(told.datePublished))).toBe(issue.published?.instant);
    expect(told).toMatchObject({ author: { '@id': 'https://tomoshibi.example/#community' } });
    // Until somebody says that it was corrected, it is as it appeared.
    expect(told.dateModified).toBe(told.datePublished);
  });

  test('a member who agreed to be listed has a profile; nobody else is ever named as a person', () => {
    const [person] = community.people;
    const things = person ? thingsAbout(person) : [];
    expect(thing('ProfilePage', things).mainEntity).toEqual({
      '@type': 'Person',
      '@id': thing('Person', things)['@id'],
    });
    const listed = new Set(community.people.map(({ path }) => `https://tomoshibi.example${path}`));
    const named: unknown[] = [];
    for (const record of [...community.events, ...community.chapters, ...community.newsletters]) {
      JSON.stringify(thingsAbout(record), (_key, value) => {
        if (value?.['@type'] === 'Person') named.push(value.url);
        return value;
      });
    }
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((url) => !listed.has(String(url)))).toEqual([]);
  });

  test('every page below the front page says where it is; the year of an event is on the way', () => {
    const [event] = community.events;
    const names = (things: readonly Thing[]) =>
      (thing('BreadcrumbList', things).itemListElement as unknown as Thing[]).map(({ name }) => name);
    expect(names(event ? thingsAbout(event) : [])).toEqual([
      'はじめのページ',
      'イベント',
      `${event?.starts.day.slice(0, 4)}年の集まり`,
      expect.stringContaining(event?.title.ja ?? '-'),
    ]);
    const lists = thingsOn({ path: '/outputs/2026/', title: '2026年' }, { community, locale: 'ja' });
    expect(names(lists)).toEqual(['はじめのページ', 'アウトプット', '2026年']);
  });

  test('a page that stands for missing ones says nothing', () => {
    expect(thingsOn({ path: '/404/', title: '-', unlisted: true }, { community, locale: 'ja' })).toEqual([]);
  });

  test.each(['ja', 'en'])(
    'everything is in words of schema.org, and has what search engines ask for (%s)',
    (locale) => {
      const { chapters, events, newsletters, people, campaigns, programs, pages, topics } = community;
      const records = [chapters, events, newsletters, people, campaigns, programs, pages, topics].flat();
      const documents = [
        ...records.map((record: PageRecord) => thingsAbout(record, community, locale)),
        ...['/', '/events/', '/chapters/'].map((path) =>
          thingsOn({ path, title: '-', image }, { community, locale }),
        ),
      ];
      expect(documents.flatMap((things) => schemaFaults(jsonLd(things)))).toEqual([]);
    },
  );
});

describe('the script', () => {
  const awkward = [
    '</script><script>alert(1)</script>',
    '<!--<script>',
    ']]>',
    'a\u2028b\u2029c',
    '&lt;/script&gt;',
    '"\\',
    '\u{1f468}\u200d\u{1f469}',
  ];

  test.each(awkward)('holds no markup, and is read back as it was: %j', (text) => {
    const { things } = eventOf({ title: text }, { chapters: { nagoya: { name: text } } });
    const script = jsonLd(things);
    expect(script).not.toMatch(/[<>&\u2028\u2029]/);
    const { '@graph': graph } = JSON.parse(script) as { '@graph': Thing[] };
    const told = thing('Event', graph);
    expect(told.name).toBe(text);
    expect(told.organizer).toMatchObject([{ name: text }]);
  });

  test('cannot be broken by what no document may hold', () => {
    const script = jsonLd([{ '@type': 'Thing', name: 'a\u0000\ud800b\uffff' }]);
    expect(JSON.parse(script)['@graph'][0].name).toBe('a\ufffdb');
  });
});

test('the community is known elsewhere by its other addresses, not by that of the site itself', () => {
  const community = communityOf({
    'community.yaml': `${settings}links:\n  website: https://sample.example/\n  mastodon: https://social.example/@sample\n`,
  });
  expect(organization({ community, locale: 'ja' }).sameAs).toEqual(['https://social.example/@sample']);
});
