import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/community/check-content.ts';
import { inWords } from '../../src/reader/report-problems.ts';
import { newAfterRepairs } from '../reader/repairs.ts';
import { type Files, markdown, read, settings } from '../sample.ts';

const community = `${settings}regions: { tokai: { ja: 東海, en: Tokai }, kanto: 関東 }\ntopics: { sensors: センサー, light: { ja: 灯り, en: Lights } }\n`;
const base: Files = {
  'community.yaml': community,
  'chapters/nagoya.yaml':
    'name: { ja: 名古屋支部, en: Nagoya }\nreading: なごやしぶ\naliases: [old-nagoya]\n',
  'chapters/osaka.yaml': 'name: 大阪支部\n',
  'people/akari.yaml': 'name: 星野 灯里\nreading: ほしの あかり\n',
};
const event = (chapter: string) => markdown(`title: 灯\nchapters: [${chapter}]\nstarts: 2026-09-18`);
const only = (files: Files) => {
  const problems = checkContent(read({ ...base, ...files }));
  expect(problems).toHaveLength(1);
  const [problem] = problems;
  if (!problem) throw new Error('no Problem');
  return { problem, to: problem.repair?.edits[0]?.to, safe: problem.repair?.safe };
};

describe('a name as people write it', () => {
  test.each([
    ['名古屋支部', 'nagoya'],
    ['名古屋', 'nagoya'],
    ['なごやしぶ', 'nagoya'],
    ['ナゴヤシブ', 'nagoya'],
    ['Nagoya', 'nagoya'],
    ['Nagoya chapter', 'nagoya'],
    ['NAGOYA', 'nagoya'],
    ['大阪', 'osaka'],
    ['ｏｓａｋａ', 'osaka'],
    ['osaka\u200b', 'osaka'],
    ['оsаkа', 'osaka'],
  ])('as a chapter, %s gets the id %s', (written, id) => {
    const files = { 'events/2026/e.md': event(written) };
    expect(only(files)).toMatchObject({ to: id, safe: true, problem: { code: 'unknown-reference' } });
    expect(newAfterRepairs({ ...base, ...files })).toEqual([]);
  });

  test.each([
    ['region: 東海', 'tokai', 'unknown-region'],
    ['region: Tokai', 'tokai', 'unknown-region'],
    ['region: 東海地方', 'tokai', 'unknown-region'],
    ['region: 関東', 'kanto', 'unknown-region'],
    ['topics: [センサー]', 'sensors', 'unknown-topic'],
    ['topics: [Lights]', 'light', 'unknown-topic'],
    ['organizers: [{ person: 星野灯里 }]', 'akari', 'unknown-reference'],
    ['organizers: [{ person: ほしのあかり }]', 'akari', 'unknown-reference'],
  ])('%s gets the id %s', (field, id, code) => {
    const files = { 'chapters/c.yaml': `name: あ\n${field}\n` };
    expect(only(files)).toMatchObject({ to: id, safe: true, problem: { code } });
    expect(newAfterRepairs({ ...base, ...files })).toEqual([]);
  });

  test('that two have gets none', () => {
    const twins = { 'chapters/a.yaml': 'name: 灯の会\n', 'chapters/b.yaml': 'name: 灯の会\n' };
    expect(only({ ...twins, 'events/2026/e.md': event('灯の会') }).to).toBeUndefined();
  });

  test('that is only near is offered, and not written by itself', () => {
    expect(only({ 'events/2026/e.md': event('nagoyo') })).toMatchObject({ to: 'nagoya', safe: false });
  });
});

describe('of two names that look alike, what differs is told', () => {
  test.each([
    ['nagoya\u200b', '幅のないスペース(U+200B)', 'a zero-width space (U+200B)'],
    ['nag\u00adoya', 'ソフトハイフン(U+00AD)', 'a soft hyphen (U+00AD)'],
    ['nаgoya', 'U+0430', 'U+0430'],
    ['\u00a0nagoya', '改行しないスペース(U+00A0)', 'a no-break space (U+00A0)'],
    ['nagoya\u3000', '全角スペース(U+3000)', 'a full-width space (U+3000)'],
  ])('%o', (written, ja, en) => {
    const { problem } = only({ 'events/2026/e.md': event(`"${written}"`) });
    expect(inWords(problem, 'ja').message).toContain(ja);
    expect(inWords(problem, 'en').message).toContain(en);
  });

  test('in keys and choices as well, and not of what anybody can see', () => {
    const message = (field: string) =>
      inWords(only({ 'chapters/c.yaml': `name: あ\n${field}\n` }).problem, 'en').message;
    expect(message('tag\u200bline: a')).toContain('U+200B');
    expect(message('kind: regional\u00a0')).toContain('U+00A0');
    expect(message('kind: regionl')).not.toContain('U+');
  });
});
