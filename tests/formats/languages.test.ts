import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openCommunity } from '../../src/community/open-community.ts';
import type { Community } from '../../src/community/record-types.ts';
import { atom } from '../../src/formats/feeds/atom.ts';
import { eventsFeed, newsletterFeed } from '../../src/formats/feeds/community-feeds.ts';
import { rss } from '../../src/formats/feeds/rss.ts';
import { plain } from '../../src/formats/issue/issue-markup.ts';
import { draw } from '../../src/formats/link-images/draw-card.ts';
import { imageFor } from '../../src/formats/link-images/page-images.ts';
import type { FontFaces } from '../../src/formats/link-images/satori-node.ts';
import { emailHtml } from '../../src/formats/mail/mail-html.ts';
import { emailText } from '../../src/formats/mail/mail-text.ts';
import { marked } from '../../src/lib/languages.ts';
import { placeholderTitle } from '../../src/newsletter/draft-text/issue-text.ts';
import { titleOf } from '../../src/newsletter/draft-text/section-lines.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { checkAll } from '../../src/site/check-everything.ts';
import { useWording } from '../../src/strings/wording.ts';

const now = Date.parse('2026-11-21T09:00:00+09:00');
const folder = (name: string) => path.resolve(import.meta.dirname, '../fixtures', name);
const open = (name: string): Community => openCommunity(readContent(folder(name)).entries, now);
const mail = (community: Community, locale: string) => ({ community, locale, sizeOf: () => undefined });
const issueOf = ({ newsletters: [issue] }: Community) => {
  if (!issue) throw new Error('no issue');
  return issue;
};

describe.each(['portuguese', 'taiwanese', 'arabic-only'])('the community in %s', (name) => {
  test('has no Problems, and no warning but that wording waits for its translation', () => {
    const codes = checkAll(readContent(folder(name))).map(({ code }) => code);
    expect(codes).toEqual(['strings-missing']);
  });
});

test('in pt-BR, texts in pt are read as its own, on pages, in feeds and in mail', async () => {
  const reader = { community: open('portuguese'), locale: 'pt-BR' };
  const feed = rss(eventsFeed(reader));
  expect(feed).toContain('Noite dos sensores');
  expect(feed).toContain('Núcleo Recife');
  expect(feed).not.toContain('Night of sensors');
  const html = await emailHtml(issueOf(reader.community), mail(reader.community, 'pt-BR'));
  expect(html).toContain('Núcleo Recife');
  expect(html).not.toContain('Recife Chapter');
  expect(html).not.toContain('lang="pt"');
});

test('a draft has no heading in English where the wording waits for its translation', () => {
  useWording(new Map());
  expect(titleOf({ name: 'Thanks' }, 'fr')).toBeUndefined();
  expect(titleOf({ name: 'Welcome' }, 'fr')).toBeUndefined();
  expect(placeholderTitle('2026-12', 'fr')).toBe('(…) décembre 2026');
  useWording(new Map([['pt', { issueDraft: { thanks: 'Obrigado', title: '(Seu título) {month}' } }]]));
  expect(titleOf({ name: 'Thanks' }, 'pt-BR')).toBe('Obrigado');
  expect(titleOf({ name: 'Welcome' }, 'pt-BR')).toBeUndefined();
  expect(placeholderTitle('2026-12', 'pt-BR')).toBe('(Seu título) dezembro de 2026');
  useWording(new Map());
});

test.each([
  ['zh-Hant', 'PingFang TC'],
  ['zh-HK', 'PingFang HK'],
  ['zh-Hans', 'PingFang SC'],
  ['zh-SG', 'PingFang SC'],
  ['ko', 'Apple SD Gothic Neo'],
  ['ja', 'Hiragino Sans'],
])('a mail in %s asks for its own faces first', async (locale, first) => {
  const community = open('taiwanese');
  const html = await emailHtml(issueOf(community), mail(community, locale));
  const families = [...html.matchAll(/font-family:\s?'?([^'",;]+)/g)].map(([, family]) => family);
  expect(families).toContain(first);
  for (const other of ['PingFang TC', 'PingFang HK', 'PingFang SC', 'Hiragino Sans'])
    if (other !== first) expect(families).not.toContain(other);
});

describe('from right to left', () => {
  const reader = { community: open('arabic-only'), locale: 'ar' };
  const issue = issueOf(reader.community);

  test('a mail is so throughout', async () => {
    const html = await emailHtml(issue, mail(reader.community, 'ar'));
    expect(html).toContain('dir="rtl"');
    expect(html).not.toMatch(/direction:\s*ltr|align="left"|border-left/);
    // The way to the web stands where a line ends.
    expect(html.match(/text-align:\s*left/g)).toHaveLength(1);
    expect(html).toMatch(/border-right:\s*3px solid/);
  });

  test('feeds say so where they hold HTML, and in Atom by their language', () => {
    const feed = rss(newsletterFeed(reader));
    expect(feed).toContain('&lt;div lang="ar" dir="rtl"&gt;');
    expect(rss(eventsFeed(reader))).toContain('&lt;p dir="rtl"&gt;');
    expect(atom(newsletterFeed(reader))).toContain('xml:lang="ar"');
  });

  test('what is written the other way keeps to itself in plain text', () => {
    const name = marked({ en: 'House of Light' }, 'ar');
    expect(plain([{ text: 'في ' }, name])).toBe('في \u2068House of Light\u2069');
    expect(plain(marked({ en: 'House of Light' }, 'ja'))).toBe('House of Light');
    expect(emailText(issue, reader)).not.toContain('\u2068');
  });

  test('the card of a link has date, seal and colour at the other side, and no letters that it cannot show', () => {
    const { card, alt } = imageFor('/events/2026-10-08-cairo/', reader);
    expect(card).toMatchObject({ mirrored: true, title: { text: '' }, place: { text: '' } });
    expect(card).toMatchObject({ leaf: { month: '10', day: '8', weekday: '2026' } });
    expect(alt).toContain('ليلة المجسات');
    const faces: FontFaces = { width: (text) => text.length / 2, missing: () => [] };
    const drawing = draw(card, faces);
    expect(JSON.stringify(drawing)).not.toMatch(/\p{sc=Arabic}/u);
    const days = [...(drawing.stamps ?? [])].filter(({ props }) => props.children === '8');
    expect(days.map(({ props }) => Number(props.style?.left) < 600)).toEqual([true]);
  });

  test('a title that can be shown in part is shown in part where that is most of it', () => {
    expect(imageFor('/events/2026-12-10-cairo/', reader).card.title.text).toBe('Firefly Walk');
  });
});
