import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listKey } from '../../src/newsletter/draft/issue-history.ts';
import { linesIn } from '../../src/newsletter/draft-text/insert-lines.ts';
import { componentsOf, parseIssue } from '../../src/newsletter/draft-text/parse-issue.ts';
import { read } from '../sample.ts';
import { type Edit, edit, saving } from './hand-edits.ts';
import { additions, end, merged, middle, november, problemsOf, written } from './issue-draft-desk.ts';

/** Every id that a file lists, behind the list it stands in: `Events e1`. */
function listed(text: string): string[] {
  return componentsOf(parseIssue(text)?.blocks ?? []).flatMap((block) =>
    block.items.map(({ id }) => `${listKey(block)} ${id}`),
  );
}

/** True when every line of a file stands in another one, as it was and in its order; the last may have got its end. */
function keeps(before: string, after: string): boolean {
  const wanted = linesIn(before).map(({ text, end: ends }) => ({ text, ends }));
  let kept = 0;
  for (const { text, end: ends } of linesIn(after)) {
    const next = wanted[kept];
    if (text === next?.text && (ends === next.ends || next.ends === '')) kept++;
  }
  return kept === wanted.length;
}

const news = [
  'NewChapters c',
  'Events e4',
  'Happened n1',
  'Outputs o3',
  'Outputs o4',
  'Reached/star beni',
  'Reached/star chika',
];

test('whatever an editor does by hand stays: lines are only added, nothing comes back or comes twice', () => {
  const late = read({ ...november, ...additions });
  const draft = written({ content: read(november), at: middle });
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 9 }), saving, (edits, save) => {
      const edited = edits.reduce((text, each: Edit) => each(text), draft);
      const text = save(edited);
      fc.pre(problemsOf(late, text).length === 0);
      const had = listed(text);
      const result = merged({ content: late, at: end, text });
      const now = listed(result.text);

      expect(keeps(text, result.text)).toBe(true);
      expect(problemsOf(late, result.text)).toEqual([]);
      expect(result.unplaced).toEqual([]);
      const added = [...now];
      for (const each of had) added.splice(added.indexOf(each), 1);
      const expected = [
        ...news.filter((each) => !had.includes(each)),
        'Recognition chika',
        'Recognition chika',
      ];
      expect(added.sort()).toEqual(expected.sort());
      expect(merged({ content: late, at: end, text: result.text }).text).toBe(result.text);
    }),
    { numRuns: 30 },
  );
}, 120_000);
