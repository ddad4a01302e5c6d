import { expect, test } from 'vitest';
import type { ComponentName } from '../../src/collections/newsletter-components.ts';
import type { BodyBlock } from '../../src/community/prose.ts';
import { distinctIds, letterOf, outline } from '../../src/components/issue/table-of-contents.ts';
import { wordsOf } from '../../src/lib/html-tree.ts';

const html = (text: string): BodyBlock => ({ type: 'html', html: text });
const part = (name: ComponentName, props = {}, children: BodyBlock[] = []): BodyBlock => ({
  type: 'component',
  name,
  props,
  items: [],
  children,
});

test('headings of texts and of components become lines of the contents', () => {
  const blocks = [
    html('<h2 id="s-a">A &amp; <em>B</em></h2>'),
    part('Events'),
    part('Quote'),
    part('Recognition'),
    part('Recognition', { title: 'はじめまして' }),
    part('Note', { title: '編集後記' }),
  ];
  expect(outline(blocks, 'en', 'ja').entries).toEqual([
    { id: 's-a', text: 'A & B', lang: 'ja' },
    { id: 'c-events', text: 'Come along', lang: undefined },
    { id: 'c-recognition', text: 'Thank you', lang: undefined },
    { id: 'c-recognition-2', text: 'はじめまして', lang: 'ja' },
    { id: 'c-note', text: '編集後記', lang: 'ja' },
  ]);
});

test('no id is given twice on a page, whatever texts say and how often a component stands there', () => {
  const same = '<h2 id="s-a">A</h2><p id="s-b"></p>';
  const blocks = [
    html(same),
    part('Note', { title: 'N' }, [html(same)]),
    part('Note', { title: 'N' }),
    html(same),
  ];
  const { blocks: made, ids, entries } = outline(blocks, 'ja', undefined, new Set(['s-b']));
  const all = [...JSON.stringify(made).matchAll(/ id=\\"([^"\\]+)/g)].map(([, id]) => id);
  const given = [...all, ...ids.values()];
  expect(new Set(given).size).toBe(given.length);
  expect(given).not.toContain('s-b');
  expect(entries.map(({ id }) => id)).toEqual(['s-a', 'c-note', 'c-note-2', 's-a-3']);
});

test('words are read back from HTML', () => {
  expect(wordsOf('<p>1 &lt; 2 &#x1f525; &quot;<b>灯</b>&quot;</p>\n')).toBe('1 < 2 🔥 "灯"');
});

test('an issue opens with a letter where it opens with a text that has no headings', () => {
  const [hello, more, events] = [html('<p>こんにちは。</p>'), html('<p>では。</p>'), part('Events')];
  expect(letterOf([hello, events, more])).toBe(hello);
  expect(letterOf([hello])).toBe(hello);
  expect(letterOf([events, hello])).toBeUndefined();
  expect(letterOf([html('<h2 id="s-a">A</h2>'), events])).toBeUndefined();
  expect(letterOf([])).toBeUndefined();
});

test('links to an id go where it is now: footnotes of two texts on one page', () => {
  const note =
    '<a href="#s-fn-1" id="s-fnref-1">1</a><ol><li id="s-fn-1"><a href="#s-fnref-1">b</a></li></ol>';
  const taken = new Set<string>();
  expect(distinctIds(note, taken)).toBe(note);
  expect(distinctIds(note, taken)).toBe(note.replace(/(s-fn(?:ref)?-1)/g, '$1-2'));
});
