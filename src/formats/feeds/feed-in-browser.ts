import { direction } from '../../lib/languages.ts';
import { escapeMarkup, xmlSafe } from '../../lib/xml-text.ts';
import { feedWords } from '../../strings/feed-words.ts';
import type { Feed } from './feed.ts';
import { isArchive } from './feed-archives.ts';

/**
 * What a browser shows for a feed: a short note in XHTML, which browsers render with working links, styled by
 * `feed.css`. XSLT could do the same, but browsers are removing it
 * (https://developer.chrome.com/docs/web-platform/deprecating-xslt). Feed readers ignore elements they do not know.
 */
export function noteForBrowsers({ locale, browserNote, year }: Feed, self: string): string {
  const { address, archive } = feedWords(locale).opened;
  // The elements are XHTML, so browsers understand `dir`.
  const dirAttribute = direction(locale) === 'rtl' ? ' dir="rtl"' : '';
  const links = browserNote.links.map(({ label, href }) => `<x:a href="${text(href)}">${text(label)}</x:a>`);
  return [
    `<x:div xmlns:x="http://www.w3.org/1999/xhtml" lang="${locale}" xml:lang="${locale}"${dirAttribute}>`,
    `<x:h1>${text(browserNote.title)}</x:h1>`,
    ...(year === undefined ? [] : [`<x:p>${text(archive(year))}</x:p>`]),
    `<x:p>${text(browserNote.what)}</x:p>`,
    `<x:p>${text(address)}<x:b>${text(self)}</x:b></x:p>`,
    `<x:p>${links.join(' ')}</x:p>`,
    '</x:div>\n',
  ].join('\n');
}

const text = (words: string) => escapeMarkup(xmlSafe(words));

/** The processing instruction that links a feed to its stylesheet for browsers. */
export const stylesheetXml = ({ browserNote }: Feed) =>
  `<?xml-stylesheet type="text/css" href="${escapeMarkup(browserNote.stylesheet)}"?>`;

/** Marks an archive that no longer changes (RFC 5005), for years that are over. */
export const archiveXml = (feed: Feed) =>
  isArchive(feed) ? '<fh:archive xmlns:fh="http://purl.org/syndication/history/1.0"/>\n' : '';
