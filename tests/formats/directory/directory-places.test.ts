import { describe, expect, test } from 'vitest';
import { prefectures } from '../../../src/collections/japanese-prefectures.ts';
import type { Community } from '../../../src/community/record-types.ts';
import { pinLabel, pinNumbers, worldOf } from '../../../src/components/chapter/world-map.ts';
import { hasMap, legendOf, mapOf, placesOf } from '../../../src/formats/directory/directory-places.ts';
import { japanOutlines } from '../../../src/formats/maps/japan-shapes.ts';
import { prefectureId, prefectureName } from '../../../src/strings/prefectures.ts';
import { madeCommunity } from '../made-community.ts';
import { sampleCommunity } from '../sample-community.ts';

const community = sampleCommunity();

const made = (chapters: Record<string, Record<string, unknown>>) =>
  madeCommunity({ chapters }, '2026-11-21T09:00:00+09:00');

const abroad = {
  aarhus: { name: 'Aarhus', location: { lat: 56.15, lon: 10.21 } },
  copenhagen: { name: 'København', location: { lat: 55.68, lon: 12.57 } },
  malmo: { name: 'Malmö', location: { lat: 55.61, lon: 13 } },
};

/** The ids of everybody whom the page of the map shows, as often as it does. */
const shownIn = (of: Community) => {
  const { prefectures: inJapan, countries, elsewhere, retired } = placesOf(of, 'ja');
  const placed = [...inJapan, ...countries].flatMap(({ chapters }) => chapters);
  return [...placed, ...elsewhere, ...retired].map(({ id }) => id).sort();
};

describe('the map of chapters', () => {
  test('draws every prefecture that content can name, and no other', () => {
    expect(prefectures.map(prefectureId).sort()).toEqual([...japanOutlines().keys()].sort());
  });

  test('is light: whole numbers, and less than 24 kB for all of Japan', () => {
    const outlines = [...japanOutlines().values()];
    expect(outlines.filter((outline) => !/^(M\d+ \d+l[-\d ]+z)+$/.test(outline))).toEqual([]);
    expect(outlines.join('').length).toBeLessThan(24_000);
  });

  test('shows every chapter once, on the map or beside it', () => {
    expect(shownIn(community)).toEqual(community.chapters.map(({ id }) => id).sort());
  });

  test('goes from north to south and says how many there are, and how many of them are active', () => {
    const { prefectures: places } = placesOf(community, 'ja');
    expect(places[0]?.label).toBe('北海道 3 支部(活動中 2)');
    expect(places.at(-1)?.id).toBe('okinawa');
    const { prefectures: inEnglish } = placesOf(community, 'en');
    expect(inEnglish.find(({ id }) => id === 'aichi')?.label).toBe('Aichi: 1 chapter');
  });

  test('counts all chapters where no meeting has made one active', () => {
    expect(placesOf(community, 'ja').counted).toBe('active');
    const prefecture = '愛知県';
    const silent = placesOf(made({ a: { name: 'A', prefecture }, b: { name: 'B', prefecture } }), 'ja');
    expect([silent.counted, silent.prefectures[0]?.depth]).toEqual(['all', 2]);
  });

  test('explains each depth of colour that occurs', () => {
    const place = (depth: number) => ({ id: '', name: '', label: '', chapters: [], active: 0, depth });
    const legend = legendOf([4, 1, 2, 0, 3, 1].map(place));
    expect(legend.map(({ text }) => text)).toEqual(['0', '1', '2–3', '4–7', '8–']);
  });

  test('is left out where nobody says where they are', () => {
    expect(hasMap(community)).toBe(true);
    const nowhere = community.chapters.map(({ prefecture: _, location: __, ...chapter }) => chapter);
    expect(hasMap({ ...community, chapters: nowhere })).toBe(false);
    const atSea = made({ a: { name: 'A', location: { lat: 0, lon: 0 } } });
    expect(hasMap(atSea)).toBe(false);
  });

  test('is one of the world where most are abroad, with everybody by country in the reader’s language', () => {
    const around = made({
      ...abroad,
      kyoto: { name: '京都', prefecture: '京都府' },
      online: { name: '画面で' },
    });
    expect(mapOf(around)).toBe('world');
    expect(placesOf(around, 'ja').countries.map(({ label }) => label)).toEqual([
      'スウェーデン 1 支部(活動中 0)',
      'デンマーク 2 支部(活動中 0)',
      '日本 1 支部(活動中 0)',
    ]);
    expect(placesOf(around, 'en').countries.map(({ name, id }) => [name, id])).toEqual([
      ['Denmark', 'dk'],
      ['Japan', 'jp'],
      ['Sweden', 'se'],
    ]);
    expect(placesOf(around, 'en').elsewhere.map(({ id }) => id)).toEqual(['online']);
    expect(shownIn(around)).toEqual(['aarhus', 'copenhagen', 'kyoto', 'malmo', 'online']);
  });

  test('stays one of Japan where most are at home there, and lists the others by country', () => {
    const home = { a: { name: 'A', prefecture: '愛知県' }, b: { name: 'B', prefecture: '石川県' } };
    // Nagano lies in the middle of its prefecture; Nara is so close to Kyoto's that the drawing cannot tell.
    const unsaid = {
      nara: { name: '奈良', location: { lat: 34.68, lon: 135.83 } },
      nagano: { name: '長野', location: { lat: 36.65, lon: 138.18 } },
    };
    const mixed = made({ ...home, ...unsaid, aarhus: abroad.aarhus });
    expect(mapOf(mixed)).toBe('japan');
    const { prefectures: inJapan, countries } = placesOf(mixed, 'ja');
    expect(inJapan.map(({ id }) => id)).toEqual(['ishikawa', 'nagano', 'aichi']);
    expect(countries.map(({ name, chapters }) => [name, chapters[0]?.id])).toEqual([
      ['デンマーク', 'aarhus'],
      ['日本', 'nara'],
    ]);
    expect(shownIn(mixed)).toEqual(['a', 'aarhus', 'b', 'nagano', 'nara']);
  });
});

