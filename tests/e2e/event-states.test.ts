import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { openPage, type Part } from './built-page.ts';
import { statesSite } from './states-site.ts';

// What a built site says of a meeting in each of its states, and what it must not say: on its page, in feeds and calendars.

let site: string;
beforeAll(() => {
  site = statesSite();
});

const page = (id: string, language = '/en') => openPage(site, `${language}/events/${id}/`).main;

/** What a reader could still sign up at, join, or put into a calendar by. */
const offers = (main: Part) => ({
  signUp: main.to('Sign up'),
  join: main.to('Where to watch or join'),
  stream: main.to('The stream'),
  calendars: main.links.map(({ name }) => name).filter((name) => /calendar|outlook/i.test(name)),
});

const everyCalendar = ['Calendar file (.ics)', 'Google Calendar', 'Outlook.com', 'Outlook (work or school)'];

describe('the page of a meeting', () => {
  test('as planned says when, where and how, and offers all ways in', () => {
    const main = page('planned');
    expect(offers(main)).toEqual({
      signUp: ['https://join.example/planned'],
      join: ['https://live.example/planned'],
      stream: [],
      calendars: everyCalendar,
    });
    expect(main.words).toContain(
      'When Sat, December 5, 2026 19:00–21:00Japan Standard Time Where Lantern House1-2-3 HarborSee it on a map Getting there Five minutes from the station How In person and online',
    );
    expect(main.words).toContain('Places 12 people');
    expect(main.words).toContain('Who it is for Newcomers What you take home A small light');
    expect(main.words).toContain('Part of The Large One Topics Lamps Hashtag #planned_night');
    expect(main.to('See it on a map')).toEqual([
      'https://www.openstreetmap.org/?mlat=40.82&mlon=140.74#map=17/40.82/140.74',
    ]);
    expect(main.to('The Large One')).toEqual(['/en/events/large/']);
    expect(main.headings).toEqual([
      ...['Planned Night', 'Your first time?', 'Programme', 'On lamps', '客人の話', 'The people behind it'],
    ]);
    for (const never of ['cancelled', 'postponed', 'has changed', 'Updated on', 'The details will be here'])
      expect(main.words).not.toContain(never);
  });

  test('in Japanese says the same in Japanese', () => {
    const main = page('planned', '');
    expect(main.to('参加を申し込む')).toEqual(['https://join.example/planned']);
    expect(main.words).toContain('2026年12月5日(土) 19:00–21:00日本標準時');
    expect(main.words).toContain('灯りの家港町1-2-3');
    expect(main.words).toContain('会場とオンライン');
    expect(main.headings.at(0)).toBe('予定の夜');
  });

  test('that is cancelled says so before all else, and offers nothing but to take it out of a calendar', () => {
    const main = page('cancelled');
    expect(main.words).toMatch(/^This meeting has been cancelled\. ?Updated on November 18, 2026 /);
    expect(offers(main)).toEqual({ signUp: [], join: [], stream: [], calendars: ['Calendar file (.ics)'] });
    expect(main.links.filter(({ to }) => /join\.example|live\.example/.test(to))).toEqual([]);
    expect(main.parts('s').map(({ words }) => words)).toEqual(['1', 'Tue, December 1, 2026 19:00–21:00']);
    for (const never of ['34 people', 'Places', 'The cancelled note', 'Your first time?', 'Programme'])
      expect(main.words).not.toContain(never);
    // What was planned stays on record, and where else to go stands above it.
    expect(main.headings).toEqual([
      'Cancelled Night',
      ...['Next time', 'The Large One'],
      ...['What was planned', 'The lost talk'],
    ]);
  });

  test('that is postponed says so, and takes neither people nor calendars to the old day', () => {
    const main = page('postponed');
    expect(main.words).toMatch(
      /^This meeting has been postponed\. The new date will be here as soon as there is one\. ?Updated on November 17, 2026 /,
    );
    expect(offers(main)).toEqual({ signUp: [], join: [], stream: [], calendars: ['Calendar file (.ics)'] });
    expect(main.parts('s').map(({ words }) => words)).toEqual(['2', 'Wed, December 2, 2026 19:00']);
    expect(main.words).not.toContain('56 people');
    expect(main.words).toContain('How Online');
    expect(main.under('Next time').headings).toEqual(['Next time', 'The Large One']);
  });

  test('that was moved says so, names both days, and offers all ways into the new one', () => {
    const main = page('moved');
    expect(main.words).toMatch(
      /^The time or place of this meeting has changed\. What you read below is the new one\. ?It was to be on December 3, 2026 ?Updated on November 16, 2026 /,
    );
    expect(main.words).toContain('2026Dec10ThuChanged');
    expect(main.words).toContain(
      'When Thu, December 10, 2026 18:30–20:30Japan Standard Time Where New House',
    );
    expect(offers(main)).toEqual({
      signUp: ['https://join.example/moved'],
      join: [],
      stream: [],
      calendars: everyCalendar,
    });
    expect(main.parts('s')).toEqual([]);
  });

  test('that is over says what came of it, and asks nobody to come', () => {
    const main = page('past');
    expect(offers(main)).toEqual({
      signUp: [],
      join: [],
      stream: ['https://live.example/past'],
      calendars: [],
    });
    expect(main.words).toContain('18 people in the room, 5 online. For 3 of them it was the first time.');
    for (const never of [
      'Places',
      '78',
      'The past note',
      'Your first time?',
      'Updated on',
      'Put it in your calendar',
    ])
      expect(main.words).not.toContain(never);
    expect(main.headings).toEqual([
      'Past Night',
      ...['Reports', '過ぎた夜の報告'],
      ...['Programme', 'The past talk', '録画のない話'],
      ...['What came out of it', 'Ein Abend mit Lampen'],
      ...['The invitation', 'The people behind it', 'Next time', 'The Large One'],
    ]);
    expect(main.under('Reports').words).toContain('What the report says');
    expect(main.under('The invitation').words).toContain('過ぎた夜の招待。');
    expect(main.words).toContain('Getting there By the back door');
  });

  test('leads to slides and recording of the talks that have them, and of no others', () => {
    const program = page('past').under('Programme');
    expect(program.links.filter(({ to }) => /slides|video/.test(to))).toEqual([
      { name: 'Slides of “The past talk”', to: 'https://slides.example/past' },
      { name: 'Recording of “The past talk”', to: 'https://video.example/past' },
    ]);
    expect(page('planned').words).not.toMatch(/Slides|Recording/);
  });

  test('that is over and was moved, or off, keeps its banner', () => {
    expect(page('moved-and-past').words).toMatch(/^The time or place.*It was to be on October 13, 2026/);
    expect(page('moved-and-past').words).toContain('7 people in the room.');
    const off = page('off-long-ago');
    expect(off.words).toMatch(/^This meeting has been cancelled\. Events/);
    expect(offers(off).calendars).toEqual([]);
    expect(off.words).not.toContain('The details will be here');
    expect(off.under('Next time').headings).toEqual(['Next time', 'The Large One']);
  });

  test.each([
    ['online', 'How Online'],
    ['planned', 'How In person and online'],
  ])('%s says: %s', (id, says) => {
    expect(page(id).words).toContain(says);
  });

  test('in person does not say how', () => {
    for (const id of ['moved', 'untranslated']) expect(page(id).words).not.toMatch(/\bHow\b|[Oo]nline/);
  });

  test('says in which language it is where that is not the one of the community', () => {
    expect(page('online').words).toContain('Language English');
    expect(page('planned').words).not.toContain('Language');
  });

  test('of which nothing is told says that this will come, and one of several days has both leaves', () => {
    expect(page('untranslated').words).toContain('The details will be here as soon as they are ready.');
    const large = page('large');
    expect(large.words).not.toContain('The details will be here');
    expect(large.words).toContain('2026Dec4Fri2026Dec6Sun');
    expect(large.under('Around it').headings).toEqual(['Around it', 'Planned Night']);
    expect(large.to('Harbor Chapter')[0]).toBe('/en/chapters/harbor/');
    expect(large.to('丘支部')[0]).toBe('/en/chapters/hill/');
  });

  test('has room for the clock of the reader where somebody can still join from anywhere, and only there', () => {
    const roomFor = (id: string) =>
      openPage(site, `/en/events/${id}/`).html.includes('In your time zone: {when}');
    expect(['planned', 'online'].filter((id) => !roomFor(id))).toEqual([]);
    expect(['past', 'cancelled', 'postponed', 'moved', 'untranslated'].filter(roomFor)).toEqual([]);
  });

  test('follows the rules of its chapter, else those of the community', () => {
    expect(page('untranslated').to('Code of conduct')).toEqual(['/en/hill-rules/']);
    expect(page('planned').to('Code of conduct')).toEqual(['/en/rules/']);
  });
});

