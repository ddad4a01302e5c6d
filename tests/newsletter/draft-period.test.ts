import { describe, expect, test } from 'vitest';
import type { Files } from '../sample.ts';
import { chapter, draftOf, issue, noted } from './draft-desk.ts';

const periodOf = (files: Files, month: string, at: string) =>
  draftOf({ ...chapter('a'), ...files }, month, at).period;

describe('the time an issue tells of', () => {
  test('begins when the issue before it appeared, whatever day that was, and ends now', () => {
    const files = { ...issue('2026-08'), ...issue('2026-10', '', 'published: 2026-10-04 07:30') };
    expect(periodOf(files, '2026-12', '2026-11-21 20:00')).toMatchObject({
      since: '2026-10-04',
      untilDay: '2026-11-21',
    });
  });

  test('begins anew after a pause of more than three months, instead of catching up', () => {
    const quarterly = issue('2026-09');
    expect(periodOf(quarterly, '2026-12', '2026-11-21 20:00')).toMatchObject({ since: '2026-09-01' });
    const paused = { ...issue('2025-12', noted('Events: x')), ...issue('2026-01', noted('Events: y')) };
    expect(periodOf(paused, '2026-12', '2026-11-21 20:00')).toMatchObject({
      ...{ since: '2026-09-01', lateSince: '2026-09-01', resumes: '2026-01' },
    });
    expect(periodOf(quarterly, '2026-12', '2026-11-21 20:00').resumes).toBeUndefined();
  });

  test('begins a month before the first issue', () => {
    expect(periodOf({}, '2026-12', '2026-11-21 20:00').since).toBe('2026-11-01');
  });

  test('ends where an issue that is there already begins', () => {
    const files = { ...issue('2026-08'), ...issue('2026-10') };
    expect(periodOf(files, '2026-09', '2026-11-21 20:00')).toMatchObject({
      since: '2026-08-01',
      untilDay: '2026-10-01',
    });
  });

  test('reaches back over all issues that were drafted, since what they do not note came late', () => {
    const files = {
      ...issue('2026-08'),
      ...issue('2026-09', noted('Events: x')),
      ...issue('2026-10', noted('Events: y')),
      ...issue('2026-11', noted('Events: z')),
    };
    expect(periodOf(files, '2026-12', '2026-11-21 20:00')).toMatchObject({
      since: '2026-11-01',
      lateSince: '2026-08-01',
    });
  });

  test('does not take from an issue that has not appeared: that one can be drafted again', () => {
    const files = {
      ...issue('2026-11', noted('Events: x')),
      ...issue('2026-12', noted('Events: y'), 'published: 2026-12-01 08:00\ndraft: true'),
    };
    expect(periodOf(files, '2027-01', '2026-11-21 20:00')).toMatchObject({
      since: '2026-12-01',
      lateSince: '2026-12-01',
    });
  });
});

describe('the moment an issue is to appear', () => {
  const published = (fields: string, at: string) =>
    periodOf(issue('2026-10', '', fields), '2026-11', at).published;

  test('is suggested by the habit of the issue before', () => {
    expect(published('published: 2026-10-05 07:30', '2026-10-28 20:00')).toBe('2026-11-05 07:30');
    expect(published('published: 2026-10-05', '2026-10-28 20:00')).toBe('2026-11-05');
  });

  test('is the first morning where there is no habit, or none that fits', () => {
    expect(periodOf({}, '2026-11', '2026-10-28 20:00').published).toBe('2026-11-01 08:00');
    expect(published('published: 2026-10-31 07:30', '2026-10-28 20:00')).toBe('2026-11-01 08:00');
  });

  test('is never past: an issue drafted late appears tomorrow', () => {
    expect(published('published: 2026-10-05 07:30', '2026-11-21 20:00')).toBe('2026-11-22 07:30');
  });

  test('is the editor’s own where the issue says so', () => {
    const own = issue('2026-11', '', 'published: 2026-11-30 12:00\ndraft: true');
    expect(periodOf(own, '2026-11', '2026-11-21 20:00').published).toBe('2026-11-30 12:00');
  });
});
