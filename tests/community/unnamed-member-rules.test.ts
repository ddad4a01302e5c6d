import { describe, expect, test } from 'vitest';
import { type Files, markdown, problemsOf } from '../sample.ts';

const people: Files = {
  'people/nozomi-kageyama.yaml':
    'name: { ja: 影山 のぞみ, en: Nozomi Kageyama }\nreading: かげやまのぞみ\nlinks: { website: https://example.org/nozomi-kageyama }\nbio: 影山のぞみです\nconsent: { recognition: true }\naliases: [lamp]',
  'people/akari.yaml': 'name: 灯里\nconsent: { listed: true }',
  'people/umi.yaml': 'name: 海野うみ\nconsent: { named: true }',
};
const chapter: Files = { 'chapters/a.yaml': 'name: あ' };
const page = (body: string, fields = ''): Files => ({
  ...people,
  'pages/a.md': markdown(`title: 灯\n${fields}`, body),
});

/** Members who all agreed to be listed, and only some of them to be thanked. */
const listed: Files = {
  'people/akari.yaml': 'name: 灯里\nconsent: { listed: true, recognition: true }',
  'people/umi.yaml': 'name: 海野うみ\nconsent: { listed: true }',
};

test('where nobody is hidden, a winner still is no guest who did not agree to be thanked', () => {
  const campaign = (winner: string): Files => ({
    ...listed,
    'campaigns/c.md': markdown(
      `title: 賞\nkind: contest\nstarts: 2026-10-01\nends: 2026-10-20\nresults:\n  - { person: { name: ${winner} }, award: 一 }`,
      '',
    ),
  });
  expect(problemsOf(campaign('海野うみ'))).toEqual([
    'campaigns/c.md:7 results[0].person.name guest-is-member',
  ]);
  expect(problemsOf(campaign('灯里'))).toEqual([]);
});

describe('the name of a member who did not agree to be named', () => {
  test.each([
    '影山のぞみさんが話しました。',
    '影山 のぞみ',
    '影山　のぞみ',
    '影山・のぞみ',
    '影**山**のぞみ',
    '&#24433;山のぞみ',
    '影山の&#x305E;み',
    '影山の<b>ぞ</b>み',
    '[影山](https://example.org/)のぞみ',
    'かげやまのぞみ',
    'カゲヤマノゾミ',
    'ｶｹﾞﾔﾏﾉｿﾞﾐ',
    'Nozomi Kageyama',
    'nozomi kageyama',
    'Kageyama Nozomi',
    'Kageyama, Nozomi',
    'ＮＯＺＯＭＩ ＫＡＧＥＹＡＭＡ',
    'nozomi\\_kageyama',
    'nozomi-kageyama',
    'かけ\u3099やまのそ\u3099み',
    '[写真](https://example.org/%E5%BD%B1%E5%B1%B1%E3%81%AE%E3%81%9E%E3%81%BF)',
    '[写真](https://example.org/nozomi-kageyama/)',
  ])('is a Problem in a text, however it is spelled: %s', (text) => {
    expect(problemsOf(page(text))).toEqual(['pages/a.md:4 unnamed-member']);
  });

  test.each([
    '影山さん',
    'のぞみ号で来ました',
    'Nozomi',
    '影の山のぞみち',
    'Kageyama Lamps',
    'a lamp',
    '海野うみ',
    '灯里',
  ])('is not what others are called: %s', (text) => {
    expect(problemsOf(page(text))).toEqual([]);
  });

  test('is a Problem wherever it would be published', () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>';
    expect(
      problemsOf({
        ...people,
        'community.yaml': 'name: 会\nurl: https://x.example/\nlocales: [ja, en]\ntagline: 影山のぞみの会\n',
        'chapters/a.yaml': 'name: あ\ndescription: "*影山のぞみ*の部"\nlogo: ./影山のぞみ.svg',
        'chapters/影山のぞみ.svg': svg,
        'events/2026/e.md': markdown(
          'title: 影山のぞみの夜\nchapters: [a]\nstarts: 2026-10-18\nsessions: [{ title: 一, summary: Nozomi Kageyama, speakers: [nozomi-kageyama] }]',
        ),
        'outputs/2026/nozomi-kageyama-talk.yaml':
          'title: 一\nurl: https://example.org/\nauthors: [nozomi-kageyama]\npublished: 2026-10-20',
        'pages/a.mdx': markdown('title: 灯', '<Quote by="影山のぞみ">\n\n灯\n\n</Quote>'),
        'pages/b.md': markdown('title: 灯', '本文'),
        'pages/b.en.md': 'With Nozomi Kageyama.',
        'people/akari.yaml': 'name: 灯里\nbio: 影山のぞみの友\nconsent: { listed: true }',
        'strings/ja.yaml': 'site:\n  skip: 影山のぞみ\n',
      }),
    ).toEqual([
      'chapters/a.yaml:2 description unnamed-member',
      'chapters/a.yaml:3 logo unnamed-member',
      'community.yaml:4 tagline unnamed-member',
      'events/2026/e.md:2 title unnamed-member',
      'events/2026/e.md:5 sessions[0].summary unnamed-member',
      'outputs/2026/nozomi-kageyama-talk.yaml:1 unnamed-member',
      'pages/a.mdx:4 unnamed-member',
      'pages/b.en.md:1 unnamed-member',
      'people/akari.yaml:2 bio unnamed-member',
      'strings/ja.yaml:2 site.skip unnamed-member',
    ]);
  });

  test('counts alone, with an honorific, or as it is written, when it could be an ordinary word', () => {
    const short = (name: string, text: string) =>
      problemsOf({ 'people/a.yaml': `name: ${name}`, 'pages/a.md': markdown('title: 灯', text) }).length;
    expect(short('ひかり', '光と ひかり の違い')).toBe(1);
    expect(short('ひかり', 'ひかりさんの話')).toBe(1);
    expect(short('ひかり', 'あのひかりを見た')).toBe(0);
    expect(short('光', '光の速さ')).toBe(0);
    expect(short('光', '光さんの話')).toBe(1);
    expect(short('Bell', 'Bell rang the bell')).toBe(1);
    expect(short('Bell', 'a bell, Bellman')).toBe(0);
    expect(short('José Muñoz', 'jose munoz came')).toBe(1);
  });

  test('may be silenced where it means something else, with a reason', () => {
    const silenced = '<!-- kairan: not-a-member — 駅の名前 -->\n影山のぞみ駅';
    expect(problemsOf(page(silenced))).toEqual([]);
  });

  test('tells nothing of them where a member who agreed has the same one', () => {
    const twin = {
      'people/b.yaml':
        'name: { ja: 影山のぞみ, en: Nozomi Kageyama }\nreading: かげやまのぞみ\nconsent: { listed: true }',
    };
    expect(problemsOf({ ...page('影山のぞみ'), ...twin })).toEqual([]);
  });
});

