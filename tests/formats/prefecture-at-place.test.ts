import { expect, test } from 'vitest';
import { prefectureAt } from '../../src/formats/maps/prefecture-at-place.ts';
import { prefectureId } from '../../src/strings/prefectures.ts';
import { sampleCommunity } from './sample-community.ts';

test('the drawing tells nobody a wrong prefecture, and most the right one', () => {
  const told = sampleCommunity().chapters.flatMap(({ location, prefecture }) => {
    if (!location || !prefecture) return [];
    return [{ is: prefectureId(prefecture), said: prefectureAt(location) }];
  });
  expect(told.filter(({ is, said }) => said !== undefined && said !== is)).toEqual([]);
  expect(told.length).toBeGreaterThan(20);
  expect(told.filter(({ said }) => said).length / told.length).toBeGreaterThan(0.8);
});

test.each([
  ['okinawa', 26.21, 127.68],
  ['kagoshima', 28.38, 129.49],
  ['nagano', 36.65, 138.18],
  ['tokyo', 33.1, 139.79],
  ['ehime', 33.84, 132.77],
])('%s is found, islands too', (id, lat, lon) => {
  expect(prefectureAt({ lat, lon })).toBe(id);
});

test.each([
  ['near a border', 34.68, 135.83],
  ['in Seoul', 37.56, 126.97],
  ['in Taipei', 25.03, 121.56],
  ['at the pole', 90, 0],
])('%s it says nothing', (_, lat, lon) => {
  expect(prefectureAt({ lat, lon })).toBeUndefined();
});
