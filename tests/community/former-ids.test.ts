import { describe, expect, test } from 'vitest';
import { recordsById } from '../../src/community/records-by-id.ts';
import { communityOf, type Files, find, markdown, problemsOf } from '../sample.ts';

const files: Files = {
  'chapters/nagoya.yaml': 'name: 名古屋\naliases: [nagoya, gifu]\norganizers: [{ person: old-akari }]\n',
  'people/akari.yaml': 'name: 灯里\naliases: [old-akari]\nconsent: { listed: true, recognition: true }\n',
  'events/2026/e.md': markdown('title: 会\nchapters: [gifu, nagoya]\nstarts: 2026-11-02\naliases: [old-e]'),
  'events/2026/part.md': markdown('title: 部\nchapters: [gifu]\nstarts: 2026-11-02\npartOf: old-e'),
  'outputs/2026/o.yaml':
    'title: 作\nurl: https://o.example/\nauthors: [old-akari]\npublished: 2026-11-02\nchapter: gifu\nevent: old-e\n',
  'newsletters/2026-11.mdx': markdown(
    'title: 号\npublished: 2026-11-01\nspotlight: gifu',
    '\n<Happened>\n\n- old-e\n\n</Happened>\n',
  ),
};

describe('a former id', () => {
  test('leads to the record wherever a reference stands', () => {
    const community = communityOf(files);
    const chapter = find(community.chapters, 'nagoya');
    expect(chapter.events.map(({ id }) => id)).toEqual(['e', 'part']);
    expect(find(community.events, 'e').chapters).toEqual([chapter]);
    expect(find(community.events, 'e').parts.map(({ id }) => id)).toEqual(['part']);
    expect(find(community.outputs, 'o')).toMatchObject({ chapter: { id: 'nagoya' }, event: { id: 'e' } });
    expect(find(community.people, 'akari').outputs).toHaveLength(1);
    expect(find(community.people, 'akari').organizes).toHaveLength(1);
    expect(community.newsletters[0]?.spotlight).toBe(chapter);
    expect(recordsById(community, 'events', ['old-e'])).toEqual([find(community.events, 'e')]);
  });

  test('is told, with the id of today', () => {
    expect(problemsOf(files)).toEqual([
      'chapters/nagoya.yaml:3 organizers[0].person former-reference',
      'events/2026/e.md:3 chapters[0] former-reference',
      'events/2026/part.md:3 chapters[0] former-reference',
      'events/2026/part.md:5 partOf former-reference',
      'newsletters/2026-11.mdx:4 spotlight former-reference',
      'newsletters/2026-11.mdx:9 Happened former-reference',
      'outputs/2026/o.yaml:3 authors[0] former-reference',
      'outputs/2026/o.yaml:5 chapter former-reference',
      'outputs/2026/o.yaml:6 event former-reference',
    ]);
  });

  test('has an address that leads on; a record’s own id among them is none', () => {
    const { redirects } = communityOf(files);
    expect(redirects).toContainEqual({ from: '/chapters/gifu/', to: '/chapters/nagoya/' });
    expect(redirects.map(({ from }) => from)).not.toContain('/chapters/nagoya/');
  });

  test('of a chapter that is still there is no former one', () => {
    expect(problemsOf({ ...files, 'chapters/gifu.yaml': 'name: 岐阜\n' })).toContain(
      'chapters/nagoya.yaml:2 aliases[1] alias-taken',
    );
  });
});