describe('a guest', () => {
  const event = (speaker: string): Files => ({
    ...people,
    ...chapter,
    'events/2026/e.md': markdown(
      `title: 夜\nchapters: [a]\nstarts: 2026-10-18\nsessions:\n  - title: 一\n    speakers: [${speaker}]`,
    ),
  });

  test.each([
    '{ name: 影山のぞみ }',
    '{ name: { ja: 客, en: Nozomi Kageyama } }',
    '{ name: カゲヤマ ノゾミ }',
    '{ name: lamp }',
    '{ name: 影山のぞみさん }',
  ])('is nobody who has a file and did not agree: %s', (speaker) => {
    expect(problemsOf(event(speaker)).map((each) => each.replace(/speakers\S*/, ''))).toEqual([
      'events/2026/e.md:7 sessions[0]. guest-is-member',
    ]);
  });

  test('may be anybody else', () => {
    expect(problemsOf(event('{ name: 影山のぞむ }, { name: 灯里 }, { name: 海野うみ }'))).toEqual([]);
  });

  test('whose name is a sign is nobody who is called by another one', () => {
    const fox = { 'people/fox.yaml': 'name: 🦊' };
    const events = (speaker: string) => problemsOf({ ...event(speaker), ...fox });
    expect(events('{ name: 🐢 }, { name: ☆ }')).toEqual([]);
    expect(events('{ name: 🦊 }')).toHaveLength(1);
  });

  test('wins no prize under the name of a member who did not agree to be thanked', () => {
    const campaign = (winner: string) => ({
      ...people,
      'campaigns/c.md': markdown(
        `title: 賞\nkind: contest\nstarts: 2026-10-01\nends: 2026-10-20\nresults:\n  - { person: ${winner}, award: 一 }`,
      ),
    });
    expect(problemsOf(campaign('{ name: 灯里 }'))).toEqual([
      'campaigns/c.md:7 results[0].person.name guest-is-member',
    ]);
    expect(problemsOf(campaign('akari'))).toEqual([]);
  });
});

describe('a link to a member who is not listed', () => {
  test.each([
    '[会う](/people/nozomi-kageyama/)',
    '[会う](/en/people/nozomi-kageyama/rss.xml)',
    '[会う](/people/lamp)',
    '[会う](/people/%6camp/?a#b)',
    '[会う](https://sample.example/people/lamp/)',
    '<a href="/people/umi/">会う</a>',
  ])('is a Problem: %s', (text) => {
    expect(problemsOf(page(text))).toContain('pages/a.md:4 link-to-unlisted');
  });

  test.each(['[会う](/people/akari/)', '[会う](/people/)', '[会う](https://other.example/people/lamp/)'])(
    'is not what leads elsewhere: %s',
    (text) => {
      expect(problemsOf(page(text))).toEqual([]);
    },
  );

  test('is a Problem in fields and components, too', () => {
    expect(
      problemsOf({
        ...people,
        'community.yaml':
          'name: 会\nlocales: [ja, en]\nurl: https://x.example/base/\nnavigation: [{ label: 人, href: /people/lamp/ }]\ndescription: "[人](/people/umi/)"\n',
        'pages/a.mdx': markdown('title: 灯', '<Button href="/people/lamp/">灯</Button>'),
      }),
    ).toEqual([
      'community.yaml:4 navigation[0].href link-to-unlisted',
      'community.yaml:5 description link-to-unlisted',
      'pages/a.mdx:4 link-to-unlisted',
    ]);
  });
});
