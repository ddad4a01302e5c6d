import { describe, expect, test } from 'vitest';
import { additions, end, middle, november, problemsOf, written } from '../formats/issue-draft-desk.ts';
import { type Files, markdown, read } from '../sample.ts';

describe('a draft as a file', () => {
  test.each(['ja', 'en'])('says where everything comes from, to an editor who reads %s', async (language) => {
    const content = read({ ...november, ...additions });
    const text = written({ content, at: middle, language });
    expect(problemsOf(content, text)).toEqual([]);
    await expect(text).toMatchFileSnapshot(`snapshots/issue-draft-${language}.mdx`);
  });

  test.each([
    [1, '1 more waits for the draft of the next issue.'],
    [3, '3 more wait for the draft of the next issue.'],
  ])('says how many meetings there was no room for: %i', (left, says) => {
    const meeting = (id: string, starts: string) => ({
      [`events/2026/${id}.md`]: markdown(`title: 会 ${id}\nchapters: [a]\nstarts: ${starts} 20:00`),
    });
    const days = (month: string, count: number, letter: string): Files =>
      Object.assign(
        {},
        ...Array.from({ length: count }, (_, index) =>
          meeting(`${letter}${index}`, `${month}-${String((index % 28) + 1).padStart(2, '0')}`),
        ),
      );
    const files = {
      'chapters/a.yaml': 'name: あ\n',
      ...days('2026-12', 35, 'd'),
      ...days('2027-01', left, 'j'),
    };
    expect(written({ content: read(files), at: middle, language: 'en' })).toContain(says);
  });

  test('is the same whenever it is written, and another only when there is news', () => {
    const content = read(november);
    expect(written({ content, at: middle })).toBe(written({ content, at: middle }));
    expect(written({ content, at: middle })).not.toBe(written({ content, at: end }));
  });

  test('has one title where the community has one language', () => {
    const one = { 'community.yaml': 'name: 会\nurl: https://sample.example/\nlocales: [en]\n' };
    expect(written({ content: read(one), at: middle })).toContain('\ntitle: (Your title) December 2026\n');
  });

  test('keeps the words of others from ending its notes', () => {
    const nasty = [
      'a */ b',
      '{x} */}',
      '<Events>',
      '-->',
      '`',
      '\\',
      '*/}{/*',
      '"q" & \'s\'',
      '\u2028\u2029 x',
    ];
    const files = Object.assign(
      {},
      ...nasty.map((title, index) => ({
        [`outputs/2026/o${index}.yaml`]: `title: ${JSON.stringify(title)}\nurl: https://sample.example/\nauthors: [{ name: ${JSON.stringify(title)} }]\npublished: 2026-11-0${(index % 9) + 1}\n`,
        [`programs/p${index}.yaml`]: `title: x\nperiod: 2026\npoints: { output: 1 }\nbadge: { label: ${JSON.stringify(title)} }\n`,
      })),
      { 'people/akari.yaml': 'name: 灯里\nconsent: { listed: true, recognition: true }\n' },
      {
        'outputs/2026/own.yaml':
          'title: 記事\nurl: https://sample.example/\nauthors: [akari]\npublished: 2026-11-10\n',
      },
    );
    const content = read(files);
    const text = written({ content, at: middle });
    expect(problemsOf(content, text)).toEqual([]);
    expect(text.match(/^- o\d/gm)).toHaveLength(nasty.length);
    expect(text.match(/^<Recognition [^\n]*program="p\d"/gm)).toHaveLength(nasty.length);
  });
});
