import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/community/check-content.ts';
import { markdown, problemsOf, read } from '../sample.ts';

const page = (body: string, fields = '') => ({ 'pages/a.md': markdown(`title: 灯\n${fields}`, body) });
const places = (files: Record<string, string>) =>
  checkContent(read(files))
    .filter(({ code }) => code === 'personal-address' || code === 'phone-number')
    .map(({ line, column, field, details }) => `${line}:${column} ${field} ${details.value}`);

describe('a personal contact', () => {
  test('is told with its place, in the field that holds it', () => {
    const person = 'name: あ\nbio:\n  ja: |\n    一\n    電話 052-123-4567\nlinks: {}\n';
    expect(places({ 'people/a.yaml': person })).toEqual(['5:8 bio.ja 052-123-4567']);
    expect(places(page('\n本文 c@d.example\n', 'summary: a@b.example'))).toEqual([
      '3:10 summary a@b.example',
      '6:4  c@d.example',
    ]);
  });

  // Each is a link to taro@example.com, or his address, once it is on a page.
  test.each([
    ['taro\\@example.com', '4:1'],
    ['連絡は taro&#64;example.com まで', '4:5'],
    ['taro&commat;example&period;com', '4:1'],
    ['ta<b>ro</b>@exa<!-- 灯 -->mple.com', '4:1'],
    ['**taro**@example.com', '4:3'],
    ['*一*\n\n> - 二 taro@*example*.com', '6:7'],
    ['[書く](mailto:taro%40example.com)', '4:13'],
    ['[書く](MAILTO:taro@example.com?subject=x)', '4:13'],
    ['[書く](https://example.org/?to=taro%40example.com)', '4:30'],
    ['<a href="mailto:taro@example.com">書く</a>', '4:17'],
    ['<abbr title="taro@example.com">書く</abbr>', '4:14'],
    ['[書く][1]\n\n[1]: mailto:taro@example.com', '6:13'],
    ['| a |\n| --- |\n| taro＠example.com |', '6:3'],
    ['灯[^1]\n\n[^1]: taro@example.com', '6:7'],
    ['`taro@example.com`', '4:2'],
    ['taro&shy;@example.com', '4:1'],
    // Letters of `mailto:` that stand there too.
    ['連絡は <taro@example.com> まで。\n\nmail to: example', '4:6'],
    ['連絡先が taro@example.com になりました。\n\nmail to: that', '4:6'],
    ['一 me\n\n- <taro@example.com>\n\n## Mailto: o', '6:4'],
  ])('in a body is found as it is published: %s', (body, place) => {
    const [found, ...more] = places(page(body));
    expect(more).toEqual([]);
    expect(found).toMatch(/taro/i);
    expect(found?.split(' ')[0]).toBe(place);
  });

  test.each([
    ['summary: "taro\\u0040example.com"', '3:11 summary taro@example.com'],
    ['summary: "\\x74aro@example.com"', '3:11 summary taro@example.com'],
    ["summary: 'it''s taro@example.com'", '3:17 summary taro@example.com'],
    ['summary: >-\n  灯\n  taro@example.com', '5:3 summary taro@example.com'],
    ['summary: { ja: 灯, en: taro@example.com }', '3:23 summary.en taro@example.com'],
  ])('in a field is found after parsing: %s', (field, place) => {
    expect(places(page('本文', field))).toEqual([place]);
  });

  test('is found in translations, components, wording, alt texts and names of pictures', () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>';
    expect(
      problemsOf({
        ...page('本文'),
        'pages/a.en.md': 'Write to taro@example.com',
        'pages/b.mdx': markdown(
          'title: 灯',
          [
            '<Note title="taro@example.com">\n\n灯\n\n</Note>',
            '<Button href="https://example.org/?m=taro@example.com">灯</Button>',
            '<Recognition>\n\n- a: taro@example.com\n\n</Recognition>',
            '<Figure src="./b.svg" alt="090-1234-5678" />',
          ].join('\n\n'),
        ),
        'pages/b.svg': svg,
        'pages/090-1234-5678.svg': svg,
        'pages/c.md': markdown('title: 灯', '![taro@example.com](./090-1234-5678.svg)'),
        'people/a.yaml': 'name: あ\nconsent: { listed: true }\navatar: ./taro@example.com.svg',
        'people/taro@example.com.svg': svg,
        'strings/ja.yaml': 'footer:\n  write: taro@example.com へ\n',
      }),
    ).toEqual([
      'pages/a.en.md:1 personal-address',
      'pages/b.mdx:4 personal-address',
      'pages/b.mdx:10 personal-address',
      'pages/b.mdx:14 personal-address',
      'pages/b.mdx:18 phone-number',
      'pages/c.md:4 personal-address',
      'pages/c.md:4 phone-number',
      'people/a.yaml:3 avatar personal-address',
      'strings/ja.yaml:2 footer.write personal-address',
    ]);
  });

  test('is nobody’s business in comments, which are not published', () => {
    expect(problemsOf({ 'chapters/a.yaml': 'name: あ # a@b.example\n' })).toEqual([]);
    expect(problemsOf(page('灯 <!-- a@b.example -->'))).toEqual([]);
  });

  test('is told beside other faults, and once', () => {
    expect(problemsOf({ 'people/a.yaml': 'nmae: あ\nname: い\nbio: a@b.example' })).toEqual([
      'people/a.yaml:1 nmae unknown-key',
      'people/a.yaml:3 bio personal-address',
    ]);
    expect(problemsOf({ 'people/a.yaml': 'name: あ\nbio: "[a](mailto:a@b.example)"' })).toHaveLength(1);
    expect(problemsOf({ 'people/a.yaml': 'name: あ\nbio: "[a](tel:052-123-4567)"' })).toHaveLength(1);
    expect(problemsOf({ 'people/a.yaml': 'name: あ\nbio: a@b.example' })).toHaveLength(1);
  });

  test('may be written as in the countries of the community', () => {
    const settings = (more: string) => `name: 会\nurl: https://x.example/\n${more}`;
    const bio = { 'people/a.yaml': 'name: あ\nbio: 06 12 34 56 78' };
    expect(places({ ...bio, 'community.yaml': settings('') })).toEqual([]);
    expect(places({ ...bio, 'community.yaml': settings('timeZone: Europe/Paris\n') })).toHaveLength(1);
  });
});

