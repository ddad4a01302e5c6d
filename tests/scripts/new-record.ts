import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { registered } from '../../scripts/new/collection-names.ts';
import { fieldsOf } from '../../scripts/new/field-values.ts';
import { exampleFor, template } from '../../scripts/new/record-template.ts';
import { descriptionOf, metaOf } from '../../src/collections/field-descriptions.ts';
import type { Entry } from '../../src/reader/content-entry.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { readFile } from '../../src/reader/read-file.ts';
import { commandWords } from '../../src/strings/command-words.ts';
import { nasty } from './nasty.ts';
import { run, tinyContent } from './run.ts';

/** The least that each collection asks for, apart from its main words. */
const required: Record<string, { words: string; flags: string[]; id: string }> = {
  chapters: { words: 'name', flags: [], id: 'tokyo' },
  events: { words: 'title', flags: ['--starts=2026-12-01 19:00', '--chapters=nagoya'], id: 'x1' },
  outputs: {
    words: 'title',
    flags: ['--url=https://example.org/a', '--authors=灯里', '--published=2026-11'],
    id: 'x2',
  },
  people: { words: 'name', flags: [], id: 'akari' },
  newsletters: { words: 'title', flags: [], id: '2027-01' },
  campaigns: {
    words: 'title',
    flags: ['--kind=contest', '--starts=2026-12-01', '--ends=2026-12-25'],
    id: 'winter',
  },
  programs: {
    words: 'title',
    flags: ['--period=2026', '--points={speaker: 3}', '--badge=灯火 #1'],
    id: 'stars',
  },
  partners: { words: 'name', flags: ['--benefit=会場: 無料 #2'], id: 'house' },
  pages: { words: 'title', flags: [], id: 'history' },
};

/** Every collection of which `new` writes records. */
export const collections = registered.filter(({ collection }) => !collection.single);
const entriesOf = (content: string, name: string): Entry[] =>
  (readContent(content).entries as unknown as Record<string, Entry[]>)[name] ?? [];

/** What `new` promises of a collection, whichever it is. */
export function describeNew({ singular, ...named }: (typeof collections)[number]): void {
  describe(`new ${singular}`, () => {
    const { words, flags, id } = required[named.name] ?? { words: 'title', flags: [], id: 'x' };

    test('asks for what is required and writes nothing without it', () => {
      const content = tinyContent();
      const before = readdirSync(content, { recursive: true });
      const { status, stderr } = run('new.ts', [singular], { content });
      expect(status).toBe(2);
      for (const field of fieldsOf(named.collection.schema).filter((each) => each.required)) {
        expect(stderr).toContain(`--${field.name} `);
      }
      expect(readdirSync(content, { recursive: true })).toEqual(before);
    });

    test('writes a file that check accepts and that says what was typed', () => {
      const content = tinyContent();
      const typed = nasty[collections.findIndex(({ name }) => name === named.name)] ?? '';
      const args = [named.name, `--${words}=${typed}`, ...flags, '--id', id, '--json'];
      const { status, stdout, output } = run('new.ts', args, { content });
      expect(output).not.toContain('Error');
      expect(status).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({ collection: named.name, id, problems: [] });
      const made = entriesOf(content, named.name).find((entry) => entry.id === id);
      expect(made?.data[words]).toBe(typed);
      expect(run('check.ts', [], { content }).status).toBe(0);
    });

    test('never writes over a file', () => {
      const content = tinyContent();
      const args = [singular, `--${words}`, 'はじめ', ...flags, '--id', id];
      expect(run('new.ts', args, { content }).status).toBe(0);
      const [made] = entriesOf(content, named.name).filter((entry) => entry.id === id);
      writeFileSync(path.join(content, made?.path ?? ''), 'edited');
      const { status, stderr } = run('new.ts', args, { content });
      expect(status).toBe(2);
      expect(stderr).toContain(made?.path);
      expect(readFileSync(path.join(content, made?.path ?? ''), 'utf8')).toBe('edited');
    });

    test.each(['ja', 'en'] as const)(
      'its template is whole, and every field in it can be used (%s)',
      (language) => {
        const { schema, files } = named.collection;
        const fields = fieldsOf(schema);
        const given = fields.filter((field) => field.required);
        const values = Object.fromEntries(
          given.map((each) => [each.name, exampleFor(each.schema, language)]),
        );
        const text = template({ ...named, singular }, values, commandWords(language));
        const ending = { yaml: 'yaml', markdown: 'md', mdx: 'mdx' }[files];
        const asked = {
          ...{ collection: named.name, definition: named.collection, id, language: '' },
          ...{ path: `${named.name}/${id}.${ending}`, file: id },
        };
        const problemsOf = (file: string) => readFile(Buffer.from(file), asked).problems;
        expect(problemsOf(text)).toEqual([]);
        const waiting = [...text.matchAll(/^#(\w+):.*\n(?:# {2}.*\n)*/gm)];
        expect(waiting.map((block) => block[1])).toEqual(
          fields.filter((each) => !each.required).map((each) => each.name),
        );
        for (const [block] of waiting) {
          expect(problemsOf(text.replace(block, block.replaceAll(/^#/gm, '')))).toEqual([]);
        }
        for (const { schema: field } of fields)
          expect(text).toContain(`# ${descriptionOf(metaOf(field), language)}\n`);
      },
    );
  });
}
