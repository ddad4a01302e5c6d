import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { openPage } from './built-page.ts';
import { statesSite } from './states-site.ts';

// Which records stand in each list of a built site, in which order, how many, and what a list says of their states.

let site: string;
beforeAll(() => {
  site = statesSite();
});

const open = (address: string) => openPage(site, address).main;
const under = (address: string, heading: string) => open(address).under(heading).headings.slice(1);

const coming = ['Cancelled Night', 'Postponed Night', 'Planned Night', 'Night On The Line', 'Moved Night'];
const earlier = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `Before ${from + index}`);
const works = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `Work ${from + index}`);
const newest = ['Ein Abend mit Lampen', '過ぎた夜の報告'];

describe('the front page', () => {
  test('shows the next meeting that takes place large, and then six more by their days', () => {
    expect(under('/en/', 'Meeting next')).toEqual(['The Large One', ...coming, '訳のない夜']);
  });

  test('says of what is off, or not where it was, that it is so', () => {
    const next = open('/en/').under('Meeting next');
    expect(next.item('Cancelled Night').words).toBe(
      'Dec1TueCancelled Cancelled Night Cancelled19:00–21:00Closed HouseIn person and online Harbor Chapter',
    );
    expect(next.item('Postponed Night').words).toContain('Postponed, new date to come19:00Online');
    expect(next.item('Moved Night').words).toContain('New time or place18:30–20:30New House');
    expect(next.item('Planned Night').words).toBe(
      'Dec5Sat Planned Night 19:00–21:00Lantern HouseIn person and online Harbor Chapter',
    );
    expect(next.item('訳のない夜').words).toBe('Dec15Tue 訳のない夜 19:00訳のない家 丘支部');
    expect(next.under('The Large One').words).toContain('until Sun, December 6');
  });

  test('names the next one to those who hold a phone, and never one that is off', () => {
    expect(open('/en/').words).toContain('Dec4Fri Next up The Large One');
    expect(open('/en/').under('The next seven days').words).toContain(
      'It is quiet everywhere for seven days. Next up: Fri, December 4 The Large One',
    );
  });

  test('shows the six newest outputs, the newest first, and leads to the others', () => {
    const made = open('/en/').under('What members made');
    expect(made.headings.slice(1, 7)).toEqual([...newest, ...works(1, 4)]);
    expect(made.to('All outputs')).toEqual(['/en/outputs/']);
    // The one at random is none of those above it.
    const drawn = made.headings.slice(7).filter((name) => name !== 'One at random');
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn.filter((name) => [...newest, ...works(1, 4)].includes(name))).toEqual([]);
    // Nor are the ones that wait until somebody asks for another.
    const { html } = openPage(site, '/en/');
    for (const id of ['by-guest', 'past-report', 'work-1', 'work-4'])
      expect(html.split(`href="https://works.example/${id}"`), id).toHaveLength(2);
    expect(html).toContain('href="https://works.example/work-13"');
  });

  test('shows the newest issue that has appeared', () => {
    const letter = open('/en/').under('The latest newsletter');
    expect(letter.to('Letters of November')).toEqual(['/en/newsletter/2026-11/']);
    expect(letter.words).toContain('2026 11 November');
    expect(letter.words).toContain('Chapter of the issue');
    expect(letter.to('Harbor Chapter')).toEqual(['/en/chapters/harbor/']);
    expect(letter.words).not.toContain('Not Yet Seen');
  });

  test('shows what goes on now, and not what is over', () => {
    expect(open('/en/').under('Together').words).toBe(
      'Together The Waiting Days begins Tue, December 1 1 day is still free',
    );
  });

  test('lists chapters by region, those that said goodbye nowhere', () => {
    const near = open('/en/').under('Somewhere near you');
    expect(near.words).toContain('North Harbor Chapter South 丘支部');
    expect(open('/en/').words).not.toContain('Closed Chapter');
  });

  test('counts what took place and what is known', () => {
    expect(open('/en/').under('So far').words).toBe(
      'So far 2 chapters, of which 2 have met lately.10 meetings were held.30 seats were taken (counted at 2 of 10 meetings).4 people wrote down what they found, 15 times.3 issues of the newsletter.',
    );
  });
});

