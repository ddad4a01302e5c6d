import { expect, test } from 'vitest';
import { outline, withDistinctIds } from '../../src/components/issue/table-of-contents.ts';
import type { BodyParts, Part } from '../../src/formats/issue/resolve-issue.ts';
import { elementsIn, writeHtml } from '../../src/lib/html-tree.ts';
import { readHtml, wordsOf } from '../read-html.ts';

const html = (text: string): Part => ({ kind: 'text', tree: readHtml(text) });
const note = (title: string | undefined, parts: Part[] = [], lang?: string): Part => ({
  ...{ kind: 'note', heading: title === undefined ? undefined : { text: title, ...(lang && { lang }) } },
  parts,
});
const list = (name: 'Events' | 'Recognition', heading: string): Part => ({
  ...{ kind: 'list', name, heading: { text: heading }, items: [] },
});
const body = (parts: Part[], lang?: string): BodyParts => ({
  ...{ parts, lang, byPlace: new Map(), pictures: new Set<string>() },
});

test('headings of texts and of parts become lines of the contents', () => {
  const parts = [
    html('<h2 id="s-a">A &amp; <em>B</em></h2>'),
    list('Events', 'Come along'),
    { kind: 'quote', parts: [html('<h2 id="s-q">Q</h2>')], by: undefined } as const,
    note(undefined),
    list('Recognition', 'Thank you'),
    list('Recognition', 'はじめまして'),
    note('編集後記', [], 'ja'),
  ];
  expect(outline(body(parts, 'ja')).entries).toEqual([
    { id: 's-a', text: 'A & B', lang: 'ja' },
    { id: 'c-events', text: 'Come along', lang: undefined },
    { id: 'c-recognition', text: 'Thank you', lang: undefined },
    { id: 'c-recognition-2', text: 'はじめまして', lang: undefined },
    { id: 'c-note', text: '編集後記', lang: 'ja' },
  ]);
});

test('no id is given twice on a page, whatever texts say and how often a component stands there', () => {
  const same = '<h2 id="s-a">A</h2><p id="s-b"></p>';
  const letter: Part = { kind: 'letter', heading: { text: '手紙' }, parts: [html('<p>あ</p>')] };
  const parts = [letter, html(same), note('N', [html(same)]), note('N'), html(same)];
  const { trees, ids, entries } = outline(body(parts), new Set(['s-b']));
  const inTexts = [...trees.values()].flatMap((tree) =>
    elementsIn(tree).flatMap(({ properties: { id } }) => (id === undefined ? [] : String(id))),
  );
  const given = [...inTexts, ...ids.values()];
  expect(given).toHaveLength(9);
  expect(new Set(given).size).toBe(given.length);
  expect(given).not.toContain('s-b');
  expect(entries.map(({ id }) => id)).toEqual(['letter', 's-a', 'c-note', 'c-note-2', 's-a-3']);
});

test('the words of a text are what people read', () => {
  expect(wordsOf('<p>1 &lt; 2 &#x1f525; &quot;<b>灯</b>&quot;</p>\n')).toBe('1 < 2 🔥 "灯"');
});

test('links to an id go where it is now: footnotes of two texts on one page, and the text itself stays as it was', () => {
  const note =
    '<a href="#s-fn-1" id="s-fnref-1">1</a><ol><li id="s-fn-1"><a href="#s-fnref-1">b</a></li></ol>';
  const tree = readHtml(note);
  const taken = new Set<string>();
  expect(writeHtml(withDistinctIds(tree, taken))).toBe(note);
  expect(writeHtml(withDistinctIds(tree, taken))).toBe(note.replace(/(s-fn(?:ref)?-1)/g, '$1-2'));
  expect(writeHtml(tree)).toBe(note);
});
