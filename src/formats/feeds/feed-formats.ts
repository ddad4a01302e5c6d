/** File name and media types of a feed format. */
interface FeedFormat {
  /** The name of its files: `rss.xml`. */
  file: string;
  /** Its media type, by which programs find the feed in the head of a page. */
  type: string;
  /** The Content-Type that a server sends. */
  servedAs: string;
  /** Whether it has archives by year (`rss-2024.xml`); JSON Feed defines none. */
  hasArchives: boolean;
}

// Browsers show a document as plain text when it has a feed's own media type.
const xml = 'application/xml; charset=utf-8';

/** The formats of every feed (written in `feed-documents.ts`), the most common one first. */
export const feedFormats = {
  rss: { file: 'rss.xml', type: 'application/rss+xml', servedAs: xml, hasArchives: true },
  atom: { file: 'atom.xml', type: 'application/atom+xml', servedAs: xml, hasArchives: true },
  json: {
    ...{ file: 'feed.json', type: 'application/feed+json', hasArchives: false },
    servedAs: 'application/feed+json; charset=utf-8',
  },
} as const satisfies Record<string, FeedFormat>;

export type FeedFormatName = keyof typeof feedFormats;

export const feedFormatNames = Object.keys(feedFormats) as FeedFormatName[];

/** The file name of a feed, or of its archive of a year: `rss.xml`, `rss-2024.xml`. */
export function feedFile(format: FeedFormatName, year?: string): string {
  const { file } = feedFormats[format];
  return year === undefined ? file : file.replace('.', `-${year}.`);
}