describe('the list of meetings', () => {
  test('has all that come by their days, and the last ten that are over, the latest first', () => {
    const headings = open('/en/events/').headings;
    expect(headings.slice(0, 2)).toEqual(['Events', '2026December']);
    const [lately, record] = [headings.indexOf('Lately'), headings.indexOf('The record, year by year')];
    expect(headings.slice(2, lately)).toEqual([
      ...['Cancelled Night', 'Postponed Night', 'The Large One', 'Planned Night', 'Night On The Line'],
      ...['Moved Night', '訳のない夜', 'The English Evening', 'Ahead 1', 'Ahead 2'],
    ]);
    expect(headings.slice(lately + 1, record)).toEqual([
      ...['Past Night', 'Moved And Past', 'The Night That Was Off'],
      ...earlier(1, 7),
    ]);
  });

  test('says how many came, does not warn of an old change, but of what never took place', () => {
    const lately = open('/en/events/').under('Lately');
    expect(lately.item('Past Night').words).toContain('23 people came');
    expect(lately.item('Moved And Past').words).toBe('2026Oct20Tue Moved And Past 19:007 people came 丘支部');
    expect(lately.item('The Night That Was Off').words).toContain('Cancelled19:00');
  });

  test('of a year has all of them in the order of the year, with what became of them', () => {
    const archive = open('/en/events/archive/2026/');
    expect(archive.words).toContain(
      'We met 10 times; at the 2 meetings that were counted, 30 people came. 10 more to come.',
    );
    const titles = archive.headings.filter((name) => /Night|Before|Moved|One|夜|Evening|Ahead/.test(name));
    expect(titles).toEqual([
      ...earlier(1, 8).reverse(),
      ...['The Night That Was Off', 'Moved And Past', 'Past Night'],
      ...['Cancelled Night', 'Postponed Night', 'The Large One', 'Planned Night', 'Night On The Line'],
      ...['Moved Night', '訳のない夜', 'The English Evening', 'Ahead 1', 'Ahead 2'],
    ]);
    expect(archive.item('Past Night').words).toBe('14Sat Past Night Harbor Chapter23 people came1 report');
    expect(archive.item('The Night That Was Off').words).toBe('10Sat The Night That Was Off Cancelled丘支部');
    expect(archive.item('Postponed Night').words).toContain('Postponed');
    expect(archive.item('Planned Night').words).toBe('5Sat Planned Night Harbor Chapter');
  });
});

describe('the page of a chapter', () => {
  test('shows its next meeting and five more', () => {
    expect(under('/en/chapters/harbor/', 'Next meeting')).toEqual(['The Large One', ...coming]);
    expect(under('/en/chapters/hill/', 'Next meeting')).toEqual(['The Large One', '訳のない夜']);
  });

  test('shows six outputs and names the others, eight meetings and the others', () => {
    const outputs = open('/en/chapters/harbor/').under('What came out of it');
    expect(outputs.headings.slice(1)).toEqual([...newest, ...works(1, 4)]);
    expect(outputs.words).toContain('and 9 more Work 5 September 25, 2026');
    expect(outputs.to('Work 13')).toEqual(['https://works.example/work-13']);
    const past = open('/en/chapters/harbor/').under('Past meetings');
    expect(past.headings.slice(1)).toEqual(['Past Night', ...earlier(1, 8)]);
    expect(past.words).toContain('and 1 more before those 2026Aug22Sat Before 8');
  });

  test('names who looks after it, since when, and who did', () => {
    const { words } = open('/en/chapters/harbor/');
    expect(words).toContain(
      'Organizers Akari HoshinoKeeper since April 2020 今井さん since April 2021 Former organizers Former Person In the newsletter',
    );
  });

  test('says how it is doing, where it is, since when, and how to join', () => {
    const harbor = open('/en/chapters/harbor/');
    expect(harbor.words).toContain('Active. Next: Fri, December 4.');
    expect(harbor.words).toContain('Where Aomori Since April 2020 Meetings so far 9 Talks about Lamps');
    expect(harbor.to('Join this chapter')).toEqual(['https://join.example/harbor']);
    expect(harbor.words).toContain('Languages Japanese, English');
    expect(harbor.words).toContain('In the newsletter November 2026 Letters of November');
    expect(harbor.to('North')).toEqual(['/en/chapters/#region-north']);
  });

  test('that said goodbye asks nobody to come, to join or to subscribe', () => {
    const closed = open('/en/chapters/closed/');
    expect(closed.words).toContain('Said goodbye.');
    expect(closed.words).toContain('This chapter no longer meets. Its records stay here.');
    expect(closed.words).toContain('Since 2018 Closed March 2024');
    expect(closed.headings).not.toContain('Coming for the first time');
    expect(closed.headings).not.toContain('Hear from this chapter');
    expect(closed.links.filter(({ to }) => /^(https|webcal):/.test(to))).toEqual([]);
  });

  test('has rules of its own where it wrote some', () => {
    expect(open('/en/chapters/hill/').to("The chapter's own code of conduct")).toEqual(['/en/hill-rules/']);
    expect(open('/en/chapters/harbor/').words).not.toContain('code of conduct');
  });
});

