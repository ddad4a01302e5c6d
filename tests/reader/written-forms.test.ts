import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Problem } from '../../src/reader/problem.ts';
import { inWords } from '../../src/reader/report-problems.ts';
import { read } from '../sample.ts';
import { newAfterRepairs, repaired } from './repairs.ts';
import { forms } from './written-forms.ts';

const event = (field: string) => {
  // All day, so that no time of a session is outside of it.
  const starts = field.startsWith('starts') ? '' : 'starts: 2026-11-21\nends: 2026-11-22\n';
  return `---\ntitle: 灯\nchapters: [a]\n${starts}${field}\n---\n`;
};
const files: Record<string, { file: string; text(field: string): string }> = {
  event: { file: 'events/2026/e.md', text: event },
  chapter: { file: 'chapters/a.yaml', text: (field) => `name: あ\n${field}\n` },
  person: { file: 'people/p.yaml', text: (field) => `name: 灯里\n${field}\n` },
};

/** The lines that write `value` into the field at `path`. */
function lines(path: string, value: string): string {
  const [first = '', second] = path.split('.');
  const inList = /^(\w+)\[0\]$/.exec(first)?.[1];
  if (inList && second) return `${inList}:\n  - title: 話\n    ${second}: ${value}`;
  if (inList) return `${inList}:\n  - ${value}`;
  return second ? `${first}:\n  ${second}: ${value}` : `${first}: ${value}`;
}

function valueAt(text: string, path: string): unknown {
  const fields = parse(text.replace(/^---\n([\s\S]*)---\n$/, '$1')) as Record<string, unknown>;
  return path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .reduce<unknown>((found, key) => (found as Record<string, unknown> | undefined)?.[key], fields);
}

function look(place: string, written: string) {
  const [kind = '', path = ''] = place.split(' ');
  const asked = files[kind];
  if (!asked) throw new Error(kind);
  const text = asked.text(lines(path, written));
  const content = { 'chapters/a.yaml': 'name: あ\n', [asked.file]: text };
  const problems = read(content).problems.filter(({ file }) => file.endsWith(asked.file));
  return { path, text, content, problems };
}

const told = (problem: Problem, language: string) => Object.values(inWords(problem, language)).join('\n');

describe.each(Object.entries(forms))('what people write for %s', (place, list) => {
  test.each(list.filter(([, meant]) => meant !== undefined))('%o is told as %o', (written, meant) => {
    const { path, text, content, problems } = look(place, written);
    const [problem] = problems;
    // Nobody is told of what is right as it stands.
    if (!problem) return expect(String(valueAt(text, path))).toBe(String(meant));
    expect(problems).toHaveLength(1);
    expect(problem.repair, problem.code).toBeDefined();
    const to = problem.repair?.edits[0]?.to ?? '';
    for (const language of ['ja', 'en']) expect(told(problem, language)).toContain(to);
    expect(valueAt(repaired(text, problem.repair ?? { edits: [], safe: false }), path)).toEqual(meant);
    expect(newAfterRepairs(content)).toEqual([]);
  });

  const unclear = list.filter(([, meant]) => meant === undefined);
  if (unclear.length > 0)
    test.each(unclear)('%o is told, and what it means is not guessed', (written) => {
      const { problems } = look(place, written);
      expect(problems.length).toBeGreaterThan(0);
      expect(problems.flatMap(({ repair }) => repair?.edits ?? [])).toEqual([]);
    });
});

test('there are forms enough to be of use', () => {
  expect(Object.values(forms).flat().length).toBeGreaterThan(300);
});
