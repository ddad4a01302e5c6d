import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/lib/moments.ts';
import { communityOf, type Files, find, markdown, now, settings } from '../sample.ts';

const event = (starts: string, more = '', chapters = 'a') => ({
  [`events/${starts.slice(0, 4)}/${starts.slice(0, 10)}-${chapters.replace(/\W+/g, '-')}.md`]: markdown(
    `title: 灯\nchapters: [${chapters}]\nstarts: ${starts}\n${more}`,
  ),
});

const chapter = (files: Files, fields = 'name: あ', at = now) =>
  find(communityOf({ 'chapters/a.yaml': fields, ...files }, at).chapters, 'a');

/** `days` before the fixed day of these tests, 2026-11-21. */
const daysAgo = (days: number) => addDays('2026-11-21', -days);

describe('a chapter', () => {
  test('that has never met is unbegun, even while it plans its first meeting', () => {
    expect(chapter({}).status).toBe('unbegun');
    expect(chapter(event('2026-12-04 19:00')).status).toBe('unbegun');
    expect(chapter(event(daysAgo(10), 'status: cancelled')).status).toBe('unbegun');
  });

  test('is active up to 180 days after a meeting, quiet up to 365, then dormant', () => {
    expect(chapter(event(daysAgo(180))).status).toBe('active');
    expect(chapter(event(daysAgo(181))).status).toBe('quiet');
    expect(chapter(event(daysAgo(365))).status).toBe('quiet');
    expect(chapter(event(daysAgo(366))).status).toBe('dormant');
  });

  test('is judged by the thresholds of its community', () => {
    const lifecycle = `${settings}lifecycle: { quietAfterDays: 30, dormantAfterDays: 60 }\n`;
    const statusAfter = (days: number) =>
      chapter({ 'community.yaml': lifecycle, ...event(daysAgo(days)) }).status;
    expect([30, 31, 60, 61].map(statusAfter)).toEqual(['active', 'quiet', 'quiet', 'dormant']);
  });

  test('that is about to meet again is active, however long it slept', () => {
    const slept = event(daysAgo(900));
    expect(chapter(slept).status).toBe('dormant');
    expect(chapter({ ...slept, ...event('2026-12-04 19:00') }).status).toBe('active');
    expect(chapter({ ...slept, ...event('2026-12-04 19:00', 'status: postponed') }).status).toBe('dormant');
  });

  test('is retired from the day on which it closes', () => {
    const until = (day: string) => chapter(event(daysAgo(10)), `name: あ\nretired: ${day}`).status;
    expect(until('2026-11-21')).toBe('retired');
    expect(until('2026-11')).toBe('retired');
    expect(until('2026-11-22')).toBe('active');
    expect(until('2027')).toBe('active');
  });

  test('tells of the first visit what was written of it, in all its languages', () => {
    expect(chapter({}).visit).toEqual({});
    const { visit } = chapter({}, 'name: あ\nvisit:\n  bring: 手ぶらで\n  cost: { ja: 無料, en: Free }');
    expect(visit).toEqual({ bring: { ja: '手ぶらで' }, cost: { ja: '無料', en: 'Free' } });
  });

  test('is new for half a year after it was founded, or after its first meeting', () => {
    expect(chapter({}, `name: あ\nfounded: ${daysAgo(183)}`).isNew).toBe(true);
    expect(chapter({}, `name: あ\nfounded: ${daysAgo(184)}`).isNew).toBe(false);
    expect(chapter(event(daysAgo(183))).isNew).toBe(true);
    expect(chapter({ ...event(daysAgo(3)), ...event(daysAgo(184)) }).isNew).toBe(false);
    expect(chapter({}).isNew).toBe(false);
    expect(chapter({}, `name: あ\nfounded: ${daysAgo(9)}\nretired: ${daysAgo(3)}`).isNew).toBe(false);
  });

  test('knows its next and its last meeting, and how many took place', () => {
    const made = chapter({
      ...event('2026-09-18 19:00'),
      ...event('2026-10-16 19:00'),
      ...event('2026-11-13 19:00', 'status: cancelled'),
      ...event('2026-11-27 19:00', 'status: postponed'),
      ...event('2026-12-04 19:00', 'status: moved'),
      ...event('2026-12-11 19:00'),
    });
    expect(made.last?.id).toBe('2026-10-16-a');
    expect(made.next?.id).toBe('2026-12-04-a');
    expect(made.held).toBe(2);
    expect(made.upcoming.map(({ id }) => id)).toEqual(['2026-11-27-a', '2026-12-04-a', '2026-12-11-a']);
    expect(made.past.map(({ id }) => id)).toEqual(['2026-11-13-a', '2026-10-16-a', '2026-09-18-a']);
  });

  test('has the events and outputs of meetings that it shares', () => {
    const community = communityOf({
      'chapters/a.yaml': 'name: あ',
      'chapters/b.yaml': 'name: い',
      ...event('2026-09-18', '', 'a, b'),
      'outputs/2026/o.yaml':
        'title: o\nurl: https://example.org/\nauthors: [{ name: 灯 }]\npublished: 2026-09-20\nevent: 2026-09-18-a-b',
    });
    for (const id of ['a', 'b']) {
      const shared = find(community.chapters, id);
      expect(shared.events.map((each) => each.id)).toEqual(['2026-09-18-a-b']);
      expect(shared.outputs.map((each) => each.id)).toEqual(['o']);
    }
  });

  test('shows its mascot, else its logo, and its organizers as they want to be shown', () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"></svg>';
    const made = chapter(
      {
        'chapters/a.svg': svg,
        'people/listed.yaml': 'name: 灯里\nconsent: { listed: true }',
        'people/unlisted.yaml': 'name: 湊',
      },
      `name: あ
logo: ./a.svg
organizers:
  - { person: listed, role: 世話人, since: 2024-04 }
  - { person: unlisted }
  - { name: { ja: 客, en: Guest }, until: 2026-03 }`,
    );
    expect(made.emblem).toBe('chapters/a.svg');
    expect(made.card.image).toBe('chapters/a.svg');
    expect(made.organizers).toMatchObject([
      { name: { ja: '灯里' }, person: { id: 'listed' }, role: { ja: '世話人' }, since: '2024-04' },
      { name: { ja: 'メンバー', en: 'a member' } },
      { name: { ja: '客', en: 'Guest' }, until: '2026-03' },
    ]);
    expect(made.organizers[1]).not.toHaveProperty('person');
  });

  test('of a region or about topics stands with them', () => {
    const files = {
      'community.yaml': `${settings}regions: { tokai: 東海, kyushu: { ja: 九州, en: Kyushu } }\ntopics: { b: び, a: えい }\n`,
      'chapters/b.yaml': 'name: いちのみや\nregion: tokai\ntopics: [a]',
      'chapters/a.yaml': 'name: あいち\nregion: tokai\ntopics: [a, b]',
    };
    const { regions, topics } = communityOf(files);
    expect(regions.map(({ id, name }) => [id, name])).toEqual([
      ['tokai', { ja: '東海' }],
      ['kyushu', { ja: '九州', en: 'Kyushu' }],
    ]);
    expect(regions[0]?.chapters.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(topics.map(({ id, chapters }) => [id, chapters.map((each) => each.id)])).toEqual([
      ['b', ['a']],
      ['a', ['a', 'b']],
    ]);
  });
});

