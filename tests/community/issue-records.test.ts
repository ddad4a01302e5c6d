import { describe, expect, test } from 'vitest';
import { communityOf, type Files, find, markdown, now } from '../sample.ts';

const issue = (month: string, fields = '') => ({
  [`newsletters/${month}.md`]: markdown(`title: ${month} の号\n${fields}`, 'こんにちは。'),
});
const files: Files = {
  'chapters/a.yaml': 'name: あ',
  ...issue('2026-09', 'published: 2026-09-01\nspotlight: a'),
  ...issue('2026-10', 'published: 2026-10-01 12:00\nspotlight: a'),
  ...issue('2026-11', 'published: 2026-11-21 09:00'),
  ...issue('2026-12', 'published: 2026-12-01\nspotlight: a'),
  ...issue('2027-01', 'published: 2026-11-01\ndraft: true'),
  ...issue('2027-02'),
};
const months = (drafts: boolean, at = now) =>
  communityOf(files, at, { drafts }).newsletters.map(({ id }) => id);

describe('an issue', () => {
  test('appears at its moment, and never while it is a draft or has no date', () => {
    expect(months(false)).toEqual(['2026-11', '2026-10', '2026-09']);
    expect(months(false, now - 1)).toEqual(['2026-10', '2026-09']);
    expect(months(false, Date.parse('2026-12-01T00:00:00+09:00'))).toEqual([
      '2026-12',
      '2026-11',
      '2026-10',
      '2026-09',
    ]);
    expect(months(false, Date.parse('2030-01-01'))).not.toContain('2027-01');
  });

  test('is seen by its editor before that, and is marked as a draft', () => {
    const { newsletters } = communityOf(files, now, { drafts: true });
    expect(newsletters.map(({ id, isDraft }) => [id, isDraft])).toEqual([
      ['2027-02', true],
      ['2027-01', true],
      ['2026-12', true],
      ['2026-11', false],
      ['2026-10', false],
      ['2026-09', false],
    ]);
  });

  test('leads to the one before and the one after, of those that are seen', () => {
    const { newsletters } = communityOf(files);
    expect(newsletters.map(({ previous, next }) => [previous?.id, next?.id])).toEqual([
      ['2026-10', undefined],
      ['2026-09', '2026-11'],
      [undefined, '2026-10'],
    ]);
  });

  test('puts a chapter into the spotlight once it is seen', () => {
    const spotlights = (drafts: boolean) =>
      find(communityOf(files, now, { drafts }).chapters, 'a').spotlights.map(({ id }) => id);
    expect(spotlights(false)).toEqual(['2026-10', '2026-09']);
    expect(spotlights(true)).toEqual(['2026-12', '2026-10', '2026-09']);
  });

  test('is counted when it is seen', () => {
    expect(communityOf(files).counts.issues).toBe(3);
  });
});
