import { expect, test } from 'vitest';
import { globalTime, whenParts, whenText } from '../../src/formats/record-texts/event-time-text.ts';
import { madeCommunity } from './made-community.ts';

const event = (starts: string, ends?: string, timeZone = 'Asia/Tokyo') => {
  const fields = { title: '会', chapters: ['here'], starts, timeZone, ...(ends ? { ends } : {}) };
  const { events } = madeCommunity(
    { chapters: { here: { name: '松江' } }, events: { e: fields } },
    '2026-11-21',
  );
  const [made] = events;
  if (!made) throw new Error('No event was made.');
  return made;
};

test('an evening is said once, with its hours', () => {
  const evening = event('2026-12-04 19:00', '2026-12-04 21:00');
  expect(whenText(evening, 'ja')).toBe('2026年12月4日(金) 19:00–21:00');
  expect(whenText(evening, 'en')).toBe('Fri, December 4, 2026 19:00–21:00');
  expect(whenParts(evening, 'ja').zone).toBe('日本標準時');
});

test('several days are said from first to last; a whole day has no time zone', () => {
  expect(whenText(event('2026-10-24 10:00', '2026-10-25 16:00'), 'ja')).toBe(
    '2026年10月24日(土) 10:00 – 10月25日(日) 16:00',
  );
  expect(whenText(event('2026-12-31', '2027-01-01'), 'ja')).toBe('2026年12月31日(木) – 2027年1月1日(金)');
  expect(whenParts(event('2026-12-31'), 'ja')).toEqual({ from: '2026年12月31日(木)' });
});

test.each([
  ['2026-12-04 19:00', 'Asia/Tokyo', '2026-12-04T19:00+09:00'],
  ['2026-07-01 09:30', 'America/New_York', '2026-07-01T09:30-04:00'],
  ['2026-12-04 19:00', 'Asia/Kathmandu', '2026-12-04T19:00+05:45'],
  ['2026-12-04 19:00', 'America/St_Johns', '2026-12-04T19:00-03:30'],
  ['2026-12-04', 'Asia/Tokyo', '2026-12-04'],
])('%s in %s is %s for programs', (starts, timeZone, expected) => {
  expect(globalTime(event(starts, undefined, timeZone).starts)).toBe(expected);
});