describe('lists of chapters', () => {
  const order = (files: Files) => communityOf(files).chapters.map(({ id }) => id);

  test('are in the order of their readings, as Japanese is sorted', () => {
    expect(
      order({
        'chapters/tokyo.yaml': 'name: 東京支部\nreading: とうきょうしぶ',
        'chapters/gifu.yaml': 'name: 岐阜支部\nreading: ぎふしぶ',
        'chapters/kyoto.yaml': 'name: 京都支部\nreading: きょうとしぶ',
        'chapters/aomori.yaml': 'name: 青森支部\nreading: あおもりしぶ',
        'chapters/sensors.yaml': 'name: センサー支部',
        'chapters/saga.yaml': 'name: 佐賀支部\nreading: さがしぶ',
      }),
    ).toEqual(['aomori', 'gifu', 'kyoto', 'saga', 'sensors', 'tokyo']);
  });

  test('are in the order of ids where readings are the same', () => {
    expect(order({ 'chapters/b.yaml': 'name: 同じ', 'chapters/a.yaml': 'name: 同じ' })).toEqual(['a', 'b']);
  });
});

test('totals count a joint chapter as each of its places, and a retired one not at all', () => {
  const { counts } = communityOf({
    'chapters/a.yaml': 'name: あ',
    'chapters/b.yaml': 'name: い\njointOf: [敦賀, 小浜, 福井]',
    'chapters/c.yaml': 'name: う\nretired: 2026-01',
    ...event('2026-11-01', 'attendance: { inPerson: 10, online: 5 }', 'b'),
    ...event('2026-11-02', 'attendance: { firstTimers: 2 }', 'c'),
    ...event('2026-11-03', 'status: cancelled\nattendance: { inPerson: 99 }', 'a'),
    ...event('2026-12-03', '', 'a'),
  });
  expect(counts).toMatchObject({
    chapters: 4,
    activeChapters: 3,
    eventsHeld: 2,
    attended: { value: 15, counted: 1, of: 2 },
    issues: 0,
  });
});

test('former names lead to the chapter', () => {
  const { redirects } = communityOf({
    'chapters/a.yaml': 'name: あ\naliases: [old, older]',
    'people/p.yaml': 'name: 灯\nconsent: { listed: true }\naliases: [q]',
    'people/hidden.yaml': 'name: 湊\naliases: [r]',
    'events/2026/e.md': markdown('title: 灯\nchapters: [a]\nstarts: 2026-01-01\naliases: [f]'),
  });
  expect(redirects).toEqual([
    { from: '/chapters/old/', to: '/chapters/a/' },
    { from: '/chapters/older/', to: '/chapters/a/' },
    { from: '/people/q/', to: '/people/p/' },
    { from: '/events/f/', to: '/events/e/' },
  ]);
});
