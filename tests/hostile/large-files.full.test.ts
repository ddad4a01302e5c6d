import process from 'node:process';
import { expect, test } from 'vitest';
import { collections } from '../../src/collections/register.ts';
import { body, prose } from '../../src/community/prose.ts';
import type { FileRead, FileRequest } from '../../src/reader/read-file.ts';
import { readWithinBudget } from '../../src/reader/time-budget.ts';
import { markdown, problemsOf } from '../sample.ts';
import { type LargeFile, largeFiles } from './large-files.ts';

// Two seconds are promised. A machine that does much else at once needs up to twice as much for the same work.
const longest = 4000;

const around = { href: String, contacts: {} };

function askedOf({ collection, path }: LargeFile): FileRequest {
  const definition = collections[collection] as unknown as FileRequest['definition'];
  return { collection, id: 'a', language: '', path, file: path, definition };
}

/** Milliseconds of processor time. */
function took(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Shows what pages would show of a file. */
function show({ entry }: FileRead): void {
  if (entry?.bodies.length) body(entry.bodies, 'ja', around).in('ja');
  const bio = entry?.data.bio;
  if (entry && typeof bio === 'string') prose({ ja: bio }, entry, around).in('ja');
}

test('200 files of up to a megabyte are read or refused in time, and what is accepted is shown in time', () => {
  const slow: string[] = [];
  const outcomes = { accepted: 0, refused: 0, 'given up': 0 };
  for (const file of largeFiles(200, 20_261_121)) {
    let read: FileRead | undefined;
    const reading = took(() => {
      read = readWithinBudget(new TextEncoder().encode(file.text), askedOf(file));
    });
    const { problems = [] } = read ?? {};
    const accepted = read && problems.length === 0 ? read : undefined;
    const showing = accepted ? took(() => show(accepted)) : 0;
    if (problems.some(({ code }) => code === 'takes-too-long')) outcomes['given up']++;
    else outcomes[accepted ? 'accepted' : 'refused']++;
    if (reading > longest || showing > longest)
      slow.push(`${file.made}: read in ${Math.round(reading)} ms, shown in ${Math.round(showing)} ms`);
  }
  console.info(outcomes);
  expect(slow).toEqual([]);
  // The counts see nearly all of them; the clock is for the rest.
  expect(outcomes['given up']).toBeLessThan(20);
});

test('a file that takes too long hides nothing that is wrong elsewhere', () => {
  const lists = Array.from({ length: 40 }, (_, depth) => `${'  '.repeat(depth)}- ${'*a* **b** '.repeat(3)}`);
  const told = problemsOf({
    'pages/a.md': markdown('title: a', `${lists.join('\n')}\n`.repeat(80)),
    'pages/b.md': markdown('titel: b'),
    'chapters/c.yaml': 'name: c\nkind: regoinal\n',
  });
  expect(told).toEqual([
    'chapters/c.yaml:2 kind not-allowed',
    expect.stringMatching(/^pages\/a\.md:\d+ (?:takes-too-long|too-many-marks|too-deep)$/),
    'pages/b.md:2 titel unknown-key',
  ]);
});