describe('a guest', () => {
  test('is named with the address that they gave; one without an address is named alone', () => {
    const planned = page('planned');
    expect(planned.to('Tanaka the Guest')).toEqual(['https://guest.example/tanaka']);
    expect(planned.to('手伝いの客')).toEqual(['https://guest.example/helper']);
    expect(planned.words).toContain('Tanaka the Guest, 名だけの客');
    expect(planned.to('名だけの客')).toEqual([]);
    const past = page('past');
    expect(past.to('Sato the Guest')).toEqual(['https://guest.example/sato']);
    expect(past.to('Herr Licht')).toEqual(['https://guest.example/licht']);
    expect(past.to('写真の客')).toEqual(['https://guest.example/photos']);
  });

  test('has that address in every list of outputs; a member has their page', () => {
    for (const at of ['/en/', '/en/outputs/', '/en/outputs/2026/', '/en/chapters/harbor/']) {
      const { main } = openPage(site, at);
      expect(new Set(main.to('Herr Licht')), at).toEqual(new Set(['https://guest.example/licht']));
      expect(new Set(main.to('Akari Hoshino')), at).toEqual(new Set(['/en/people/akari/']));
      expect(main.to('書いた客'), at).toEqual([]);
    }
  });

  test('is named in the feed of outputs', () => {
    const feed = readFileSync(path.join(site, 'en/outputs/feed.json'), 'utf8');
    const { items } = JSON.parse(feed) as { items: { external_url: string; authors?: { name: string }[] }[] };
    const item = items.find(({ external_url }) => external_url === 'https://works.example/by-guest');
    expect(item?.authors?.map(({ name }) => name)).toEqual(['Herr Licht', 'ただの客']);
  });
});

