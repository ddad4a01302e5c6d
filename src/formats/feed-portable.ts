import { picturePrefix } from '../community/prose.ts';
import { joinedMarkup } from '../lib/line.ts';
import { decodeAddress } from '../lib/urls.ts';
import { escapeMarkup } from '../lib/xml.ts';

/** What a text needs to know to stand anywhere. */
export interface Elsewhere {
  /** Absolute address of the page that the text is from. */
  page: string;
  /** An `<img>` of a picture of content/, by its path there. */
  picture(path: string, alt: string): string;
}

// Safe HTML as it comes from lib/markdown.ts: quotes are always double, and `<` in a text is an entity.
const tag = /<(\/?)([a-z][a-z0-9]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/gi;
const attribute = /\s+([\w:-]+)(?:="([^"]*)")?/g;

/** What has a meaning without our stylesheets, and in a mail program. */
const kept = new Set([
  ...['alt', 'cite', 'colspan', 'datetime', 'dir', 'href', 'lang'],
  ...['reversed', 'rowspan', 'scope', 'start', 'title'],
]);

/**
 * Safe HTML of ours as HTML for feed readers and mail programs: absolute addresses, nothing that needs our styles or
 * ids, pictures at addresses that stay, boxes to tick as characters, no spaces where Japanese lines end.
 */
export function portableHtml(html: string, { page, picture }: Elsewhere): string {
  return withJoinedLines(html).replace(tag, (_whole, close: string, name: string, rest: string) => {
    if (close) return `</${name}>`;
    const given = new Map<string, string>();
    for (const [, key = '', value = ''] of rest.matchAll(attribute)) given.set(key.toLowerCase(), value);
    if (name === 'img') {
      const path = decodeAddress(decodeEntities(given.get('src') ?? '').slice(picturePrefix.length));
      return picture(path, decodeEntities(given.get('alt') ?? ''));
    }
    if (name === 'input') return given.has('checked') ? '☑' : '☐';
    return `<${name}${[...given].map(([key, value]) => written(key, value, page)).join('')}>`;
  });
}

// Not every program knows that a line break between two Japanese characters is no space.
const withJoinedLines = (html: string) =>
  html
    .split(preformatted)
    .map((part) => (part.startsWith('<pre>') ? part : joinedMarkup(part)))
    .join('');

const preformatted = /(<pre>[\s\S]*?<\/pre>)/;

function written(key: string, value: string, page: string): string {
  if (!kept.has(key)) return '';
  const whole =
    key === 'href' || key === 'cite' ? absolute(decodeEntities(value), page) : decodeEntities(value);
  return whole === undefined ? '' : ` ${key}="${escapeMarkup(whole)}"`;
}

const absolute = (address: string, page: string) => URL.parse(address, page)?.href;

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

export function decodeEntities(value: string): string {
  return value.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal) return String.fromCodePoint(Number(decimal));
      return named[name ?? ''] ?? whole;
    },
  );
}

/** The words of a piece of our own HTML. */
export function wordsOf(html: string): string {
  return decodeEntities(html.replace(tag, '')).trim();
}
