import { describe, expect, test } from 'vitest';
import { mediaPictures } from '../../src/formats/feeds/feed-media.ts';
import { plain } from '../../src/formats/issue/issue-markup.ts';
import { bodyParts, issueParts, type Part } from '../../src/formats/issue/resolve-issue.ts';
import { sampleIssue, withIssue } from './issue-sample.ts';
import { sampleCommunity } from './sample-community.ts';

const partsOf = (locale: string) => {
  const { issue, audience } = sampleIssue(locale);
  return issueParts(issue, audience);
};

type List = Extract<Part, { kind: 'list' }>;

function list(locale: string, name: List['name']): List {
  const found = partsOf(locale).parts.find((part) => part.kind === 'list' && part.name === name);
  return found as List;
}

const linesOf = ({ items }: List) => items.map(({ title, facts }) => [plain(title), plain(facts)]);

describe('the parts of an issue', () => {
  test('stand in the order in which they were written, the letter first', () => {
    const kinds = partsOf('ja').parts.map((part) => (part.kind === 'list' ? part.name : part.kind));
    expect(kinds.slice(0, 3)).toEqual(['letter', 'spotlight', 'NewChapters']);
    expect(kinds.slice(-4)).toEqual(['quote', 'note', 'button', 'figure']);
  });

  test('begin with a letter only where the text begins without headings of its own', () => {
    const { issue, audience } = sampleIssue(
      'ja',
      withIssue('title: 号\npublished: 2026-11-01', '\n## 題\n\n文。\n'),
    );
    expect(issueParts(issue, audience).parts.map(({ kind }) => kind)).toEqual(['text']);
  });

  test('say once in which time zone times are, and again where a meeting has another one', () => {
    const events = list('ja', 'Events');
    expect(events.lead).toEqual({ text: '時刻は日本標準時です。' });
    expect(linesOf(events)).toEqual([
      ['夜話', '2026年12月4日(金) 19:00、茶の間'],
      ['雪の会', '2026年12月6日(日)'],
      ['遠くの会', '2026年12月7日(月) 18:00(西ヨーロッパ標準時)、オンライン'],
    ]);
    expect(events.items.map(({ status }) => status)).toEqual([undefined, 'cancelled', undefined]);
  });

  test('tell of a meeting that is over on which days it was and how many came, but not that it had been moved', () => {
    const held = list('en', 'Happened');
    expect(linesOf(held)).toEqual([['終わった会', 'Sun, October 4, 2026, 12 people came']]);
    expect(held.items[0]).toMatchObject({ status: undefined, title: { lang: 'ja' } });
  });

  test('mark every name with its language', () => {
    expect(list('ja', 'Outputs').items[0]?.facts).toEqual([
      { text: '記事: ' },
      { text: '灯里' },
      { text: '、' },
      { text: 'Ran', lang: 'en' },
    ]);
  });

  test('thank only those who agreed to it', () => {
    const thanked = list('ja', 'Recognition');
    expect(thanked.heading).toEqual({ text: 'はじめまして' });
    expect(thanked.lead).toEqual({ text: '灯り人' });
    expect(thanked.items.map(({ title }) => title.text)).toEqual(['灯里']);
  });

  test('leave out headings over nothing and buttons without words', () => {
    const body =
      '\n<Recognition>\n\n- quiet\n\n</Recognition>\n\n<Button href="/about/">![](./room.svg)</Button>\n';
    const { issue, audience } = sampleIssue('ja', withIssue('title: 号\npublished: 2026-11-01', body));
    expect(issueParts(issue, audience).parts).toEqual([]);
  });

  test('lead to pages of this site in the language of the audience, and name nothing relative', () => {
    const urls = list('en', 'Campaigns').items.map(({ url }) => url);
    expect(urls).toEqual(['https://sample.example/en/campaigns/advent/']);
    const button = partsOf('en').parts.find(({ kind }) => kind === 'button');
    expect(button).toEqual({
      kind: 'button',
      text: '支部を見る',
      href: '/en/chapters/',
      url: 'https://sample.example/en/chapters/',
    });
  });

  test('count the month before the issue', () => {
    const numbers = partsOf('ja').parts.find((part) => part.kind === 'numbers');
    expect(numbers).toMatchObject({
      says: '2026年10月の記録から数えました。',
      counts: [
        { label: '開いた集まり', value: '1', unit: '回', remark: { children: [{ value: '一回です。' }] } },
      ],
    });
  });
});

describe('the parts of a body', () => {
  const body =
    '\n文。\n\n<Note title="注">\n\n中。\n\n<Recognition>\n\n- quiet\n\n</Recognition>\n\n<Quote>\n\n言葉\n\n</Quote>\n\n</Note>\n\n<Numbers>\n\n- events\n\n</Numbers>\n';
  const sample = () => sampleIssue('ja', withIssue('title: 号\npublished: 2026-11-01', body));
  const kinds = (parts: readonly Part[]) => parts.map(({ kind }) => kind);

  test('are found by the place of their blocks, what is not shown included', () => {
    const { issue, audience } = sample();
    const { byPlace, parts } = issueParts(issue, audience);
    const found = [...byPlace].map(([place, part]) => [place, part?.kind]);
    expect(Object.fromEntries(found)).toEqual({
      ...{ '0': 'letter', '1': 'note', '1.0': 'text', '1.1': undefined, '1.2': 'quote', '1.2.0': 'text' },
      '2': 'numbers',
    });
    expect(kinds(parts)).toEqual(['letter', 'note', 'numbers']);
    expect(parts[0]).toBe(byPlace.get('0'));
  });

  test('of a page have no letter, and count the month before today', () => {
    const { issue, audience } = sample();
    const { parts } = bodyParts(issue.body, audience);
    expect(kinds(parts)).toEqual(['text', 'note', 'numbers']);
    const says = parts.flatMap((part) => (part.kind === 'numbers' ? part.says : []));
    expect(says).toEqual(['2026年10月の記録から数えました。']);
  });
});

describe('pictures', () => {
  test('are those of texts, figures, seals and the first page, each once', () => {
    expect([...partsOf('ja').pictures].sort()).toEqual(['chapters/nagoya.svg', 'newsletters/room.svg']);
  });

  test('of the sample are all published for mails and feeds', () => {
    const community = sampleCommunity();
    const published = new Set(mediaPictures(community));
    for (const locale of community.settings.locales) {
      for (const issue of community.newsletters)
        for (const picture of issueParts(issue, { community, locale }).pictures)
          expect(published).toContain(picture);
    }
  });
});
