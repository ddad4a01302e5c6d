import { direction } from '../../lib/languages.ts';
import { escapeMarkup, xmlSafe } from '../../lib/xml-text.ts';
import { feedWords } from '../../strings/feeds.ts';
import type { Feed } from './feed.ts';
import { isArchive } from './feed-archives.ts';

/**
 * What a person sees who opens a feed in a browser: a few words in XHTML, which every browser shows and whose links
 * work, and `feed.css` for the rest. XSLT would do it too, but browsers are giving it up
 * (https://developer.chrome.com/docs/web-platform/deprecating-xslt). Feed readers pass over what they do not know.
 */
export function noteForBrowsers({ locale, opened, year }: Feed, self: string): string {
  const { address, archive } = feedWords(locale).opened;
  // The vocabulary of its elements is XHTML, so this is known to browsers.
  const direct = direction(locale) === 'rtl' ? ' dir="rtl"' : '';
  const links = opened.links.map(({ label, href }) => `<x:a href="${text(href)}">${text(label)}</x:a>`);
  return [
    `<x:div xmlns:x="http://www.w3.org/1999/xhtml" lang="${locale}" xml:lang="${locale}"${direct}>`,
    `<x:h1>${text(opened.title)}</x:h1>`,
    ...(year === undefined ? [] : [`<x:p>${text(archive(year))}</x:p>`]),
    `<x:p>${text(opened.what)}</x:p>`,
    `<x:p>${text(address)}<x:b>${text(self)}</x:b></x:p>`,
    `<x:p>${links.join(' ')}</x:p>`,
    '</x:div>\n',
  ].join('\n');
}

const text = (words: string) => escapeMarkup(xmlSafe(words));

/** The instruction that gives a feed its looks in a browser. */
export const stylesheetXml = ({ opened }: Feed) =>
  `<?xml-stylesheet type="text/css" href="${escapeMarkup(opened.stylesheet)}"?>`;

/** The mark of an archive that does not change any more (RFC 5005), in archives of years that are over. */
export const archiveXml = (feed: Feed) =>
  isArchive(feed) ? '<fh:archive xmlns:fh="http://purl.org/syndication/history/1.0"/>\n' : '';