describe('the map of the world', () => {
  const around = made({
    ...abroad,
    kyoto: { name: '京都', prefecture: '京都府' },
    online: { name: '画面で' },
  });

  test('has everybody on a pin who says where they are, in the order of the list', () => {
    const drawing = worldOf(around, 'ja');
    const pinned = drawing.pins.flatMap(({ items }) => items.map(({ id }) => id));
    expect(pinned).toEqual(['malmo', 'copenhagen', 'aarhus']);
    expect([...pinNumbers(drawing)]).toEqual([
      ['malmo', 'pin-0'],
      ['copenhagen', 'pin-0'],
      ['aarhus', 'pin-1'],
    ]);
  });

  test('calls a pin by its chapter, or by names of those on it and how many they are', () => {
    const { chapters } = made({ ...abroad, reykjavik: { name: 'Reykjavík' }, oslo: { name: 'Oslo' } });
    const [aarhus, ...others] = chapters;
    expect(pinLabel(aarhus ? [aarhus] : [], 'en')).toBe('Aarhus');
    expect(pinLabel(others.slice(0, 2), 'ja')).toBe('København、Malmö 2 支部');
    expect(pinLabel(chapters, 'ja')).toBe('Aarhus、København、Malmö ほか 2 支部');
    expect(pinLabel(chapters, 'en')).toBe('Aarhus, København, Malmö and 2 more');
  });
});

test('prefectures are called as readers call them', () => {
  expect(prefectureName('愛知県', 'ja')).toBe('愛知県');
  expect(prefectureName('愛知県', 'en')).toBe('Aichi');
  expect(prefectureName('愛知県', 'ko')).toBe('Aichi');
});
