import { expect, test } from 'vitest';
import { communityOf, type Files, markdown, settings } from '../sample.ts';

const files: Files = {
  'community.yaml': `${settings}asOf: 2026-11-21\n`,
  'chapters/a.yaml': 'name: 甲',
  'events/2026/that-day.md': markdown(
    'title: 朝\nchapters: [a]\nstarts: 2026-11-21 10:00\nends: 2026-11-21 11:00',
  ),
  'events/2026/after.md': markdown('title: 夜\nchapters: [a]\nstarts: 2026-12-01 19:00'),
};

const later = ['2026-12-24T00:00:00Z', '2031-01-01T00:00:00Z'];

test.each(later)('a community that stands still is on %s what it was at the end of its day', (clock) => {
  const community = communityOf(files, Date.parse(clock));
  expect(community.today).toBe('2026-11-21');
  expect(community.past.map(({ id }) => id)).toEqual(['that-day']);
  expect(community.upcoming.map(({ id }) => id)).toEqual(['after']);
  expect(community.chapters[0]?.status).toBe('active');
});

test('before that day it goes with the clock, as every community', () => {
  const community = communityOf(files, Date.parse('2026-11-20T12:00:00Z'));
  expect(community.today).toBe('2026-11-20');
  expect(community.past).toEqual([]);
});

test('without a day to stand still on, time passes', () => {
  const given = { ...files, 'community.yaml': settings };
  expect(communityOf(given, Date.parse('2031-01-01T00:00:00Z')).upcoming).toEqual([]);
});
