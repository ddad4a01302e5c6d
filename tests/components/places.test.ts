import { describe, expect, test } from 'vitest';
import { prefectures } from '../../src/collections/prefectures.ts';
import { hasMap, legendOf, placesOf } from '../../src/components/chapter/places.ts';
import { japanOutlines } from '../../src/formats/japan.ts';
import { prefectureId, prefectureName } from '../../src/strings/prefectures.ts';
import { sampleCommunity } from '../formats/sample-community.ts';

const community = sampleCommunity();

describe('the map of chapters', () => {
  test('draws every prefecture that content can name, and no other', () => {
    expect(prefectures.map(prefectureId).sort()).toEqual([...japanOutlines.keys()].sort());
  });

  test('is light: whole numbers, and less than 24 kB for all of Japan', () => {
    const outlines = [...japanOutlines.values()];
    expect(outlines.filter((outline) => !/^(M\d+ \d+l[-\d ]+z)+$/.test(outline))).toEqual([]);
    expect(outlines.join('').length).toBeLessThan(24_000);
  });

  test('shows every chapter once, on the map or beside it', () => {
    const { places, elsewhere, retired } = placesOf(community, 'ja');
    const shown = [...places.flatMap(({ chapters }) => chapters), ...elsewhere, ...retired];
    expect(shown.map(({ id }) => id).sort()).toEqual(community.chapters.map(({ id }) => id).sort());
  });

  test('goes from north to south and says how many there are, and how many of them are active', () => {
    const { places } = placesOf(community, 'ja');
    expect(places[0]?.label).toBe('北海道 3 支部(活動中 2)');
    expect(places.at(-1)?.id).toBe('okinawa');
    expect(placesOf(community, 'en').places.find(({ id }) => id === 'aichi')?.label).toBe('Aichi: 1 chapter');
  });

  test('explains each depth of colour that occurs', () => {
    const place = (depth: number) => ({ id: '', name: '', label: '', chapters: [], active: 0, depth });
    const legend = legendOf([4, 1, 2, 0, 3, 1].map(place));
    expect(legend.map(({ text }) => text)).toEqual(['0', '1', '2–3', '4–7', '8–']);
  });

  test('is left out where no chapter is in a prefecture', () => {
    expect(hasMap(community)).toBe(true);
    const abroad = community.chapters.map(({ prefecture: _, ...chapter }) => chapter);
    expect(hasMap({ ...community, chapters: abroad })).toBe(false);
  });
});

test('prefectures are called as readers call them', () => {
  expect(prefectureName('愛知県', 'ja')).toBe('愛知県');
  expect(prefectureName('愛知県', 'en')).toBe('Aichi');
  expect(prefectureName('愛知県', 'ko')).toBe('Aichi');
});
