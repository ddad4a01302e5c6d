import { describe, expect, test } from 'vitest';
import { linesIn } from '../../src/newsletter/draft-text/insert-lines.ts';
import { offersOf } from '../../src/newsletter/draft-text/offer-lines.ts';
import type { Content } from '../../src/reader/read-content.ts';
import { read } from '../sample.ts';
import { additions, end, merged, middle, november, problemsOf, written } from './issue-draft-desk.ts';

const before = () => read(november);
const later = () => read({ ...november, ...additions });

/** The draft of mid-November, changed by hand, after the command was run again at the end of the month. */
function again(change: (text: string) => string, content: Content = later()) {
  const text = change(written({ content: before(), at: middle }));
  const result = merged({ content, at: end, text });
  return { text, result, now: result.text, added: addedLines(text, result.text), content };
}

/** The lines that are new; throws when one of the others changed or moved. */
function addedLines(before: string, after: string): string[] {
  const old = linesIn(before).map(({ text }) => text);
  let kept = 0;
  const added = linesIn(after).flatMap(({ text }) => {
    if (text !== old[kept]) return [text];
    kept++;
    return [];
  });
  if (kept < old.length) throw new Error(`changed: ${old[kept]}`);
  return added.filter((line) => line !== '');
}

const idOf = (line: string) => /^- (\S+)/.exec(line)?.[1] ?? [];
const news = ['c', 'e4', 'n1', 'o3', 'o4', 'chika', 'beni', 'chika', 'chika'];

describe('a draft made again', () => {
  test('changes nothing when there is nothing new', () => {
    const content = before();
    const text = written({ content, at: middle });
    expect(merged({ content, at: middle, text })).toMatchObject({
      text,
      unplaced: [],
      draft: { sections: [] },
    });
  });

  test('adds only lines, to the lists they belong to, and says when', () => {
    const { added, now, content } = again((text) => text);
    expect(added.flatMap(idOf)).toEqual(news);
    expect(added[0]).toBe(
      '- c {/* 11月29日(日)に追加 · 支部c · 2026年11月25日にはじまりました · 最初の集まりは「集まり e4」12月20日(日) */}',
    );
    expect(now).toMatch(/- h2 [^\n]*\n- n1 [^\n]*\n\n/);
    expect(problemsOf(content, now)).toEqual([]);
  });

  test('a third time changes nothing', () => {
    const { now, content } = again((text) => text);
    expect(merged({ content, at: end, text: now }).text).toBe(now);
  });

  test('never brings back a line, a list or a spotlight that was deleted', () => {
    const { added } = again((text) =>
      text
        .replace(/^- (?:e1|h1|o2|photo) .*\n/gm, '')
        .replace(/<Spotlight[\s\S]*<\/Spotlight>\n/, '')
        .replace('spotlight: a\n', '')
        .replace(/<Numbers[\s\S]*<\/Numbers>\n/, ''),
    );
    expect(added.flatMap(idOf)).toEqual(news);
    expect(added.join()).not.toContain('Spotlight');
  });

  test('puts what is new into a new list where the editor took the whole list away', () => {
    const { added, now, content } = again((text) => text.replace(/<Outputs>[\s\S]*<\/Outputs>\n\n/, ''));
    expect(added).toContain('<Outputs>');
    expect(now.match(/<Outputs>[\s\S]*<\/Outputs>/)?.[0]).not.toMatch(/- o[12]/);
    expect(now.indexOf('<Outputs>')).toBeGreaterThan(now.indexOf('</Campaigns>'));
    expect(now.indexOf('<Outputs>')).toBeLessThan(now.indexOf('<Recognition'));
    expect(problemsOf(content, now)).toEqual([]);
  });

  test('fills a list that was emptied', () => {
    const { now } = again((text) => text.replace(/^- o[12] .*\n/gm, ''));
    expect(now).toMatch(/<Outputs>\n\n[^\n]*\n+- o3 [^\n]*\n- o4 [^\n]*\n\n<\/Outputs>/);
  });

  test('finds the lists of people under headings that the editor chose', () => {
    const { now, added } = again((text) =>
      text.replace('title="ありがとう"', 'title="ごくろうさま"').replace('はじめての一本', 'ようこそ'),
    );
    expect(added.filter((line) => line.startsWith('<'))).toEqual([]);
    expect(now).toMatch(/<Recognition title="ようこそ">[^<]*- chika/);
    expect(now).toMatch(/<Recognition title="ごくろうさま">[^<]*- chika/);
  });

  test('keeps the line ends, the byte order mark and the spaces of the file', () => {
    const { now, text } = again(
      (text) => `\ufeff${text.replaceAll('</Events>', '</Events>  ').replaceAll('\n', '\r\n')}`,
    );
    expect(now.replaceAll('\r\n', '')).not.toContain('\n');
    expect(now.startsWith('\ufeff---\r\n')).toBe(true);
    expect(now).toContain('</Events>  \r\n');
    expect(now.length).toBeGreaterThan(text.length);
  });

  test('adds to a file whose last line does not end', () => {
    const { now, content } = again((text) => `${text}\nおわり`);
    expect(now).toContain('\nおわり\n\n{/* kairan-offered');
    expect(problemsOf(content, now)).toEqual([]);
  });

  test('does not write into code that was never closed', () => {
    const { now, content, result } = again((text) => `${text}\n\`\`\`\nいつまでも\n`);
    expect(now.endsWith('```\nいつまでも\n')).toBe(true);
    expect(result.unplaced).toEqual([]);
    expect(merged({ content, at: end, text: now }).text).toBe(now);
  });

  test('leaves a list alone that stands on one line, and opens another', () => {
    const { now, content } = again((text) => text.replace(/<Events>[\s\S]*<\/Events>/, '<Events></Events>'));
    expect(now).toMatch(/<Events><\/Events>\n\n<Events>\n/);
    expect(problemsOf(content, now)).toEqual([]);
    expect(merged({ content, at: end, text: now }).text).toBe(now);
  });

  test('writes a whole draft into an issue that somebody began by hand', () => {
    const text =
      '---\ntitle: 冬の号\ndraft: true\n---\nこんにちは。\n\n<Events>\n\n- e1: ぜひ。\n\n</Events>\n\nまた来月。\n';
    const content = later();
    const result = merged({ content, at: end, text });
    expect(addedLines(text, result.text)[0]).toBe('spotlight: a');
    expect(offersOf(result.draft as never).flatMap(([, ids]) => ids)).toContain('o4');
    expect(result.text.match(/^- e1/gm)).toHaveLength(1);
    expect(problemsOf(content, result.text)).toEqual([]);
    expect(merged({ content, at: end, text: result.text }).text).toBe(result.text);
  });

  test('does not touch a file that cannot be understood', () => {
    expect(() => again((text) => text.replace('</Events>', ''))).toThrow('not understood');
    expect(() => again((text) => text.replace('---\ntitle', '--\ntitle'))).toThrow('not understood');
  });
});