describe('a feed of meetings', () => {
  const items = (file = 'en/events/feed.json') =>
    (
      JSON.parse(readFileSync(path.join(site, file), 'utf8')) as {
        items: { id: string; url: string; title: string; content_html: string }[];
      }
    ).items;
  const item = (id: string) => items().find(({ url }) => url.endsWith(`/en/events/${id}/`));

  test.each([
    ['planned', 'Harbor Chapter: Planned Night (December 5, 2026)'],
    ['cancelled', 'Cancelled: Harbor Chapter: Cancelled Night (December 1, 2026)'],
    ['postponed', 'Postponed: Harbor Chapter: Postponed Night (December 2, 2026)'],
    ['moved', 'Changed: Harbor Chapter: Moved Night (December 10, 2026)'],
    ['past', 'Harbor Chapter: Past Night (November 14, 2026)'],
    ['untranslated', '丘支部: 訳のない夜 (December 15, 2026)'],
  ])('calls %s: %s', (id, title) => {
    expect(item(id)?.title).toBe(title);
  });

  test.each(['cancelled', 'postponed', 'past'])('asks nobody to come to one that is %s', (id) => {
    expect(item(id)?.content_html).toContain('https://states.example/');
    expect(item(id)?.content_html).not.toMatch(/join\.example|live\.example/);
  });

  test('says of each what has changed', () => {
    expect(item('cancelled')?.content_html).toMatch(/^<p>This meeting is cancelled\.<\/p>/);
    expect(item('postponed')?.content_html).toMatch(/^<p>This meeting is postponed\./);
    expect(item('moved')?.content_html).toMatch(/^<p>The time or the place has changed\.<\/p>/);
    expect(item('moved')?.content_html).toContain('New House');
    expect(item('planned')?.content_html).toContain('<a href="https://join.example/planned">Sign up</a>');
    expect(item('planned')?.content_html).toContain('<a href="https://live.example/planned">Join online</a>');
  });

  test('keeps the id of a renamed one', () => {
    expect(item('past')?.id).toBe('tag:states.example,2026:/events/past-before');
  });
});

describe('a calendar', () => {
  const lines = (file: string) => {
    const text = readFileSync(path.join(site, file), 'utf8').replaceAll('\r\n ', '');
    return text.slice(text.indexOf('BEGIN:VEVENT')).split('\r\n');
  };
  const event = (id: string) => lines(`en/events/${id}/event.ics`);

  test.each([
    ['planned', 'STATUS:CONFIRMED', 'SUMMARY:Harbor Chapter: Planned Night'],
    ['cancelled', 'STATUS:CANCELLED', 'SUMMARY:Cancelled: Harbor Chapter: Cancelled Night'],
    ['moved', 'STATUS:CONFIRMED', 'SUMMARY:Changed: Harbor Chapter: Moved Night'],
    ['past', 'STATUS:CONFIRMED', 'SUMMARY:Harbor Chapter: Past Night'],
  ])('says of %s: %s', (id, status, summary) => {
    expect(event(id)).toEqual(expect.arrayContaining([status, summary]));
  });

  test.each(['cancelled', 'postponed', 'past'])('asks nobody to come to one that is %s', (id) => {
    expect(event(id).join('\n')).toContain('https://states.example/');
    expect(event(id).join('\n')).not.toMatch(/join\.example|live\.example|CONFERENCE/);
  });

  test('does not keep the day free for what is off', () => {
    expect(event('cancelled')).toContain('TRANSP:TRANSPARENT');
    expect(event('planned')).not.toContain('TRANSP:TRANSPARENT');
    expect(event('planned')).toContain('CONFERENCE;LABEL=Online;VALUE=URI:https://live.example/planned');
  });

  test('has the place and the hours that hold now', () => {
    expect(event('moved')).toEqual(
      expect.arrayContaining([
        'DTSTART;TZID=Asia/Tokyo:20261210T183000',
        'DTEND;TZID=Asia/Tokyo:20261210T203000',
        'LOCATION:New House',
      ]),
    );
    expect(event('online')).toContain('LOCATION:Online');
    expect(event('planned')).toContain('LOCATION:Lantern House\\, 1-2-3 Harbor');
  });

  test('of a renamed meeting stays where programs look for it, under the same id', () => {
    expect(event('past-before')).toEqual(event('past'));
    expect(event('past')).toContain('UID:events-past-before@states.example');
  });
});
