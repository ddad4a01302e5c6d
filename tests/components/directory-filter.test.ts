import { describe, expect, test } from 'vitest';
import { directoryQuery, type Findable, fits } from '../../src/components/chapter/directory-filter.ts';
import { choicesOf, findable } from '../../src/formats/directory/directory-facets.ts';
import { madeCommunity } from '../formats/made-community.ts';
import { sampleCommunity } from '../formats/sample-community.ts';

const community = sampleCommunity();
const now = '2026-11-21T09:00:00+09:00';

/** The ids of the chapters that stay when somebody fills in the form like this. */
function found(fields: Readonly<Record<string, string>>): string[] {
  const wish = directoryQuery(Object.entries(fields));
  return community.chapters.filter((chapter) => fits(asRead(findable(chapter)), wish)).map(({ id }) => id);
}

const asRead = (item: ReturnType<typeof findable>): Findable => ({
  find: item['data-find'],
  marks: new Set(item['data-is'].split(' ')),
});

describe('words', () => {
  test.each([
    ['名古屋', 'in kanji'],
    ['なごや', 'as it is read'],
    ['ナゴヤ', 'in katakana'],
    ['ﾅｺﾞﾔ', 'in half-width katakana'],
    ['NAGOYA', 'in Latin letters'],
    ['Ｎａｇｏｙａ', 'in full-width letters'],
    ['愛知', 'by its prefecture'],
    ['aichi', 'by its prefecture in Latin letters'],
    ['  名古屋　支部 ', 'with spaces of any width around'],
    ['なごy', 'while the next kana is being typed'],
  ])('%s finds Nagoya %s', (q) => {
    expect(found({ q })).toEqual(['nagoya']);
  });

  test('all have to occur', () => {
    expect(found({ q: 'なごや さっぽろ' })).toEqual([]);
    expect(found({ q: '北海道 さっぽろ' })).toEqual(['sapporo']);
  });

  test('that nobody is called leave nobody', () => {
    expect(found({ q: 'アトランティス' })).toEqual([]);
  });
});

describe('choices', () => {
  test('nothing chosen keeps everybody', () => {
    expect(found({ q: '', region: '', status: '' })).toHaveLength(community.chapters.length);
  });

  test.each(choicesOf(community, 'ja').map(({ facet, choices }) => [facet, choices] as const))(
    'each %s that is offered keeps some chapters',
    (facet, choices) => {
      const sizes = choices.map(({ value }) => found({ [facet]: value }).length);
      expect(choices.length).toBeGreaterThan(0);
      expect(Math.min(...sizes)).toBeGreaterThan(0);
      expect(Math.min(...sizes)).toBeLessThan(community.chapters.length);
    },
  );

  test('say how many chapters they would leave', () => {
    for (const { facet, choices } of choicesOf(community, 'ja')) {
      for (const { value, chapters } of choices) {
        expect(chapters.map(({ id }) => id)).toEqual(found({ [facet]: value }));
      }
    }
  });

  test('together they narrow down', () => {
    expect(found({ region: 'hokkaido' }).sort()).toEqual(['hakodate', 'sapporo', 'wakkanai']);
    expect(found({ region: 'hokkaido', q: 'わっかない' })).toEqual(['wakkanai']);
    expect(found({ prefecture: 'aichi', kind: 'regional', status: 'active' })).toEqual(['nagoya']);
    expect(found({ prefecture: 'aichi', kind: 'specialty' })).toEqual([]);
  });

  test('who meets both ways is found either way, by next and latest meetings', () => {
    const both = community.chapters.find(({ next }) => next?.format === 'hybrid');
    expect(found({ format: 'online' })).toContain(both?.id);
    expect(found({ format: 'in-person' })).toContain(both?.id);
  });

  test('of countries are offered as soon as there are two', () => {
    const abroad = { name: 'Aarhus', location: { lat: 56.15, lon: 10.21 } };
    const both = madeCommunity(
      { chapters: { aarhus: abroad, nara: { name: '奈良', prefecture: '奈良県' } } },
      now,
    );
    const country = choicesOf(both, 'en').find(({ facet }) => facet === 'country');
    expect(country?.choices.map(({ value, text }) => [value, text])).toEqual([
      ['dk', 'Denmark'],
      ['jp', 'Japan'],
    ]);
    expect(choicesOf(community, 'en').map(({ facet }) => facet)).not.toContain('country');
  });

  test('that would change nothing are not offered', () => {
    const [nagoya] = community.chapters.filter(({ id }) => id === 'nagoya');
    const alone = { ...community, chapters: nagoya ? [nagoya] : [] };
    expect(choicesOf(alone, 'ja')).toEqual([]);
    expect(choicesOf(community, 'en').map(({ facet }) => facet)).toContain('prefecture');
  });
});
