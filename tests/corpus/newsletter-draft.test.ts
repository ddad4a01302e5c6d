import { cpSync, existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type History, historyOf } from '../../src/newsletter/draft/issue-history.ts';
import { type Content, readContent } from '../../src/reader/read-content.ts';
import { temporaryFolder } from './content-folder.ts';
import { draftMonths, type Issued, writeBoth } from './draft-months.ts';
import { build } from './sites.ts';
import { corpusFolder, describeWith } from './sources.ts';

describeWith('coderdojo-japan', () => {
  describe.runIf(existsSync(path.join(corpusFolder, 'vim-jp-ekiden'))).each([
    // Few chapters are active, so that their turns come round; members publish every other day.
    [24, '2023-03', '2023-02-01', 12],
    // Most chapters are active, and meet twenty times a month.
    [12, '2017-06', '2017-05-01', 12],
  ])('%i issues, drafted month after month from %s on', (count, from, since, chapters) => {
    const { folder, remove } = temporaryFolder('drafts');
    let issues: Issued[];
    let content: Content;
    let history: History;

    beforeAll(() => {
      writeBoth(folder);
      issues = draftMonths(folder, from, count);
      content = readContent(folder);
      history = historyOf(content.entries.newsletters, 'none');
    });
    afterAll(remove);

    /** What the issues list, one after the other. */
    const listed = (key: string) => history.others.flatMap((issue) => [...(issue.listed.get(key) ?? [])]);

    test('each says something, and is as long as an issue may be', () => {
      expect(issues).toHaveLength(count);
      for (const { html, month } of issues) expect(html.length, month).toBeGreaterThan(1500);
      for (const { text, month } of issues) expect(Buffer.byteLength(text), month).toBeLessThan(40_000);
    });

    test('nothing is told twice', () => {
      expect(listed('Events').length + listed('Happened').length).toBeGreaterThan(150);
      for (const key of ['Happened', 'Outputs', 'NewChapters', 'Campaigns']) {
        const ids = listed(key);
        expect(new Set(ids).size, key).toBe(ids.length);
      }
      // A meeting stands in the issue of its own month, and may have been announced in the one before.
      const announced = Map.groupBy(listed('Events'), (id) => id);
      expect(Math.max(...[...announced.values()].map(({ length }) => length))).toBeLessThanOrEqual(2);
    });

    test('nobody is welcomed twice', () => {
      const welcomed = history.others.flatMap(({ offered }) => [...(offered?.get('Welcome') ?? [])]);
      expect(new Set(welcomed).size).toBe(welcomed.length);
      // The authors of the first two years are those of vim-jp-ekiden.
      expect(welcomed.length > 20).toBe(count === 24);
    });

    test('everything that happened and was published in that time is told', () => {
      const last = `${issues.at(-2)?.month}-28`;
      const held = content.entries.events.filter(
        ({ data }) => data.starts >= since && data.starts.slice(0, 10) < last,
      );
      expect(held.length).toBeGreaterThan(80);
      expect(new Set(held.map(({ id }) => id)).difference(new Set(listed('Happened')))).toEqual(new Set());
      const added = content.entries.outputs.filter(
        ({ data }) => data.published >= since && data.published < last,
      );
      expect(new Set(added.map(({ id }) => id)).difference(new Set(listed('Outputs')))).toEqual(new Set());
    });

    test('every active chapter is introduced before any is introduced again', () => {
      const introduced = new Map<string, number>();
      for (const [index, { spotlight = '', active, month }] of issues.entries()) {
        expect(active, month).toContain(spotlight);
        const turn = (id: string) => introduced.get(id) ?? -1;
        const before = active.filter((id) => turn(id) < turn(spotlight));
        expect(before, month).toEqual([]);
        introduced.set(spotlight, index);
      }
      expect(introduced.size).toBe(chapters);
    });

    test('a second call only adds lines', () => {
      for (const { first, text, month } of issues) {
        const lines = text.split('\n');
        let from = 0;
        for (const line of first.split('\n')) {
          const at = lines.indexOf(line, from);
          expect(at, `${month}: ${line}`).toBeGreaterThanOrEqual(from);
          from = at + 1;
        }
      }
      expect(issues.some(({ first, text }) => first !== text)).toBe(true);
    });

    if (count === 24)
      test('all of them are built into a site, as they were written', () => {
        const site = path.join(folder, 'site');
        copyNamed(content, history, path.join(site, 'content'));
        const output = path.join(site, 'dist');
        build({ content: path.join(site, 'content'), output, now: '2025-03-01T09:00:00+09:00' });
        for (const { month } of issues)
          expect(existsSync(path.join(output, `newsletter/${month}/index.html`)), month).toBe(true);
      });
  });
});

/** Copies the records that issues name, and what these name: a site of three hundred pages, not of two thousand. */
function copyNamed({ entries, folder }: Content, { others }: History, into: string): void {
  const named = (...keys: string[]) =>
    new Set(others.flatMap(({ listed }) => keys.flatMap((key) => [...(listed.get(key) ?? [])])));
  const keep: Record<string, Set<string>> = {
    events: named('Events', 'Happened'),
    outputs: named('Outputs'),
    chapters: named('NewChapters').union(new Set(others.flatMap(({ spotlights }) => [...spotlights]))),
    people: new Set(),
  };
  for (const { id, data } of entries.events)
    if (keep.events?.has(id)) for (const host of data.chapters) keep.chapters?.add(host);
  for (const { id, data } of entries.outputs) {
    for (const author of keep.outputs?.has(id) ? data.authors : [])
      if (typeof author === 'string') keep.people?.add(author);
  }
  for (const [collection, records] of Object.entries(entries)) {
    for (const { id, path: file } of records) {
      if (keep[collection]?.has(id) ?? true) cpSync(path.join(folder, file), path.join(into, file));
    }
  }
}
