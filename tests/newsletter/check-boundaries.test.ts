import { expect, test } from 'vitest';
import { buildCommunity } from '../../src/community/build-community.ts';
import { mailLimit } from '../../src/formats/mail/mail-html.ts';
import { checkIssue } from '../../src/newsletter/check/check-issue.ts';
import { textsOf } from '../../src/newsletter/check/issue-rule.ts';
import { type Files, find, line, markdown, now, read } from '../sample.ts';

const one = 'name: 会\nurl: https://sample.example/\nlocales: [ja]\n';
const letter = '\n手紙です。\n\n<Spotlight>\n\nあかり。\n\n</Spotlight>\n';
const fields = 'title: 夜長号\npublished: 2026-11-01 08:00\nspotlight: a\nsummary: 秋';

/** What is found in the issue of November, by its code. */
function found(
  text: string,
  front = fields,
  files: Files = {},
  mail?: { bytes: number; isShortened: boolean },
) {
  const content = read({
    ...{ 'community.yaml': one, 'chapters/a.yaml': 'name: あ\n', ...files },
    'newsletters/2026-11.mdx': markdown(front, text),
  });
  const community = buildCommunity(content.entries, now, { drafts: true });
  const entry = find(content.entries.newsletters, '2026-11');
  return checkIssue({
    ...{ community, entry, entries: content.entries, files: new Set<string>() },
    mails: mail ? { ja: mail } : {},
    issue: find(community.newsletters, '2026-11'),
    texts: textsOf(entry, 'ja'),
    published: buildCommunity(content.entries, now),
  }).map((problem) => line(problem, content.folder).split(' ').at(-1));
}

const event = (id: string, starts: string, ends: string, more = ''): Files => ({
  [`events/2026/${id}.md`]: markdown(
    `title: ${id}\nchapters: [a]\nstarts: ${starts}\nends: ${ends}\n${more}`,
  ),
});

test.each([
  ['2026-10-12', []],
  ['2026-10-11', ['issue-odd-date']],
  ['2026-12-16', []],
  ['2026-12-17', ['issue-odd-date']],
])('an issue of November may appear on %s: %j', (day, expected) => {
  expect(found(letter, fields.replace('2026-11-01 08:00', day))).toEqual(expected);
});

test('a meeting is announced too late once it is over when the issue appears', () => {
  const files = {
    ...event('over', '2026-11-01 07:00', '2026-11-01 08:00'),
    ...event('running', '2026-11-01 07:00', '2026-11-01 08:01'),
  };
  const text = (id: string) => `${letter}\n<Events>\n\n- ${id}\n\n</Events>\n`;
  expect(found(text('over'), fields, files)).toEqual(['issue-past-event']);
  expect(found(text('running'), fields, files)).toEqual([]);
});

test('a meeting has taken place once it has begun, when the issue appears or when it is looked at', () => {
  const text = (id: string) => `${letter}\n<Happened>\n\n- ${id}: 静かでした\n\n</Happened>\n`;
  const files = {
    ...event('now', '2026-11-21 09:00', '2026-11-21 10:00'),
    ...event('soon', '2026-11-21 09:01', '2026-11-21 10:00'),
    ...event('then', '2026-12-01 08:00', '2026-12-01 09:00'),
    ...event('after', '2026-12-01 08:01', '2026-12-01 09:00'),
  };
  expect(found(text('now'), fields, files)).toEqual([]);
  expect(found(text('soon'), fields, files)).toEqual(['issue-future-event']);
  const later = fields.replace('2026-11-01', '2026-12-01');
  expect(found(text('then'), later, files)).toEqual([]);
  expect(found(text('after'), later, files)).toEqual(['issue-future-event']);
});

test('a mail is nearly full above nine tenths of what programs show', () => {
  const mail = (bytes: number, isShortened = false) => found(letter, fields, {}, { bytes, isShortened });
  expect(mail(0.9 * mailLimit)).toEqual([]);
  expect(mail(Math.floor(0.9 * mailLimit) + 1)).toEqual(['issue-nearly-full']);
  expect(mail(mailLimit, true)).toEqual(['issue-shortened']);
});

test('a table of four columns can be read on a telephone, one of five cannot', () => {
  const table = (columns: number) =>
    `${letter}\n|${' a |'.repeat(columns)}\n|${'---|'.repeat(columns)}\n|${' b |'.repeat(columns)}\n`;
  expect(found(table(4))).toEqual([]);
  expect(found(table(5))).toEqual(['issue-mail-wide-table']);
});

test('lists of people and of numbers may be as they were; one thing may stand in lists of two kinds', () => {
  const files: Files = {
    ...event('e', '2026-10-20 19:00', '2026-10-20 21:00'),
    'people/p.yaml': 'name: 灯里\nconsent: { listed: true, recognition: true }\n',
    'newsletters/2026-10.mdx': markdown(
      'title: 号\npublished: 2026-10-01',
      `${letter}\n<Recognition title="一">\n\n- p\n\n</Recognition>\n\n<Numbers>\n\n- events\n\n</Numbers>\n\n<Happened>\n\n- e\n\n</Happened>\n`,
    ),
  };
  const people =
    '<Recognition title="一">\n\n- p\n\n</Recognition>\n\n<Recognition title="二">\n\n- p\n\n</Recognition>';
  expect(found(`${letter}\n${people}\n\n<Numbers>\n\n- events\n\n</Numbers>\n`, fields, files)).toEqual([]);
  expect(found(`${letter}\n<Happened>\n\n- e\n\n</Happened>\n`, fields, files)).toEqual(['issue-repeated']);
  expect(found(`${letter}\n<Recognition title="一">\n\n- p\n- p\n\n</Recognition>\n`, fields, files)).toEqual(
    ['issue-twice'],
  );
});