describe('role addresses', () => {
  const settings = (text: string) =>
    problemsOf({
      ...page('[書く](mailto:C@x.example)、c@x.exampleまで'),
      'community.yaml': `name: 会\nurl: https://x.example/\n${text}contacts:\n  conduct: c@x.example\n`,
    });

  test('are nobody’s own, wherever they stand', () => {
    expect(settings('')).toEqual([]);
    expect(settings('description: 代表は a@x.example です\n')).toEqual([
      'community.yaml:3 description personal-address',
    ]);
  });

  test('stay what they are beside another fault of their file', () => {
    expect(settings('locale: [ja]\n')).toEqual(['community.yaml:3 locale unknown-key']);
    expect(settings('tagline: a: b\n')).toEqual(['community.yaml:3 tagline colon-in-value']);
  });
});

describe('a silence', () => {
  const bio = (comment: string, text = '会議は 03-1234-5678 で') => ({
    'people/a.yaml': `name: あ\n${comment}\nbio: ${text}\n`,
  });

  test('with a reason stands before what it speaks of, or beside it', () => {
    expect(problemsOf(bio('# kairan: not-personal — 会議サービスの代表番号'))).toEqual([]);
    expect(problemsOf(bio('', '03-1234-5678 # kairan: not-personal - 会議の番号'))).toEqual([]);
    expect(problemsOf(page('<!-- kairan: not-personal — 代表 -->\n\n電話 03-1234-5678'))).toEqual([]);
    expect(problemsOf(page('電話 03-1234-5678 <!-- kairan: not-personal: 代表 -->'))).toEqual([]);
    const mdx = markdown('title: 灯', '{/* kairan: not-personal — 代表 */}\n\n電話 03-1234-5678');
    expect(problemsOf({ 'pages/a.mdx': mdx })).toEqual([]);
    const literal = 'name: あ\nbio: |\n  灯\n  <!-- kairan: not-personal — 代表 -->\n  電話 03-1234-5678\n';
    expect(problemsOf({ 'people/a.yaml': literal })).toEqual([]);
  });

  test('without a reason silences nothing', () => {
    expect(problemsOf(bio('# kairan: not-personal'))).toEqual([
      'people/a.yaml:2 silence-without-reason',
      'people/a.yaml:3 bio phone-number',
    ]);
  });

  test('that speaks of nothing, or of what nobody knows, is a fault of its own', () => {
    expect(problemsOf(bio('# kairan: not-personal — 番号', '灯'))).toEqual([
      'people/a.yaml:2 silence-unused',
    ]);
    expect(problemsOf(bio('# kairan: not-presonal — 番号', '灯'))).toEqual([
      'people/a.yaml:2 silence-unknown',
    ]);
    expect(problemsOf(bio('# kairan: not-a-member — 番号'))).toEqual([
      'people/a.yaml:2 silence-unused',
      'people/a.yaml:3 bio phone-number',
    ]);
  });

  test('is no way round any other rule', () => {
    const files = { 'people/a.yaml': '# kairan: unknown-key — やむをえず\nnmae: あ\nname: い\n' };
    expect(problemsOf(files)).toEqual([
      'people/a.yaml:1 silence-unknown',
      'people/a.yaml:2 nmae unknown-key',
    ]);
  });
});