describe('the directory', () => {
  test('shows chapters that meet under their regions, those that said goodbye below', () => {
    const directory = open('/en/chapters/');
    expect(directory.under('North').words).toBe('North Harbor Chapter Next: Fri, December 4');
    expect(directory.under('South').words).toBe('South 丘支部 Next: Fri, December 4');
    expect(directory.under('Chapters that said goodbye').words).toContain('Closed Chapter Said goodbye');
    expect(directory.under('Meeting soon').to('The Large One')).toEqual(Array(2).fill('/en/events/large/'));
  });

  test('as a table has the same', () => {
    const rows = open('/en/chapters/list/')
      .parts('tr')
      .map(({ words }) => words);
    expect(rows).toEqual([
      'Chapter Where How it is doing Next meeting',
      ...['North', 'Harbor Chapter Aomori Active Fri, December 4'],
      ...['South', '丘支部 Active Fri, December 4'],
      ...['Chapters that said goodbye', 'Closed Chapter Said goodbye'],
    ]);
  });
});

describe('outputs', () => {
  test('are shown twelve at first, then five of each kind, the larger kinds first', () => {
    expect(under('/en/outputs/', 'Just in')).toEqual([...newest, ...works(1, 10)]);
    const kinds = open('/en/outputs/').under('By kind');
    expect(kinds.headings).toEqual(['By kind', 'Article 14 pieces', 'Video 1 piece']);
    expect(kinds.links.map(({ name }) => name).filter((name) => /Work|報告|Abend/.test(name))).toEqual([
      ...['過ぎた夜の報告', ...works(1, 4)],
      'Ein Abend mit Lampen',
    ]);
    expect(open('/en/outputs/').under('Shelves by year').links).toEqual([
      { name: '202614 pieces', to: '/en/outputs/2026/' },
      { name: '20251 piece', to: '/en/outputs/2025/' },
    ]);
  });

  test('of a year say in which language each is, where that is another, and where it came from', () => {
    const year = open('/en/outputs/2026/');
    expect(year.words).toContain('14 pieces by 4 people.');
    expect(year.item('Ein Abend mit Lampen').words).toBe(
      'VideoGermanNovember 16, 2026 Ein Abend mit Lampen Herr Licht, ただの客 Harbor ChapterPast Night',
    );
    expect(year.item('過ぎた夜の報告').words).toContain('ArticleJapaneseNovember 15, 2026');
    expect(year.item('過ぎた夜の報告').words).toContain('What the report says');
    expect(year.item('Work 12').words).toBe('ArticleSeptember 18, 2026 Work 12 書いた客 Harbor ChapterLamps');
    expect(year.words).not.toContain('Work 13');
    expect(open('/en/outputs/2025/').headings).toEqual(['Outputs of 2025', 'June', 'Work 13', 'Other years']);
  });
});

describe('a topic', () => {
  test('counts all, shows twelve of each and how many more there are', () => {
    const topic = open('/en/topics/lamps/');
    expect(topic.words).toMatch(/^Lamps 12 meetings, 14 outputs, 1 chapter\./);
    expect(topic.under('Coming up').headings.slice(1)).toEqual(['Planned Night', 'Ahead 1', 'Ahead 2']);
    expect(topic.under('Outputs').headings.slice(1)).toEqual(['過ぎた夜の報告', ...works(1, 11)]);
    expect(topic.under('Outputs').words).toMatch(/ and 2 more$/);
    expect(topic.under('Past meetings').headings.slice(1)).toEqual(['Past Night', ...earlier(1, 8)]);
    expect(topic.under('Chapters that often talk about it').links).toEqual([
      { name: 'Harbor Chapter', to: '/en/chapters/harbor/' },
    ]);
  });
});

