import { describe, expect, test } from 'vitest';
import { inWords } from '../../src/reader/report-problems.ts';
import { markdown, problemsOf, read } from '../sample.ts';

/** The Problems of a chapter's fields, without the file: `2 tagline not-text`. */
const chapter = (fields: string) =>
  problemsOf({ 'chapters/a.yaml': `name: あ\n${fields}` }).map((each) =>
    each.slice('chapters/a.yaml:'.length),
  );

/** The same of an event's fields. */
const event = (fields: string, others = 'chapters: [a]\nstarts: 2026-09-18') => {
  const files = {
    'chapters/a.yaml': 'name: あ',
    'events/2026/e.md': markdown(`title: 灯\n${others}\n${fields}`),
  };
  return problemsOf(files).map((each) => each.slice('events/2026/e.md:'.length));
};

/** The message and the fix of the first Problem of a chapter, in Japanese. */
const words = (fields: string) => {
  const [problem] = read({ 'chapters/a.yaml': `name: あ\n${fields}` }).problems;
  if (!problem) throw new Error('no Problem');
  const { message, fix } = inWords(problem, 'ja');
  return `${message}${fix}`;
};

describe('a field', () => {
  test('that is needed and missing is told once, with an example', () => {
    expect(problemsOf({ 'chapters/a.yaml': 'reading: あ' })).toEqual(['chapters/a.yaml:1 name missing']);
    expect(chapter('location: { lat: 35 }')).toEqual(['2 location.lon missing']);
    expect(words('location: { lat: 35 }')).toContain('lon: 136.91');
    expect(event('', 'starts: 2026-09-18')).toEqual(['2 chapters missing']);
  });

  test('without a value is told where it stands', () => {
    expect(chapter('tagline:')).toEqual(['2 tagline empty-field']);
    expect(chapter('kind:')).toEqual(['2 kind empty-field']);
    expect(chapter('topics:\nreading: あ')).toEqual(['2 topics empty-field']);
    expect(chapter('tagline: ""')).toEqual(['2 tagline empty-text']);
    expect(chapter('tagline: "　 "')).toEqual(['2 tagline empty-text']);
    for (const unseen of [
      '\\u200b\\u200b',
      '\\u3164',
      '\\u2800',
      '\\u00ad',
      '\\u115f\\u1160',
      '\\u2066\\u2069',
    ])
      expect([unseen, ...chapter(`tagline: "${unseen}"`)]).toEqual([unseen, '2 tagline empty-text']);
  });

  test('that is as long as a page', () => {
    expect(chapter(`tagline: ${'あ'.repeat(2000)}`)).toEqual([]);
    expect(chapter(`tagline: { ja: ${'あ'.repeat(2001)} }`)).toEqual(['2 tagline.ja field-too-long']);
    expect(chapter('color: #b4432f')).toEqual(['2 color cut-by-comment']);
  });

  test('that nobody knows is told by its own line, with the name that was meant', () => {
    expect(chapter('taglin: a\nlinks:\n  webste: https://example.org/')).toEqual([
      '2 taglin unknown-key',
      '4 links.webste unknown-key',
    ]);
    expect(words('links: { webste: https://example.org/ }')).toContain('"website" のことですか?');
    expect(problemsOf({ 'chapters/a.yaml': 'nam: あ' })).toEqual(['chapters/a.yaml:1 nam unknown-key']);
    expect(chapter('organizers:\n  - persn: akari')).toEqual([
      '3 organizers[0].persn unknown-key',
      '3 organizers[0].person unknown-reference',
    ]);
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '<<'])(
    'named %s is as unknown as any other, and changes nothing',
    (name) => {
      expect(chapter(`${name}: { admin: true }`)).toEqual([`2 ${name} unknown-key`]);
      expect(chapter(`location:\n  lat: 1\n  lon: 1\n  ${name}: x`)).toEqual([
        `5 location.${name} unknown-key`,
      ]);
      expect('admin' in {}).toBe(false);
    },
  );

  test.each([
    'name: { __proto__: x }',
    'name: { toString: x }',
    'kind: { toString: 1 }',
    'links: { constructor: {} }',
  ])('holding %s is told, and does not stop the reading', (fields) => {
    const text = fields.startsWith('name') ? fields : `name: あ\n${fields}`;
    expect(problemsOf({ 'chapters/a.yaml': text })).toHaveLength(1);
  });

  test('of text takes no number and no list', () => {
    expect(chapter('tagline: 1.10')).toEqual(['2 tagline not-text']);
    expect(chapter('tagline: true')).toEqual(['2 tagline not-text']);
    expect(chapter('tagline: [a]')).toEqual(['2 tagline not-one-text']);
    expect(chapter('tagline: { ja: 1 }')).toEqual(['2 tagline.ja not-text']);
    expect(words('tagline: 1.10')).toContain('"1.10" と書いてください');
  });

  test('of text has translations under language tags', () => {
    expect(chapter('tagline: { ja: あ, en: a }')).toEqual([]);
    expect(chapter('tagline: { JA: あ }')).toEqual(['2 tagline.JA not-a-language']);
    expect(chapter('tagline: {}')).toEqual(['2 tagline no-language']);
    expect(chapter('tagline:\n  ja: あ\n  zh: 啊')).toEqual(['4 tagline.zh undeclared-language']);
    expect(chapter('tagline:\n  ja: あ\n  jp: あ')).toEqual(['4 tagline.jp not-a-language']);
  });

  test('of several takes a list, and says how to write one', () => {
    expect(chapter('topics: sensors')).toEqual(['2 topics not-a-list']);
    expect(words('topics: sensors')).toContain('[sensors]');
    expect(chapter('topics: { a: b }')).toEqual(['2 topics not-a-list']);
    expect(event('', 'chapters: []\nstarts: 2026-09-18')).toEqual(['3 chapters too-few']);
  });

  test('that is a group takes a group', () => {
    expect(chapter('links: https://example.org/')).toEqual(['2 links not-a-group']);
    expect(chapter('location: [35, 136]')).toEqual(['2 location not-a-group']);
    expect(chapter('organizers:\n  - name：灯里')).toEqual(['3 name full-width-colon']);
  });

  test('of a person is an id, or a group with a name', () => {
    const speakers = (list: string) => event(`sessions:\n  - title: 話\n    speakers: ${list}`);
    expect(speakers('[{ name: 灯里 }]')).toEqual([]);
    expect(speakers('[akari]')).toEqual(['7 sessions[0].speakers[0] unknown-reference']);
    expect(speakers('[{ nam: 灯里 }]')).toEqual(['7 sessions[0].speakers[0].nam unknown-key']);
    expect(speakers('灯里')).toEqual(['7 sessions[0].speakers not-a-list']);
  });

  test('with a choice says what the choice is, and what was meant', () => {
    expect(chapter('kind: regionl')).toEqual(['2 kind not-allowed']);
    expect(words('kind: regionl')).toContain(
      '"regional" のことですか?次のどれかを書いてください: regional, specialty',
    );
    expect(words('prefecture: 愛知')).toContain('愛知県');
    expect(chapter('kind: { a: b }')).toEqual(['2 kind not-allowed']);
  });

  test('of numbers takes numbers in their bounds', () => {
    expect(event('capacity: 20人')).toEqual(['5 capacity not-a-number']);
    expect(event('capacity: "20"')).toEqual(['5 capacity not-a-number']);
    expect(event('capacity: 1.5')).toEqual(['5 capacity not-whole']);
    expect(event('capacity: -1')).toEqual(['5 capacity too-small']);
    expect(event('capacity: 012')).toEqual(['5 capacity odd-number']);
    expect(chapter('location: { lat: 91, lon: 0 }')).toEqual(['2 location.lat too-big']);
    const person = (consent: string) =>
      problemsOf({ 'people/a.yaml': `name: あ\nconsent: { listed: ${consent} }` });
    expect(person('yes')).toEqual(['people/a.yaml:2 consent.listed not-a-boolean']);
    expect(person('true')).toEqual([]);
  });

  test('that excludes another is told once, with both names', () => {
    expect(chapter('organizers:\n  - { person: a, name: あ }')).toEqual(['3 organizers[0] one-of']);
    expect(chapter('organizers:\n  - role: 世話人')).toEqual(['3 organizers[0] one-of']);
    expect(words('organizers:\n  - role: 世話人')).toContain('person か name の、どちらかひとつ');
    const program = 'title: 賞\nperiod: 2026\npoints: {}\nbadge: { label: 賞 }\nthreshold: 1\ntop: 2';
    expect(problemsOf({ 'programs/p.yaml': program })).toEqual(['programs/p.yaml:1 one-of']);
  });

  test('of an address takes one that leads somewhere safe', () => {
    expect(chapter('join: example.org')).toEqual(['2 join not-a-url']);
    expect(chapter('join: javascript:alert(1)')).toEqual(['2 join not-a-url']);
    expect(chapter('codeOfConduct: about')).toEqual(['2 codeOfConduct not-a-link']);
    expect(chapter('codeOfConduct: //evil.example/')).toEqual(['2 codeOfConduct not-a-link']);
    expect(chapter('codeOfConduct: /code-of-conduct/')).toEqual([]);
    expect(chapter('links: { x: ftp://example.org/ }')).toEqual(['2 links.x not-a-url']);
  });

  test('of a colour, an id, a language or a time zone has its form', () => {
    expect(chapter('color: red')).toEqual(['2 color not-a-color']);
    expect(chapter('aliases: [古い名前]')).toEqual(['2 aliases[0] not-an-id']);
    expect(chapter('languages: [jp, ja-1, tok, pt-BR]')).toEqual([
      '2 languages[0] not-a-language',
      '2 languages[1] not-a-language',
    ]);
    expect(chapter('languages: [日本語]')).toEqual(['2 languages[0] not-a-language']);
    expect(event('timeZone: Tokyo')).toEqual(['5 timeZone not-a-time-zone']);
    expect(event('timeZone: JST')).toEqual(['5 timeZone not-a-time-zone']);
    expect(event('timeZone: Asia/Tokio')).toEqual(['5 timeZone not-a-time-zone']);
    expect(event('timeZone: Asia/Tokyo')).toEqual([]);
  });

  test('of a date takes a date that exists, in the form of the field', () => {
    const at = (starts: string) => event('', `chapters: [a]\nstarts: ${starts}`);
    expect(at('2026-02-30')).toEqual(['4 starts not-a-moment']);
    expect(at('2026-09')).toEqual(['4 starts not-a-moment']);
    expect(at('2026/09/18')).toEqual(['4 starts not-a-moment']);
    expect(at('2026-09-18 25:00')).toEqual(['4 starts not-a-moment']);
    // In quotes, it would be no day either.
    expect(at('2026')).toEqual(['4 starts not-a-moment']);
    expect(chapter('founded: 2024')).toEqual([]);
    expect(chapter('founded: 2024-04')).toEqual([]);
    expect(chapter('founded: 令和6年')).toEqual(['2 founded not-a-day']);
    expect(chapter('founded: 1024')).toEqual(['2 founded too-small']);
    expect(event('sessions:\n  - title: 話\n    starts: 25:00')).toEqual([
      '7 sessions[0].starts not-a-moment',
    ]);
  });

  test('is quoted in short, however long or strange it is', () => {
    const long = words(`kind: ${'あ'.repeat(5000)}`);
    expect(long.length).toBeLessThan(300);
    expect(words('kind: |\n  一行目\n  二行目\n')).toContain('一行目…');
    expect(words('kind: [a]')).toContain('[…]');
  });
});

describe('two faults in one file', () => {
  test('are both told, in the order of their lines', () => {
    expect(chapter('kind: regionl\ntagline: 1.10\ncolor: red')).toEqual([
      '2 kind not-allowed',
      '3 tagline not-text',
      '4 color not-a-color',
    ]);
  });
});
