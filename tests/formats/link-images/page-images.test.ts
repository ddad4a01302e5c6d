import { describe, expect, test } from 'vitest';
import type { OgCard } from '../../../src/formats/link-images/card.ts';
import { imageFile, imagePath } from '../../../src/formats/link-images/image-address.ts';
import {
  imageFiles,
  imageFor,
  imageOf,
  publishedImages,
} from '../../../src/formats/link-images/page-images.ts';
import { wording } from '../../../src/strings/wording.ts';
import { communityOf, markdown, now } from '../../sample.ts';
import { sampleCommunity } from '../sample-community.ts';

describe('the name of an image', () => {
  test.each([
    ['/', 'site/home'],
    ['/chapters/', 'site/chapters'],
    ['/chapters/nagoya/', 'chapters/nagoya'],
    ['/events/2026-12-11-nagoya/', 'events/2026-12-11-nagoya'],
    ['/events/archive/2026/', 'site/events/archive/2026'],
    ['/newsletter/', 'site/newsletter'],
    ['/newsletter/2026-11/', 'newsletters/2026-11'],
    ['/outputs/2026/', 'site/outputs/2026'],
    ['/outputs/2026/#akari-heater-choice', 'outputs/akari-heater-choice'],
    ['/people/akari/', 'people/akari'],
    ['/campaigns/advent-2026/', 'campaigns/advent-2026'],
    ['/topics/sensors/', 'topics/sensors'],
    ['/recognition/ambassador-2026/2026/', 'programs/ambassador-2026'],
    ['/about/', 'pages/about'],
    ['/this-week/', 'site/this-week'],
    ['/404.html', 'site/404'],
  ])('of %s is %s', (page, file) => {
    expect(imageFile(page)).toBe(file);
  });

  test('is a path of the site', () => {
    expect(imagePath('chapters/nagoya')).toBe('/og/chapters/nagoya.png');
  });
});

describe('the sample community', () => {
  const community = sampleCommunity();

  test('has an image for every record and every page of its own, each once', () => {
    const files = publishedImages({ community, locale: 'ja' }).map(({ file }) => file);
    expect(new Set(files).size).toBe(files.length);
    expect(files.sort()).toEqual([...imageFiles(community)].sort());
    const { chapters, events, outputs, newsletters, people, campaigns, topics, programs, pages } = community;
    const all = [chapters, events, outputs, newsletters, people, campaigns, topics, programs, pages].flat();
    for (const { path } of all) expect(files).toContain(imageFile(path));
    expect(files).toEqual(
      expect.arrayContaining(['site/home', 'site/events/archive/2026', 'site/this-week']),
    );
  });

  test('has an English image where the title is English, and no other', () => {
    const files = publishedImages({ community, locale: 'en' }).map(({ file }) => file);
    expect(files).toContain('events/2026-09-18-nagoya');
    expect(files).not.toContain('events/2026-05-15-nagoya');
    expect(files).toContain('site/home');
    for (const file of imageFiles(community)) {
      const locale = imageOf(file, { community, locale: 'en' })?.locale;
      expect([file, locale]).toEqual([file, files.includes(file) ? 'en' : 'ja']);
    }
  });

  test('gives a page without an image that of the front page', () => {
    const image = imageFor('/nowhere/at/all/', { community, locale: 'en' });
    expect(image).toMatchObject({ file: 'site/home', locale: 'en' });
    expect(imageOf('site/nowhere', { community, locale: 'en' })).toBeUndefined();
  });

  test('has cards that are plain JSON, the same ones each time', () => {
    const made = () => publishedImages({ community, locale: 'ja' }).map(({ card }) => card());
    const cards = made();
    expect(JSON.parse(JSON.stringify(cards))).toEqual(cards);
    expect(JSON.stringify(made())).toBe(JSON.stringify(cards));
    expect(JSON.stringify(cards)).not.toContain('"path":"/');
  });

  test('words what it says in the language of the page, also of an image in another one', () => {
    const kinds = Object.values(wording('en').output.kinds);
    const drawnElsewhere = imageFiles(community).flatMap((file) => {
      const image = imageOf(file, { community, locale: 'en' });
      return image && image.locale !== 'en' ? [image] : [];
    });
    expect(drawnElsewhere.map(({ card }) => card.kind)).toContain('output');
    for (const { card, alt } of drawnElsewhere) {
      if (card.kind === 'output') expect(kinds).toContain(alt.slice(0, alt.indexOf(':')));
      if (card.kind === 'event')
        expect(alt).toMatch(/^Announcement of “.*”: (Mon|Tue|Wed|Thu|Fri|Sat|Sun), /);
      // Titles keep their language.
      expect(alt.replace(/“.*”/, '')).not.toMatch(/\d+年|\d+月|\([日月火水木金土]\)/);
    }
  });

  test('says in words what is on each, in the language of the page', () => {
    for (const locale of ['ja', 'en']) {
      for (const file of imageFiles(community)) {
        const { alt = '', card } = imageOf(file, { community, locale }) ?? {};
        expect(alt.length, file).toBeGreaterThan(4);
        expect(alt).not.toMatch(/undefined|null|\s{2}|\n/);
        if (card?.kind !== 'home' && card?.kind !== 'weekly') expect(alt).toContain(card?.title.text);
      }
    }
    const alt = (path: string, locale: string) => imageFor(path, { community, locale }).alt;
    expect(alt('/events/2026-12-05-kobe/', 'ja')).toMatch(
      /^集まりの案内「延期: .*2026年12月5日\(土\)、14:00–16:30/,
    );
    expect(alt('/events/2026-09-18-nagoya/', 'en')).toBe(
      'Announcement of “Evening Talk #17: Saving the Upstairs from Late Summer”: Fri, Sep 18, 2026, 18:30–20:30, House of Light and online.',
    );
  });
});

