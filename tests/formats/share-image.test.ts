import { expect, test } from 'vitest';
import { shareImage } from '../../src/formats/pages/share-image.ts';
import { now, records } from './feed-records.ts';
import { madeCommunity } from './made-community.ts';

const community = madeCommunity(records, now);
const at = (path: string, locale = 'ja') => shareImage(path, { community, locale });

test('the image of a page lies at a lasting address, in the language it is in', () => {
  expect(at('/chapters/nagoya/', 'en').url).toBe('https://tomoshibi.example/en/og/chapters/nagoya.png');
  // Nobody translated it, so the image is the one there is.
  expect(at('/events/2026-12-04-nagoya/', 'en').url).toBe(
    'https://tomoshibi.example/og/events/2026-12-04-nagoya.png',
  );
  expect(at('/outputs/2019/#old-article').url).toBe('https://tomoshibi.example/og/outputs/old-article.png');
  expect(at('/').url).toBe('https://tomoshibi.example/og/site/home.png');
});

test('it is of the size that networks ask for, and said in words', () => {
  for (const path of ['/', '/events/', '/events/2026-12-06-nagoya/', '/people/akari/', '/404/']) {
    for (const locale of ['ja', 'en']) {
      const { width, height, type, alt } = at(path, locale);
      expect([width, height, type]).toEqual([1200, 630, 'image/png']);
      expect(alt.trim(), path).not.toBe('');
    }
  }
});
