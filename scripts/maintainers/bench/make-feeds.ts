import process from 'node:process';
import { openCommunity } from '../../../src/community/open-community.ts';
import type { Community } from '../../../src/community/record-types.ts';
import { ical } from '../../../src/formats/calendars/ical.ts';
import { calendarsOf } from '../../../src/formats/calendars/ical-calendars.ts';
import { feedsOf } from '../../../src/formats/feeds/community-feeds.ts';
import type { Feed } from '../../../src/formats/feeds/feed.ts';
import { archiveOf, archiveYears } from '../../../src/formats/feeds/feed-archives.ts';
import { feedWriters } from '../../../src/formats/feeds/feed-documents.ts';
import { feedFile, feedFormatNames, feedFormats } from '../../../src/formats/feeds/feed-formats.ts';
import { readContent } from '../../../src/reader/read-content.ts';

// Writes all feeds and calendars of a content folder, in a process of its own so that its memory can be measured.
const [folder = ''] = process.argv.slice(2);
const community = openCommunity(readContent(folder).entries, Date.parse('2026-06-15T12:00:00Z'));
const { locales } = community.settings;
const rows: string[][] = [];

function measure(what: string, make: () => Iterable<string>): void {
  const began = performance.now();
  let [files, bytes] = [0, 0];
  for (const text of make()) {
    files++;
    bytes += Buffer.byteLength(text);
  }
  const seconds = (performance.now() - began) / 1000;
  const rate = Math.round(files / seconds).toLocaleString('en');
  rows.push([what, String(files), (bytes / 1e6).toFixed(1), seconds.toFixed(2), rate]);
}

const feeds = (from: Community) => locales.flatMap((locale) => feedsOf(from, locale));
const archives = (from: Community): Feed[] =>
  feeds(from).flatMap((feed) => archiveYears(feed).map((year) => archiveOf(feed, year)));

const began = performance.now();
// The first format creates the items for all.
for (const format of feedFormatNames)
  measure(feedFile(format), () => feeds(community).map(feedWriters[format]));
const archived = feedFormatNames.filter((format) => feedFormats[format].hasArchives);
measure('archives by year', () =>
  archives(community).flatMap((feed) => archived.map((format) => feedWriters[format](feed))),
);
measure('events.ics', () =>
  locales.flatMap((locale) =>
    calendarsOf(community, locale).map((calendar) => ical(calendar.events, calendar)),
  ),
);
process.stdout.write(JSON.stringify({ rows, seconds: (performance.now() - began) / 1000 }));
