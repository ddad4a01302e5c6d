import { expect, test } from 'vitest';
import { UsageError } from '../../scripts/command-line/run-command.ts';
import { issueLanguages, localesOf, openIssue } from '../../scripts/newsletter/open-issue.ts';
import { recipientsOf, testRecipient } from '../../scripts/newsletter/recipients.ts';
import { buildCommunity } from '../../src/community/build-community.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { newsletterWords } from '../../src/strings/newsletter/newsletter-command-words.ts';
import { contentFolder, now } from '../sample.ts';
import { newsletterFiles } from './newsletter-content.ts';

const words = newsletterWords('ja');
const community = () => buildCommunity(readContent(contentFolder(newsletterFiles)).entries, now);

test('recipients are contacts, by name or address; without a word, the list', () => {
  const { settings } = community();
  const list = { name: 'list', address: 'list@tomoshibi.example' };
  const readers = { name: 'readers', address: 'readers@tomoshibi.example' };
  expect(recipientsOf(undefined, settings, words)).toEqual([list]);
  expect(recipientsOf('READERS@tomoshibi.example, list,list', settings, words)).toEqual([readers, list]);
  expect(() => recipientsOf('lst', settings, words)).toThrow(
    new UsageError(words.unknownRecipient('lst', 'list', 'list, readers, editor')),
  );
  expect(() => recipientsOf('me@example.org', settings, words)).toThrow(
    new UsageError(words.unknownRecipient('me@example.org', undefined, 'list, readers, editor')),
  );
  const { list: _, ...without } = settings.newsletter ?? {};
  expect(() => recipientsOf(undefined, { ...settings, newsletter: without }, words)).toThrow(
    new UsageError(words.noList),
  );
});

test.each([
  'me',
  'me@',
  '@example.org',
  'a b@example.org',
  'a@b@c',
  'me@example.org, you@example.org',
  'a..b@c.d',
])('nobody can try it on %j', (written) =>
  expect(() => testRecipient(written, words)).toThrow(new UsageError(words.notAnAddress(written))),
);

test.each(['me@example.org', ' me+news@mail.example.org ', 'ｍｅ＠example.org'])(
  'somebody can on %j',
  (written) => {
    expect(testRecipient(written, words).address).toMatch(/^me(\+news)?@(mail\.)?example\.org$/);
  },
);

test('languages are those of the site', () => {
  expect(localesOf(undefined, community(), words)).toEqual(['ja']);
  expect(localesOf('en, ja', community(), words)).toEqual(['en', 'ja']);
  expect(() => localesOf('fr', community(), words)).toThrow(/ja, en/);
});

test.each<[string | undefined, RegExp]>([
  [undefined, /2026-11/],
  ['2026-1', /2026-01 のことですか/],
  ['2026年1月号', /2026-01 のことですか/],
  ['november', /2026-11 のように/],
  ['2026-12', /draft 2026-12/],
])('%s is no issue', (written, told) => {
  process.env.KAIRAN_CONTENT = contentFolder(newsletterFiles);
  expect(() => openIssue(written, issueLanguages({ lang: 'ja' }))).toThrow(told);
});

test.each(['2026-11', '２０２６-11', 'content/newsletters/2026-11.en.mdx'])(
  '%s is the issue of November',
  (written) => {
    process.env.KAIRAN_CONTENT = contentFolder(newsletterFiles);
    expect(openIssue(written, issueLanguages({ lang: 'ja' }))).toMatchObject({ issue: { month: '2026-11' } });
  },
);
