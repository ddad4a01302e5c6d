/** What a format of a feed is called in addresses and in heads of pages. */
interface FeedFormat {
  /** The name of its files: `rss.xml`. */
  file: string;
  /** Its media type, by which programs find it in the head of a page. */
  type: string;
  /** The type that a server sends. */
  servedAs: string;
  /** Whether it has archives by year: `rss-2024.xml`. JSON Feed knows none. */
  hasArchives: boolean;
}

// Browsers show what is sent with a feed's own type as bare text.
const xml = 'application/xml; charset=utf-8';

/** The formats in which every feed is written (`feed-documents.ts`), the one for most people first. */
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

/** The name of a feed's file, or of its archive of a year: `rss.xml`, `rss-2024.xml`. */
export function feedFile(format: FeedFormatName, year?: string): string {
  const { file } = feedFormats[format];
  return year === undefined ? file : file.replace('.', `-${year}.`);
}
