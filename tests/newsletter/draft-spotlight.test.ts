import { describe, expect, test } from 'vitest';
import type { Files } from '../sample.ts';
import { chapter, draftOf, issue, meeting } from './draft-desk.ts';

/** A chapter that met lately. */
const active = (id: string, fields = '') => ({
  ...chapter(id, fields),
  ...meeting(`m-${id}`, '2026-10-10 19:00', '', id),
});
const spotlight = (files: Files, asked?: string) =>
  draftOf(files, '2026-12', '2026-11-21 20:00', asked).spotlight;
const shown = (month: string, id: string) =>
  issue(month, '', `published: ${month}-01 08:00\nspotlight: ${id}`);

describe('the chapter to introduce', () => {
  test('is active: none that is quiet, retired or has not met', () => {
    const files = {
      ...chapter('unbegun', 'founded: 2019-01'),
      ...chapter('quiet', 'founded: 2019-01'),
      ...meeting('q', '2025-10-10 19:00', '', 'quiet'),
      ...active('retired', 'founded: 2019-01\nretired: 2026-10-11'),
    };
    expect(spotlight(files)).toBeUndefined();
    expect(spotlight({ ...files, ...active('alive', 'founded: 2026-10') })?.chapter.id).toBe('alive');
  });

  test('is one that was never introduced, the longest there first', () => {
    const files = {
      ...active('a', 'founded: 2024-05'),
      ...active('z', 'founded: 2022-05'),
      ...active('shown', 'founded: 2018-01'),
      ...shown('2026-01', 'shown'),
    };
    expect(spotlight(files)).toMatchObject({
      chapter: { id: 'z' },
      why: 'never-introduced',
      waiting: 1,
      since: '2022-05-01',
    });
  });

  test('is, when all were, the one whose turn lies longest back', () => {
    const files = {
      ...active('a', 'founded: 2019-01'),
      ...active('b', 'founded: 2021-01'),
      ...active('c', 'founded: 2020-01'),
      ...shown('2026-09', 'c'),
      ...shown('2026-10', 'a'),
      ...shown('2026-11', 'b'),
    };
    expect(spotlight(files)).toMatchObject({
      chapter: { id: 'c' },
      why: 'longest-ago',
      last: '2026-09',
      waiting: 0,
    });
  });

  test('counts as introduced by a component, and by an issue not yet published', () => {
    const files = {
      ...active('a', 'founded: 2019-01'),
      ...active('b', 'founded: 2020-01'),
      ...active('c', 'founded: 2021-01'),
      ...issue('2026-10', '<Spotlight chapter="a">\n\nあ\n\n</Spotlight>\n'),
      ...issue('2027-01', '', 'draft: true\nspotlight: b'),
    };
    expect(spotlight(files)?.chapter.id).toBe('c');
  });

  test('is drawn by lot among equals, always the same, and not by the alphabet', () => {
    const ids = ['akita', 'fukui', 'kobe', 'nara', 'oita', 'saga', 'tsu', 'ueda'];
    const files = Object.assign({}, ...ids.map((id) => active(id, 'founded: 2020-01-01'))) as Files;
    const order: string[] = [];
    for (const index of ids.keys()) {
      const before = Object.assign({}, ...order.map((id, at) => shown(`2025-0${at + 1}`, id))) as Files;
      const next = spotlight({ ...files, ...before })?.chapter.id ?? '';
      expect(spotlight({ ...files, ...before })?.chapter.id, String(index)).toBe(next);
      order.push(next);
    }
    expect([...order].sort()).toEqual(ids);
    expect(order).not.toEqual(ids);
    expect(order).not.toEqual(ids.toReversed());
  });

  test('is the one asked for', () => {
    const files = { ...active('a'), ...active('b'), ...shown('2026-11', 'b') };
    expect(spotlight(files, 'b')).toMatchObject({ chapter: { id: 'b' }, why: 'asked', last: '2026-11' });
  });

  test('is not offered where the issue has one, or its editor took it out', () => {
    expect(spotlight({ ...active('a'), ...shown('2026-12', 'a') })).toBeUndefined();
    const taken = issue('2026-12', '{/* kairan-offered 2026-11-01\nSpotlight: a */}\n', 'draft: true');
    expect(spotlight({ ...active('a'), ...taken })).toBeUndefined();
  });
});
