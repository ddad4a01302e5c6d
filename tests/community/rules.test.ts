import { describe, expect, test } from 'vitest';
import { type Files, markdown, problemsOf, settings } from '../sample.ts';

const event = (fields: string) => markdown(`title: 灯\nchapters: [a]\n${fields}`);
const chapter: Files = { 'chapters/a.yaml': 'name: あ' };
const told = (fields: string, others: Files = {}) =>
  problemsOf({ ...chapter, 'events/2026/e.md': event(fields), ...others });

describe('references', () => {
  test('lead to records, wherever they stand', () => {
    expect(told('starts: 2026-01-01\nrecaps: [r]\npartOf: x\nroles: { helpers: [p] }')).toEqual([
      'events/2026/e.md:5 recaps[0] unknown-reference',
      'events/2026/e.md:6 partOf unknown-reference',
      'events/2026/e.md:7 roles.helpers[0] unknown-reference',
    ]);
    const issue = markdown(
      'title: 号\nspotlight: b',
      '<Spotlight chapter="c" />\n\n<Outputs>\n- d\n</Outputs>',
    );
    expect(problemsOf({ ...chapter, 'newsletters/2026-11.mdx': issue })).toEqual([
      'newsletters/2026-11.mdx:3 spotlight unknown-reference',
      'newsletters/2026-11.mdx:5 Spotlight.chapter unknown-reference',
      'newsletters/2026-11.mdx:8 Outputs unknown-reference',
    ]);
  });

  test('to a record that exists but has a fault of its own are no second fault', () => {
    const files = { 'events/2026/e.md': event('starts: 2026-01-01'), 'chapters/a.yaml': 'nam: あ' };
    expect(problemsOf(files)).toEqual(['chapters/a.yaml:1 nam unknown-key']);
  });
});

describe('words of the community', () => {
  const community = (more: string): Files => ({ 'community.yaml': settings + more });

  test('are the regions that it names', () => {
    const files = (more: string) =>
      problemsOf({ ...community(more), 'chapters/a.yaml': 'name: あ\nregion: tokaj' });
    expect(files('regions: { tokai: 東海 }\n')).toEqual(['chapters/a.yaml:2 region unknown-region']);
    expect(files('')).toEqual(['chapters/a.yaml:2 region unknown-region']);
    expect(files('regions: { tokaj: 東海 }\n')).toEqual([]);
  });

  test('are the topics that it names, once it names some', () => {
    const files = (more: string) =>
      problemsOf({ ...community(more), 'chapters/a.yaml': 'name: あ\ntopics: [x, sensor]' });
    expect(files('')).toEqual([]);
    expect(files('topics: { x: エックス, sensors: センサー }\n')).toEqual([
      'chapters/a.yaml:2 topics[1] unknown-topic',
    ]);
  });

  test('are its languages, in fields and in files', () => {
    const files = problemsOf({
      'chapters/a.yaml': 'name:\n  ja: あ\n  fr: A\n',
      'pages/p.md': markdown('title: { ja: 頁, de: Seite }', '本文'),
      'pages/p.de.md': 'Text',
    });
    expect(files).toEqual([
      'chapters/a.yaml:3 name.fr undeclared-language',
      'pages/p.de.md:1 undeclared-language',
      'pages/p.md:2 title.de undeclared-language',
    ]);
  });

  test('are its role addresses, in settings and in texts', () => {
    const files = (contacts: string) =>
      problemsOf({
        ...community(`newsletter: { from: news }\n${contacts}`),
        'chapters/a.yaml':
          'name: あ\ndescription:\n  ja: "[相談](contact:conduct)"\n  en: "[Ask](contact:conduct)"',
        'pages/p.md': markdown('title: 頁', '一\n\n[相談](contact:conduct)'),
      });
    expect(files('contacts: { conduct: c@sample.example, news: n@sample.example }\n')).toEqual([]);
    expect(files('contacts: { conducts: c@sample.example }\n')).toEqual([
      'chapters/a.yaml:3 description.ja unknown-contact',
      'chapters/a.yaml:4 description.en unknown-contact',
      'community.yaml:5 newsletter.from unknown-contact',
      'pages/p.md:6 unknown-contact',
    ]);
  });

  test('are not asked for while community.yaml itself cannot be read', () => {
    const files = {
      'community.yaml': 'name: [',
      'chapters/a.yaml': 'name: { fr: A }\nregion: b\ntopics: [c]',
    };
    expect(problemsOf(files)).toEqual([
      'community.yaml:1 url missing',
      'community.yaml:1 name unclosed-bracket',
    ]);
  });
});