describe('a card', () => {
  const card = (files: Record<string, string>, path: string, locale = 'ja'): OgCard =>
    imageFor(path, { community: communityOf(files), locale }).card;

  const chapters = {
    'chapters/a.yaml': 'name: { ja: あ支部, en: A }\nregion: north\ncolor: "#123456"',
    'chapters/b.yaml': 'name: い支部\nregion: north',
    'chapters/c.yaml': 'name: う支部\nregion: north',
    'chapters/d.yaml': 'name: え支部\nregion: north',
    'community.yaml':
      'name: 試しの会\nurl: https://sample.example/\nlocales: [ja, en]\nregions: { north: 北 }\ntheme: { accent: "#336699" }',
  };
  const event = (fields: string) => ({
    ...chapters,
    'events/2026/x.md': markdown(`title: 会\nchapters: [a, b, c, d]\nstarts: 2026-12-05 19:00\n${fields}`),
  });

  test('of a chapter without a mascot has its seal, cut from its name', () => {
    expect(card(chapters, '/chapters/a/')).toMatchObject({
      kind: 'chapter',
      color: '#123456',
      place: { text: '北', language: 'ja' },
      emblem: { letters: ['あ', '支'], round: false },
    });
  });

  test('of an event says when, where, who, and whether it takes place', () => {
    const speakers = ['一', '二', '三', '四', '五', '六'].map((name) => `{name: ${name}子}`).join(', ');
    const told = card(
      event(
        `ends: 2026-12-06 17:00\nstatus: cancelled\nformat: hybrid\nvenue: { name: 公民館 }\nsessions: [{ title: 話, speakers: [${speakers}] }]`,
      ),
      '/events/x/',
    );
    expect(told).toMatchObject({
      leaf: { day: '5', month: '12月', weekday: '土' },
      until: '12/6 まで',
      status: 'cancelled',
      says: { text: '中止' },
      place: { text: '公民館とオンライン' },
      hosts: { text: 'あ支部、い支部 ほか 2 か所' },
      speakers: { text: '話す人 一子、二子、三子 ほか 3 人' },
    });
    expect(told.kind === 'event' && told.emblems).toHaveLength(3);
  });

  test('of an event as planned says nothing of its status', () => {
    const plain = card(event(''), '/events/x/');
    expect(plain).not.toHaveProperty('says');
    expect(plain).not.toHaveProperty('until');
    expect(plain).not.toHaveProperty('speakers');
  });

  test('of an advent calendar shows its days: opened, taken, free', () => {
    const files = {
      'campaigns/x.md': markdown(
        'title: 窓\nkind: advent-calendar\nstarts: 2026-12-01\nends: 2026-12-04\nslots:\n  - { date: 2026-12-01, name: 一子, output: o }\n  - { date: 2026-12-03, name: 二子 }',
      ),
      'outputs/2026/o.yaml':
        'title: 記\nurl: https://sample.example/o\nauthors: [{ name: 一子 }]\nkind: article\npublished: 2026-11-20',
    };
    expect(card(files, '/campaigns/x/')).toMatchObject({ windows: ['opened', 'open', 'taken', 'open'] });
  });

  test('of the week shows Monday to Sunday, and who meets', () => {
    const files = event('');
    const community = communityOf(files, Date.parse('2026-12-02T09:00:00+09:00'));
    const { card: week } = imageFor('/this-week/', { community, locale: 'ja' });
    expect(
      week.kind === 'weekly' && week.week.map(({ leaf, emblems }) => [leaf.day, emblems.length]),
    ).toEqual([
      ['30', 0],
      ['1', 0],
      ['2', 0],
      ['3', 0],
      ['4', 0],
      ['5', 3],
      ['6', 0],
    ]);
  });

  test('depends on the clock only where it shows what is next', () => {
    const files = event('');
    const at = (instant: number) =>
      new Map(
        publishedImages({ community: communityOf(files, instant), locale: 'ja' }).map(({ file, card }) => [
          file,
          JSON.stringify(card()),
        ]),
      );
    const [today, later] = [at(now), at(now + 30 * 86_400_000)];
    const changed = [...today].filter(([file, text]) => later.get(file) !== text).map(([file]) => file);
    expect(changed.sort()).toEqual(['site/events', 'site/this-week']);
  });
});

describe('a community whose letters images cannot show', () => {
  const files = {
    'community.yaml': 'name: { ar: مجموعة, en: Group }\nurl: https://sample.example/\nlocales: [ar, en]\n',
    'strings/ar.yaml': 'eventsPage: { title: "اللقاءات" }\n',
    'chapters/nagoya.yaml': 'name: { ar: ناغويا, en: Nagoya }\ntagline: { ar: ليل, en: By night }\n',
    'chapters/osaka.yaml': 'name: { ar: أوساكا }\n',
  };

  test('has images in another of its languages, told in the reader’s', () => {
    const reader = { community: communityOf(files), locale: 'ar' };
    const { card, locale } = imageFor('/chapters/nagoya/', reader);
    expect(locale).toBe('ar');
    expect(card).toMatchObject({
      title: { text: 'Nagoya', language: 'en' },
      tagline: { text: 'By night' },
      community: { name: { text: 'Group' } },
      emblem: { letters: ['N'] },
    });
    expect(imageFor('/events/', reader).card.title).toEqual({ text: 'Events', language: 'en' });
  });

  test('does without a text that is in no other language, which is told all the same', () => {
    const reader = { community: communityOf(files), locale: 'ar' };
    const { card, alt } = imageFor('/chapters/osaka/', reader);
    expect(card.title.text).toBe('');
    expect(card).toMatchObject({ emblem: { letters: [] } });
    expect(alt).toContain('أوساكا');
  });
});
