import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/community/check-content.ts';
import { inWords } from '../../src/reader/report-problems.ts';
import { strings } from '../../src/strings/site-words.ts';
import { communityOf, problemsOf, read } from '../sample.ts';

const settings = (...locales: string[]) => `
name: 試しの会
url: https://sample.example/
locales: [${locales.join(', ')}]
`;

const told = (files: Record<string, string>, language = 'en') =>
  checkContent(read(files)).map((problem) => inWords(problem, language));

describe('a file of wording', () => {
  test('has the keys of the built-in wording; another is told, with the one that was meant', () => {
    const [problem] = told({ 'strings/ja.yaml': 'nav:\n  chapters: サークル\n  evnets: つどい\n' });
    expect(problem).toMatchObject({ line: 3, column: 3, field: 'nav.evnets', severity: 'error' });
    expect(problem?.message).toBe('There is no field "evnets". Did you mean "events"?');
  });

  test('has only the values that the wording has', () => {
    const yaml = 'event:\n  attended: "{conut} 人が来ました"\n  until: "{day, plural, other {#}}"\n';
    expect(problemsOf({ 'strings/ja.yaml': yaml })).toEqual([
      'strings/ja.yaml:2 event.attended unknown-placeholder',
      'strings/ja.yaml:3 event.until not-a-count',
    ]);
  });

  test('has templates with their braces in pairs, and every plural with other', () => {
    const yaml =
      'event:\n  attended: "{count} 人が来ました {"\n  recaps: "{count, plural, one {#}}"\nsite:\n  home: "{title} へ"\n';
    expect(problemsOf({ 'strings/ja.yaml': yaml })).toEqual([
      'strings/ja.yaml:2 event.attended broken-template',
      'strings/ja.yaml:3 event.recaps no-other-form',
      'strings/ja.yaml:5 site.home unknown-placeholder',
    ]);
  });

  test('has texts where there are texts, and groups where there are groups', () => {
    const yaml =
      'nav: メニュー\nsite:\n  home: [はじめ]\nhome:\n  startSteps:\n    - { title: 来る, txet: 見る }\n';
    expect(problemsOf({ 'strings/ja.yaml': yaml })).toEqual([
      'strings/ja.yaml:1 nav not-a-group',
      'strings/ja.yaml:3 site.home not-one-text',
      'strings/ja.yaml:6 home.startSteps[0].txet unknown-key',
    ]);
  });

  test('is named after a language', () => {
    expect(problemsOf({ 'strings/arabic-language-of-egypt.yaml': 'nav: {}\n' })).toEqual([
      'strings/arabic-language-of-egypt.yaml:1 bad-id-form',
    ]);
  });

  test('has the plural forms of its language', () => {
    const files = {
      'community.yaml': settings('ja', 'fr'),
      'strings/fr.yaml': 'event:\n  recaps: a\n  attended: "{count, plural, one {#} few {#} other {#}}"\n',
    };
    const problem = told(files).find(({ severity }) => severity === 'error');
    expect(problem).toMatchObject({ line: 3, field: 'event.attended' });
    expect(problem?.fix).toContain('one, many, other');
  });

  test('may name the contacts of the community', () => {
    expect(problemsOf({ 'strings/ja.yaml': 'contacts:\n  open-day: 見学\n' })).toEqual([]);
  });
});

describe('what is still to be translated', () => {
  test('is one warning for its file, however much it is', () => {
    const files = {
      'community.yaml': settings('ja', 'fr'),
      'strings/fr.yaml': 'site:\n  skip: Au contenu\n  home: ""\n',
    };
    const [problem, ...others] = told(files);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ severity: 'warning', line: 1 });
    expect(problem?.message).toMatch(
      /^\d{3} of \d{3} strings are not translated yet \(site\.comma, site\.stop, site\.mainMenu …\)/,
    );
    expect(problem?.fix).toContain('npm run check -- --strings`');
    expect(told(files, 'ja')[0]?.message).toMatch(/まだ訳されていません/);
  });

  test('is nothing in a language that has its words here', () => {
    const files = {
      'community.yaml': settings('ja', 'en-GB'),
      'strings/en-gb.yaml': 'nav:\n  people: People\n',
    };
    expect(problemsOf(files)).toEqual([]);
  });

  test('is all of it where a language of the site has no file, and the fix says how to begin', () => {
    const [problem, ...others] = told({ 'community.yaml': settings('ja', 'pt-BR') });
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ severity: 'warning', line: 4, column: 15, field: 'locales[1]' });
    expect(problem?.fix).toBe(
      '`npm run new -- strings pt-BR` writes content/strings/pt-br.yaml, to be translated.',
    );
  });

  test('does not matter in a file that is in no language of the site', () => {
    expect(problemsOf({ 'strings/fr.yaml': 'nav: { events: Rencontres }\n' })).toEqual([
      'strings/fr.yaml:1 wording-unused',
    ]);
  });
});

test('a community speaks its own words as soon as it is opened, and another one its own', () => {
  communityOf({ 'strings/ja.yaml': 'nav:\n  chapters: サークル\n' });
  expect(strings('ja').nav.chapters).toBe('サークル');
  communityOf({});
  expect(strings('ja').nav.chapters).toBe('支部');
});