describe('dates', () => {
  test('end after they begin', () => {
    expect(told('starts: 2026-01-02 19:00\nends: 2026-01-02 18:59')).toEqual([
      'events/2026/e.md:5 ends ends-before-start',
    ]);
    expect(told('starts: 2026-01-02 19:00\nends: 2026-01-02')).toEqual([]);
    expect(told('starts: 2026-01-02 19:00\nends: 2026-01-02 19:00')).toEqual([
      'events/2026/e.md:5 ends ends-at-start',
    ]);
    expect(told('starts: 2026-01-02\nends: 2026-01-01 23:00')).toEqual([
      'events/2026/e.md:5 ends ends-before-start',
    ]);
    expect(
      told(
        'starts: 2026-01-02 19:00\nsessions: [{ title: 一, starts: 20:00, ends: 19:30 }, { title: 二, ends: 18:00 }]',
      ),
    ).toEqual(['events/2026/e.md:5 sessions[0].ends ends-before-start']);
  });

  test('of chapters, campaigns and partners too, as far as they are known', () => {
    expect(problemsOf({ 'chapters/a.yaml': 'name: あ\nfounded: 2026\nretired: 2025-12-31' })).toEqual([
      'chapters/a.yaml:3 retired ends-before-start',
    ]);
    expect(problemsOf({ 'chapters/a.yaml': 'name: あ\nfounded: 2026-05\nretired: 2026' })).toEqual([]);
    const campaign = markdown('title: 企画\nkind: contest\nstarts: 2026-12-02\nends: 2026-12-01');
    expect(problemsOf({ 'campaigns/c.md': campaign })).toEqual(['campaigns/c.md:5 ends ends-before-start']);
    expect(problemsOf({ 'partners/p.yaml': 'name: 印刷\nbenefit: 会場\nsince: 2026\nuntil: 2025' })).toEqual([
      'partners/p.yaml:4 until ends-before-start',
    ]);
  });

  test('exist on the clock of the event, of its sessions and of the community', () => {
    expect(told('starts: 2026-03-29 02:30\ntimeZone: Europe/Berlin')).toEqual([
      'events/2026/e.md:4 starts time-does-not-exist',
    ]);
    expect(told('starts: 2026-03-29 02:30')).toEqual([]);
    expect(
      told(
        'starts: 2026-03-29 01:00\ntimeZone: Europe/Berlin\nsessions:\n  - { title: 一, starts: 02:30 }\n  - { title: 二 }',
      ),
    ).toEqual(['events/2026/e.md:7 sessions[0].starts time-does-not-exist']);
    const berlin = { 'community.yaml': `${settings}timeZone: Europe/Berlin\n` };
    expect(told('starts: 2026-03-29 02:30', berlin)).toEqual([
      'events/2026/e.md:4 starts time-does-not-exist',
    ]);
    const issue = markdown('title: 号\npublished: 2026-03-29 02:30');
    expect(problemsOf({ ...berlin, 'newsletters/2026-03.md': issue })).toEqual([
      'newsletters/2026-03.md:3 published time-does-not-exist',
    ]);
  });
});

test('no event is part of itself, however long the way round, and that is told once', () => {
  expect(told('starts: 2026-01-01\npartOf: e')).toEqual(['events/2026/e.md:5 partOf part-of-itself']);
  expect(
    told('starts: 2026-01-01\npartOf: f', {
      'events/2026/f.md': event('starts: 2026-01-01\npartOf: g'),
      'events/2026/g.md': event('starts: 2026-01-01\npartOf: e'),
      'events/2026/h.md': event('starts: 2026-01-01\npartOf: e'),
    }),
  ).toEqual(['events/2026/e.md:5 partOf part-of-itself']);
});

test('a page does not lie where another language begins', () => {
  const files = {
    'community.yaml': settings.replace('[ja, en]', '[ja, en, pt-BR]'),
    'pages/en.md': markdown('title: a'),
    'pages/pt-br.md': markdown('title: b'),
    'pages/ja.md': markdown('title: c'),
  };
  const found = problemsOf(files).filter((each) => each.endsWith('reserved-id'));
  expect(found).toEqual(['pages/en.md:2 reserved-id', 'pages/pt-br.md:2 reserved-id']);
});

test('a former name leads to one record, hides none, and is no page of the site', () => {
  const files = {
    'chapters/a.yaml': 'name: あ\naliases: [b, old]',
    'chapters/b.yaml': 'name: い\naliases:\n  - old\n  - older',
    'people/old.yaml': 'name: 灯里',
    'events/2026/e.md': event('starts: 2026-01-01\naliases: [archive]'),
  };
  expect(problemsOf(files)).toEqual([
    'chapters/a.yaml:2 aliases[0] alias-taken',
    'chapters/b.yaml:3 aliases[0] alias-taken',
    'events/2026/e.md:5 aliases[0] reserved-id',
  ]);
});
