import { describe, expect, test } from 'vitest';
import { communityOf, type Files, find, markdown } from '../sample.ts';

const chapter: Files = { 'chapters/a.yaml': 'name: あ' };
const event = (id: string, more = '', starts = '2026-09-18') => ({
  [`events/2026/${id}.md`]: markdown(`title: 灯\nchapters: [a]\nstarts: ${starts}\n${more}`),
});
const output = (id: string, more = '', published = '2026-09-20') => ({
  [`outputs/${published.slice(0, 4)}/${id}.yaml`]: `title: ${id}\nurl: https://example.org/${id}\nauthors: [{ name: 客 }]\npublished: ${published}\n${more}`,
});
const authored = (id: string, authors: string) => ({
  [`outputs/2026/${id}.yaml`]: `title: ${id}\nurl: https://example.org/\nauthors: ${authors}\npublished: 2026-09-20`,
});

describe('a member', () => {
  const people: Files = {
    'people/listed.yaml': 'name: 灯里\nreading: あかり\nconsent: { listed: true }',
    'people/unlisted.yaml': 'name: 湊\nreading: みなと\nconsent: { recognition: true }',
    'people/silent.yaml': 'name: 海',
  };

  test('is listed only after having said yes', () => {
    const community = communityOf({ ...chapter, ...people });
    expect(community.people.map(({ id }) => id)).toEqual(['listed']);
    expect(community.people[0]?.consent).toEqual({ listed: true, recognition: false });
  });

  test('who did not say yes is a member without a name under a work, and no record of the model', () => {
    const community = communityOf({ ...chapter, ...people, ...authored('o', '[unlisted, listed]') });
    const { authors } = find(community.outputs, 'o');
    expect(authors.map(({ name, person }) => [name, person?.id])).toEqual([
      [{ ja: '灯里' }, 'listed'],
      [{ ja: 'メンバー', en: 'a member' }, undefined],
    ]);
    expect(community.people.map(({ id }) => id)).toEqual(['listed']);
  });

  test('has what he wrote, said and looks after, latest first', () => {
    const community = communityOf({
      ...people,
      'chapters/a.yaml': 'name: あ\norganizers: [{ person: listed, role: 世話人 }]',
      'chapters/b.yaml': 'name: い\norganizers: [{ person: listed, until: 2025-03 }, { person: unlisted }]',
      ...event('old', 'sessions: [{ title: 一, speakers: [listed] }]', '2026-01-10'),
      ...event(
        'new',
        'sessions: [{ title: 二, speakers: [unlisted, listed] }, { title: 三, speakers: [listed] }]',
      ),
      ...authored('b', '[listed]'),
      ...authored('a', '[listed, unlisted]'),
    });
    const person = find(community.people, 'listed');
    expect(person.sessions.map(({ event: at, session }) => [at.id, session.title.ja])).toEqual([
      ['new', '二'],
      ['new', '三'],
      ['old', '一'],
    ]);
    expect(person.outputs.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(person.organizes).toMatchObject([{ chapter: { id: 'a' }, role: { ja: '世話人' } }]);
  });

  test('is thanked for what made meetings possible: once for each role, where it took place', () => {
    const community = communityOf({
      ...chapter,
      ...people,
      ...event('a', 'roles: { helpers: [listed], organizers: [listed, unlisted] }', '2026-01-10'),
      ...event('b', 'roles: { organizers: [listed, listed] }', '2026-03-10'),
      ...event('off', 'status: cancelled\nroles: { organizers: [listed] }', '2026-04-10'),
      ...event('ahead', 'roles: { streamers: [listed] }', '2026-12-10'),
    });
    const { helped } = find(community.people, 'listed');
    expect(helped.map(({ role, events }) => [role, events.map(({ id }) => id)])).toEqual([
      ['organizers', ['b', 'a']],
      ['helpers', ['a']],
    ]);
  });

  test('has the campaigns with something of theirs, and what they won', () => {
    const campaign = (id: string, more: string) => ({
      [`campaigns/${id}.md`]: markdown(
        `title: 企画${id}\nkind: contest\nstarts: 2026-${id}-01\nends: 2026-${id}-20\n${more}`,
        '本文',
      ),
    });
    const community = communityOf({
      'people/listed.yaml': 'name: 灯里\nconsent: { listed: true, recognition: true }',
      ...authored('o', '[listed, { name: 客 }]'),
      ...campaign('09', 'slots: [{ date: 2026-09-01, person: listed, title: 灯 }]'),
      ...campaign(
        '08',
        'slots: [{ date: 2026-08-01, person: listed }]\nresults: [{ output: o, award: 大賞 }]',
      ),
      ...campaign(
        '10',
        'slots: [{ date: 2026-10-01, person: listed, output: o }, { date: 2026-10-02, person: listed, output: o }]',
      ),
    });
    const { tookPart, awards } = find(community.people, 'listed');
    expect(tookPart.map(({ id }) => id)).toEqual(['10', '09']);
    expect(awards).toMatchObject([{ campaign: { id: '08' }, award: { ja: '大賞' }, output: { id: 'o' } }]);
  });

  test('is counted once as an author, by id or by name', () => {
    const { counts } = communityOf({
      ...chapter,
      ...people,
      ...authored('a', '[listed, { name: 客 }]'),
      ...authored('b', '[listed, { name: 客 }, { name: 別の客 }]'),
      ...authored('c', '[unlisted]'),
    });
    expect(counts.outputs).toBe(3);
    expect(counts.authors).toBe(4);
  });
});

describe('an output', () => {
  test('belongs to the chapter it names, else to those of its event', () => {
    const community = communityOf({
      'chapters/a.yaml': 'name: あ',
      'chapters/b.yaml': 'name: い',
      ...event('e'),
      ...output('of-event', 'event: e'),
      ...output('of-chapter', 'event: e\nchapter: b'),
    });
    const ids = (id: string) => find(community.chapters, id).outputs.map((each) => each.id);
    expect(ids('a')).toEqual(['of-event']);
    expect(ids('b')).toEqual(['of-chapter']);
    expect(find(community.events, 'e').outputs.map(({ id }) => id)).toEqual(['of-chapter', 'of-event']);
  });

  test('that reports on an event stands with its recaps, in the order written there', () => {
    const community = communityOf({
      ...chapter,
      ...event('e', 'recaps: [z, a]'),
      ...output('z', 'event: e'),
      ...output('a'),
      ...output('m', 'event: e'),
    });
    const made = find(community.events, 'e');
    expect(made.recaps.map(({ id }) => id)).toEqual(['z', 'a']);
    expect(made.outputs.map(({ id }) => id)).toEqual(['m']);
  });

  test('stands in its year, latest first, by id on one day', () => {
    const community = communityOf({
      ...chapter,
      ...output('b'),
      ...output('a'),
      ...output('month', '', '2026-10'),
      ...output('year', '', '2025'),
      ...output('later', 'added: 2026-11-01', '2026-09-19'),
    });
    expect(community.outputs.map(({ id }) => id)).toEqual(['month', 'a', 'b', 'later', 'year']);
    expect(community.outputYears).toEqual(['2026', '2025']);
    expect(find(community.outputs, 'year')).toMatchObject({
      ...{ year: '2025', added: '2025-01-01', path: '/outputs/2025/#year' },
      published: { precision: 'year', first: '2025-01-01', last: '2025-12-31' },
    });
    expect(find(community.outputs, 'later').added).toBe('2026-11-01');
  });

  test('has its title in its own language', () => {
    const community = communityOf({ ...chapter, ...output('o', 'language: en'), ...output('p') });
    expect(find(community.outputs, 'o')).toMatchObject({
      title: { en: 'o' },
      language: 'en',
      type: 'article',
    });
    expect(find(community.outputs, 'p')).toMatchObject({ title: { ja: 'p' }, language: 'ja' });
  });
});

describe('a campaign', () => {
  const campaign = (id: string, starts: string, ends: string, more = '') => ({
    [`campaigns/${id}.md`]: markdown(
      `title: ${id}\nkind: contest\nstarts: ${starts}\nends: ${ends}\n${more}`,
      '本文',
    ),
  });

  test('is open from its first to its last day', () => {
    const { campaigns } = communityOf({
      ...campaign('before', '2026-11-22', '2026-12-01'),
      ...campaign('first', '2026-11-21', '2026-11-30'),
      ...campaign('last', '2026-11-01', '2026-11-21'),
      ...campaign('over', '2026-11-01', '2026-11-20'),
    });
    expect(campaigns.map(({ id, phase }) => [id, phase])).toEqual([
      ['before', 'before'],
      ['first', 'open'],
      ['last', 'open'],
      ['over', 'over'],
    ]);
  });

  test('has its slots by day, in the order written on one day, with who and what', () => {
    const { campaigns } = communityOf({
      ...chapter,
      'people/p.yaml': 'name: 灯里\nconsent: { listed: true }',
      ...output('o', 'campaign: c'),
      ...campaign(
        'c',
        '2026-12-01',
        '2026-12-25',
        `slots:
  - { date: 2026-12-02, name: 客, title: 二 }
  - { date: 2026-12-01, person: p, output: o }
  - { date: 2026-12-02, title: まだ }
results:
  - { output: o, award: ほたる賞 }
  - { person: { name: 客 }, award: { ja: 灯賞, en: Lamp } }`,
      ),
    });
    expect(campaigns[0]?.slots).toMatchObject([
      { date: '2026-12-01', by: { person: { id: 'p' } }, output: { id: 'o' } },
      { date: '2026-12-02', by: { name: { ja: '客' } }, title: '二' },
      { date: '2026-12-02', title: 'まだ' },
    ]);
    expect(campaigns[0]?.results).toMatchObject([
      { output: { id: 'o' }, award: { ja: 'ほたる賞' } },
      { winners: [{ name: { ja: '客' } }], award: { en: 'Lamp' } },
    ]);
    expect(campaigns[0]?.outputs.map(({ id }) => id)).toEqual(['o']);
  });
});
