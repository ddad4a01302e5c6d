import { expect, test } from 'vitest';
import { localText } from '../../src/components/event/local-time.ts';

const evening = {
  from: Date.parse('2026-12-11T18:30+09:00'),
  to: Date.parse('2026-12-11T20:45+09:00'),
  zone: 'Asia/Tokyo',
};

test('a reader elsewhere is told when that is by their own clock, with its zone', () => {
  expect(localText(evening, 'ja', 'Europe/Berlin')).toBe('12月11日(金) 10:30–12:45 (GMT+1)');
  expect(localText(evening, 'en', 'America/New_York')).toBe('Fri, December 11 04:30–06:45 (EST)');
});

test('the day is said again where it is another one at the end', () => {
  expect(localText(evening, 'en', 'Pacific/Auckland')).toBe(
    'Fri, December 11 22:30 – Sat, December 12 00:45 (GMT+13)',
  );
  const { to: _, ...open } = evening;
  expect(localText(open, 'en', 'Pacific/Auckland')).toBe('Fri, December 11 22:30 (GMT+13)');
});

test('nobody is told what the clock on the wall of the meeting shows as well', () => {
  expect(localText(evening, 'ja', 'Asia/Tokyo')).toBeUndefined();
  expect(localText(evening, 'ja', 'Asia/Seoul')).toBeUndefined();
});

test('a clock that changes during the meeting counts', () => {
  const night = {
    from: Date.parse('2026-10-25T00:30:00Z'),
    to: Date.parse('2026-10-25T02:30:00Z'),
    zone: 'Africa/Lagos',
  };
  expect(localText(night, 'en', 'Africa/Tunis')).toBeUndefined();
  expect(localText(night, 'en', 'Europe/London')).toMatch(/01:30–02:30 \(GMT\+1\)$/);
});