describe('the page of a member', () => {
  test('tells what they look after, made, will say and said, and how they helped', () => {
    const person = open('/en/people/akari/');
    expect(person.headings).toEqual([
      'Akari Hoshino',
      'Looks after',
      ...['Outputs', '過ぎた夜の報告'],
      ...['About to talk', 'The lost talk', 'On lamps'],
      ...['Talks', 'The past talk'],
      ...['Behind the meetings', 'Joined in'],
    ]);
    expect(person.under('About to talk').words).toMatch(
      /The lost talk ?Cancelled ?December 1, 2026 ?Cancelled Night/,
    );
    // Nobody heard it: it is no talk given.
    expect(person.words).not.toContain('語られなかった話');
    expect(person.under('Looks after').words).toBe('Looks after Harbor ChapterKeeper');
    expect(person.under('Talks').to('Past Night')[0]).toMatch(/^\/en\/events\/past\/#session-\w+$/);
    expect(person.under('Talks').links.slice(1)).toEqual([
      { name: 'Slides of “The past talk”', to: 'https://slides.example/past' },
      { name: 'Recording of “The past talk”', to: 'https://video.example/past' },
    ]);
    expect(person.under('Behind the meetings').words).toContain('Lent a hand onceNovember 2026Past Night');
    expect(person.under('Joined in').words).toContain('The Finished OneWon: The Lamp Prize');
    expect(person.to('Website')).toEqual(['https://akari.example/']);
    expect(person.to('Their own feed')).toEqual(['https://akari.example/feed.xml']);
  });

  test('of whom little is known says no more than that', () => {
    expect(open('/en/people/minami/').headings).toEqual(['南さん', 'Behind the meetings']);
  });

  test('is listed with what they did', () => {
    const list = open('/en/people/');
    expect(list.item('Akari Hoshino').words).toBe('Akari Hoshino Harbor Chapter1 output2 talks');
    expect(list.links.map(({ name }) => name)).toEqual(['Akari Hoshino', '南さん']);
  });
});

describe('the newsletter', () => {
  test('lists issues that have appeared, the newest first', () => {
    const list = open('/en/newsletter/');
    expect(list.words).toContain('3 issues');
    expect(list.parts('a').map(({ words }) => words)).toEqual(
      expect.arrayContaining(['Letters of November', '神無月の便り', 'Letters of September']),
    );
    expect(list.words).not.toContain('Not Yet Seen');
    expect(list.words).toContain(
      'November Letters of November Harbor Chapter October 神無月の便り September Letters of September',
    );
  });

  test('shows records as they stand, on the page and in the mail', () => {
    const issue = open('/en/newsletter/2026-11/');
    expect(issue.words).toContain('Letters of November November in short Published on November 1, 2026');
    expect(issue.under('Come along').item('Cancelled Night').words).toContain('Dec1TueCancelled');
    expect(issue.under('Come along').item('Moved Night').words).toContain('New time or place');
    expect(issue.under('What happened').words).toContain('23 people came');
    expect(issue.under('Written and built').to('Herr Licht')).toEqual(['https://guest.example/licht']);
    const mail = readFileSync(path.join(site, 'en/newsletter/2026-11/email.txt'), 'utf8').replaceAll(
      '\r\n',
      '\n',
    );
    expect(mail).toContain(
      '- Planned Night\n  Sat, December 5, 2026 19:00–21:00, Lantern House, Online\n  https://states.example/en/events/planned/\n',
    );
    expect(mail).toContain('- Cancelled: Cancelled Night\n');
    expect(mail).toContain('- Changed: Moved Night\n  Thu, December 10, 2026 18:30–20:30, New House\n');
    expect(mail).toContain(
      '- Past Night\n  Sat, November 14, 2026, Old House, Online, 23 people came\n  https://states.example/en/events/past/\n',
    );
    expect(mail).toContain('  Video by Herr Licht, ただの客\n');
  });

  test('leads from an issue to the ones before and after it', () => {
    const issue = open('/en/newsletter/2026-10/');
    expect(issue.words).toContain(
      'Previous issue · September 2026Letters of SeptemberNext issue · November 2026Letters of November',
    );
    expect(open('/en/newsletter/2026-11/').words).not.toContain('Next issue');
    expect(open('/en/newsletter/2026-09/').words).not.toContain('Previous issue');
  });
});

describe('what members do together', () => {
  test('before it begins says when, who has a day and which are free', () => {
    const advent = open('/en/campaigns/advent/');
    expect(advent.words).toContain('It begins in 10 days, on Tue, December 1.');
    expect(advent.under('Calendar').words).toContain(
      'Dec 1 Tue 一日目の話 Akari Hoshino Dec 2 Wed 待つ客 Dec 3 Thu Still free',
    );
    expect(advent.to('Akari Hoshino')).toEqual(['/en/people/akari/']);
    expect(advent.under('Other things we did together').headings.slice(1)).toEqual(['The Finished One']);
  });

  test('when it is over says who won', () => {
    const over = open('/en/campaigns/over/');
    expect(over.words).toContain('It ended on February 1, 2026.');
    expect(over.under('Results').words).toBe(
      'Results The Lamp Prize 過ぎた夜の報告 Akari Hoshino What the report says',
    );
    expect(over.languagesOf('過ぎた夜の報告')).toEqual(['ja']);
  });
});

describe('words of another language than the page', () => {
  test.each([
    ['/en/events/untranslated/', '訳のない夜', 'ja'],
    ['/en/events/untranslated/', '訳のない家', 'ja'],
    ['/en/events/untranslated/', 'だれでも', 'ja'],
    ['/en/events/untranslated/', '丘支部', 'ja'],
    ['/en/events/planned/', '客人の話', 'ja'],
    ['/en/events/planned/', '名だけの客', 'ja'],
    ['/en/events/planned/', '予定の夜の本文。', 'ja'],
    ['/en/events/past/', '過ぎた夜の報告', 'ja'],
    ['/en/events/past/', '録画のない話', 'ja'],
    ['/en/events/', '訳のない夜', 'ja'],
    ['/en/events/archive/2026/', '訳のない夜', 'ja'],
    ['/en/events/archive/2026/', '丘支部', 'ja'],
    ['/en/', '訳のない夜', 'ja'],
    ['/en/', '訳のない家', 'ja'],
    ['/en/', '丘支部', 'ja'],
    ['/en/', '過ぎた夜の報告', 'ja'],
    ['/en/chapters/', '丘支部', 'ja'],
    ['/en/chapters/list/', '丘支部', 'ja'],
    ['/en/chapters/hill/', '丘支部', 'ja'],
    ['/en/chapters/hill/', '訳のない夜', 'ja'],
    ['/en/chapters/harbor/', '今井さん', 'ja'],
    ['/en/outputs/', '過ぎた夜の報告', 'ja'],
    ['/en/outputs/2026/', '過ぎた夜の報告', 'ja'],
    ['/en/outputs/2026/', '書いた客', 'ja'],
    ['/en/topics/lamps/', '過ぎた夜の報告', 'ja'],
    ['/en/people/akari/', '過ぎた夜の報告', 'ja'],
    ['/en/people/', '南さん', 'ja'],
    ['/en/newsletter/', '神無月の便り', 'ja'],
    ['/en/newsletter/2026-10/', '神無月の便り', 'ja'],
    ['/en/newsletter/2026-10/', '十月の本文。', 'ja'],
    ['/en/campaigns/advent/', '一日目の話', 'ja'],
    ['/en/campaigns/advent/', '待つ客', 'ja'],
    ['/en/subscribe/', '丘支部', 'ja'],
    ['/en/hill-rules/', '丘のきまり', 'ja'],
    ['/', 'Ein Abend mit Lampen', 'de'],
    ['/outputs/', 'Ein Abend mit Lampen', 'de'],
    ['/outputs/', 'Work 1', 'en'],
    ['/outputs/2026/', 'Work 1', 'en'],
    ['/chapters/harbor/', 'Work 1', 'en'],
    ['/chapters/harbor/', 'Work 5', 'en'],
    ['/topics/lamps/', 'Work 1', 'en'],
    ['/events/english-only/', 'The English Evening', 'en'],
    ['/events/', 'The English Evening', 'en'],
    ['/newsletter/2026-11/', 'Ein Abend mit Lampen', 'de'],
    ['/en/newsletter/2026-11/', '便りの本文。', 'ja'],
  ])('%s: %s is in %s', (address, words, language) => {
    const languages = open(address).languagesOf(words);
    expect(languages.length).toBeGreaterThan(0);
    expect(new Set(languages)).toEqual(new Set([language]));
  });

  test('are told so, and those of the page are not', () => {
    expect(new Set(open('/en/events/planned/').languagesOf('Planned Night'))).toEqual(new Set(['en']));
    expect(new Set(open('/events/planned/').languagesOf('予定の夜'))).toEqual(new Set(['ja']));
    expect(new Set(open('/en/about/').languagesOf('About in English.'))).toEqual(new Set(['en']));
  });
});
