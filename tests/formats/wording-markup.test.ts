import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openCommunity } from '../../src/community/open-community.ts';
import { communityFeeds } from '../../src/formats/feeds/community-feeds.ts';
import { issueHtml } from '../../src/formats/feeds/feed-html.ts';
import { mailHtml } from '../../src/formats/mail/mail-html.ts';
import { digest } from '../../src/newsletter/digest.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { sources } from '../../src/strings/untranslated-words.ts';
import { builtIn, useWording } from '../../src/strings/wording.ts';
import { now } from '../sample.ts';

/** Every wording of the site, each with something that would be a tag. */
function wildWording(): Record<string, unknown> {
  const wild: Record<string, unknown> = {};
  for (const { key } of sources) {
    const words = key.reduce((inner: unknown, part) => (inner as Record<string, unknown>)[part], builtIn.en);
    const { names = [] } = words as { names?: readonly string[] };
    const values = names.map((name) => `{${name.replace('#', '')}}`).join(' ');
    let group: Record<string | number, unknown> = wild;
    for (const [at, part] of key.slice(0, -1).entries()) {
      group[part] ??= typeof key[at + 1] === 'number' ? [] : {};
      group = group[part] as Record<string | number, unknown>;
    }
    group[key.at(-1) ?? ''] = `<wild a="&">${values}`;
  }
  return wild;
}

afterAll(() => useWording(new Map()));

test('wording of content/strings/ is text, never markup, in all that is written as HTML', async () => {
  const { entries } = readContent(path.resolve(import.meta.dirname, '../fixtures/arabic'));
  const [file] = entries.strings;
  if (!file) throw new Error('The fixture has no wording.');
  const strings = [{ ...file, data: wildWording() }];
  const community = openCommunity({ ...entries, strings }, now);
  const reader = { community, locale: 'ar' };
  const [issue] = community.newsletters;
  if (!issue) throw new Error('The fixture has no issue.');
  const written = [
    (await mailHtml(issue, { ...reader, sizeOf: () => ({ width: 400, height: 400 }) })).html,
    issueHtml(issue, reader),
    digest(issue, reader, 'html'),
    ...communityFeeds.flatMap((feed) => feed(reader).items.map(({ content }) => content)),
  ];
  expect(written.filter((html) => html.includes('&lt;wild')).length).toBeGreaterThan(5);
  expect(written.filter((html) => html.includes('<wild'))).toEqual([]);
});
