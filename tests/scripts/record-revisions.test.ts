import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { recordRevisions } from '../../scripts/site/record-revisions.ts';
import { buildCommunity } from '../../src/community/build-community.ts';
import { checkContent } from '../../src/community/check-content.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { contentFolder, type Files, markdown, now, write } from '../sample.ts';

const event = (starts: string, more = '') => markdown(`title: 会\nchapters: [a]\nstarts: ${starts}\n${more}`);
const files: Files = {
  'chapters/a.yaml': 'name: あ',
  'events/2026/first.md': event('2026-12-01 19:00'),
  // Names that YAML would read as numbers.
  'events/2027/20270101.md': event('2027-01-01'),
  'events/2027/1e3.md': event('2027-01-02'),
  'events/2026/over.md': event('2026-11-01 19:00'),
};

/** What a build does before it builds. Gives what it wrote down. */
function record(folder: string, at = now): number {
  const { entries } = readContent(folder);
  return recordRevisions(folder, entries, buildCommunity(entries, at), 'kept by machines\nkeep it');
}

const text = (folder: string, month: string) =>
  readFileSync(path.join(folder, 'revisions', `${month}.yaml`), 'utf8');
const sequences = (folder: string) =>
  Object.fromEntries(
    readContent(folder).entries.revisions.flatMap(({ data }) =>
      data.events.map((each) => [each.event, [each.sequence, each.changed]]),
    ),
  );

describe('the record of revisions', () => {
  test('has a line for each meeting to come, by month, and reads back without a Problem', () => {
    const folder = contentFolder(files);
    expect(record(folder)).toBe(3);
    expect(checkContent(readContent(folder))).toEqual([]);
    expect(Object.keys(sequences(folder)).sort()).toEqual(['1e3', '20270101', 'first']);
    expect(text(folder, '2026-12')).toMatch(
      /^# kept by machines\n# keep it\n\nevents:\n {2}- \{ event: first, sequence: 0, facts: "?[a-z0-9]+"? \}\n$/,
    );
    expect(existsSync(path.join(folder, 'revisions/2026-11.yaml'))).toBe(false);
  });

  test('is left as it is while nothing changes, and counts what does, in the file where it stands', () => {
    const folder = contentFolder(files);
    record(folder);
    const before = text(folder, '2027-01');
    expect(record(folder, now + 3_600_000)).toBe(0);
    // A meeting that moves to another year moves to another folder too.
    rmSync(path.join(folder, 'events/2026/first.md'));
    write(folder, { 'events/2027/first.md': event('2027-01-03 19:00', 'status: moved') });
    expect(record(folder)).toBe(1);
    expect(sequences(folder).first).toEqual([1, '2026-11-21 09:00']);
    expect(text(folder, '2027-01')).toBe(before);
    expect(text(folder, '2026-12')).toContain('# kept by machines');
  });

  test('tells which file could not be written', () => {
    const folder = contentFolder(files);
    writeFileSync(path.join(folder, 'revisions'), 'in the way');
    const { entries } = readContent(folder);
    expect(() => recordRevisions(folder, entries, buildCommunity(entries, now), '')).toThrow(
      /EEXIST|ENOTDIR/,
    );
  });
});
