import path from 'node:path';
import { collections } from '../../collections/register.ts';
import type { Community } from '../../community/record-types.ts';
import { fieldsOf, linksIn, problemAt, type RuleInput } from '../../community/rules/content-rule.ts';
import { closest } from '../../lib/closest-spelling.ts';
import { headingPrefix } from '../../lib/markdown.ts';
import { decodeAddress, readAddress } from '../../lib/urls.ts';
import { isHeading, placesIn } from '../../reader/body-links.ts';
import type { Entry } from '../../reader/content-entry.ts';
import { parseBody } from '../../reader/parse-body.ts';
import type { Problem } from '../../reader/problem.ts';
import type { Content } from '../../reader/read-content.ts';
import type { ProblemCode } from '../../strings/problems/problem-codes.ts';
import { isMade, pagePaths, placeOnSite } from '../pages/site-paths.ts';

type Fault = { code: ProblemCode; details: Record<string, string> } | undefined;

/** Problems of links into this site, in every body and field. `community` includes drafts. */
export function siteLinks(content: Content, community: Community): Problem[] {
  const { entries, broken, doubtful } = content;
  const input: RuleInput = { entries, register: collections, broken, doubtful };
  const site = new Site(content, community);
  return [...inTexts(input, site), ...inFields(input, site)];
}

function* inTexts(input: RuleInput, site: Site): Generator<Problem> {
  for (const { url, path: from, file, line, column, field } of linksIn(input)) {
    const fault = site.faultOf(url, from);
    if (fault) yield { file, line, column, field, ...fault };
  }
}

function* inFields(input: RuleInput, site: Site): Generator<Problem> {
  for (const { entry, value, path: at } of fieldsOf(input, 'link')) {
    const fault = site.faultOf(String(value), entry.path);
    if (fault) yield problemAt(entry, at, fault.code, fault.details);
  }
}

/** The addresses that a link can lead to. */
class Site {
  readonly #community: Community;
  readonly #pages: ReadonlySet<string>;
  readonly #drafts: ReadonlySet<string>;
  readonly #former: ReadonlyMap<string, string>;
  /** Addresses of files in public/, such as `/paper.pdf`. */
  readonly #files: ReadonlySet<string>;
  /** The addresses of records by their names in content/: `events/e` → `/events/e/`. */
  readonly #records: ReadonlyMap<string, string>;
  /** The addresses of records whose files have Problems. */
  readonly #unread: ReadonlySet<string>;
  /** The records of `pages` by address. */
  readonly #texts: ReadonlyMap<string, Entry>;
  /** Records without a page of their own, and their addresses elsewhere. */
  readonly #pageless = new Map<string, string>();

  constructor({ entries, broken, own }: Content, community: Community) {
    this.#community = community;
    this.#pages = pagePaths(community);
    this.#drafts = new Set(community.newsletters.filter(({ isDraft }) => isDraft).map((issue) => issue.path));
    this.#former = new Map(community.redirects.map(({ from, to }) => [from, to]));
    this.#files = new Set(own.files.map((file) => `/${file.path}`));
    const { chapters, events, people, newsletters, campaigns, pages } = community;
    const records = [chapters, events, people, newsletters, campaigns, pages].flat();
    this.#records = new Map(records.map(({ kind, id, path: page }) => [`${kind}/${id}`, page]));
    this.#unread = new Set([...broken].map(addressOf));
    this.#texts = new Map(entries.pages.map((entry) => [addressOf(`pages/${entry.id}`), entry]));
    for (const { collection, id, data } of Object.values(
      entries as unknown as Record<string, Entry[]>,
    ).flat()) {
      if (this.#records.has(`${collection}/${id}`)) continue;
      this.#pageless.set(addressOf(`${collection}/${id}`), typeof data.url === 'string' ? data.url : '');
    }
  }

  /** The fault of a link in the file at `from`, its path in the content folder. */
  faultOf(written: string, from: string): Fault {
    const address = readAddress(written);
    if (address.kind === 'relative') {
      const suggestion = this.#meant(written, from) ?? '';
      return { code: 'link-relative', details: { value: written, suggestion } };
    }
    if (address.kind !== 'path' && address.kind !== 'web') return undefined;
    const place = placeOnSite(address.href, this.#community.settings);
    if (place === undefined) return undefined;
    return this.#faultAt(place, written) ?? this.#fragmentFault(place, address.href, written);
  }

  /**
   * The fault of a link's fragment. Only pages of `pages` are checked, because other pages have more targets than their
   * headings.
   */
  #fragmentFault(place: string, href: string, value: string): Fault {
    const fragment = decodeAddress(/#(.*)$/s.exec(href)?.[1] ?? '');
    const page = place.endsWith('/') ? place : `${place}/`;
    const record = isHeading(fragment) ? this.#texts.get(page) : undefined;
    if (!record) return undefined;
    const headings = record.bodies.flatMap(({ source, mdx }) => placesIn(parseBody(source, mdx).blocks));
    const places = headings.map((heading) => headingPrefix + heading);
    if ([...places, contentPlace].includes(fragment)) return undefined;
    const near = closest(headingPrefix + fragment.replace(headingPrefix, ''), places);
    return { code: 'link-no-place', details: { value, suggestion: near ? `${page}#${near}` : '' } };
  }

  #faultAt(place: string, value: string): Fault {
    const page = place.endsWith('/') ? place : `${place}/`;
    const now = this.#former.get(page);
    if (now) return { code: 'former-address', details: { value, suggestion: now } };
    if (this.#drafts.has(page)) return { code: 'link-not-yet', details: { value } };
    if (this.#files.has(place) || isMade(place, this.#pages)) return undefined;
    if (this.#unread.has(page)) return undefined;
    const elsewhere = this.#pageless.get(page);
    if (elsewhere !== undefined) return { code: 'link-without-page', details: { value, url: elsewhere } };
    return { code: 'link-dead', details: { value, suggestion: this.#near(place) } };
  }

  /** A suggestion for an address that leads nowhere. */
  #near(place: string): string {
    const { base } = this.#community.settings;
    const known = [...this.#pages, ...this.#files];
    // An address copied from the browser includes the base path.
    if (base !== '/' && place.startsWith(base) && this.#pages.has(`/${place.slice(base.length)}`))
      return `/${place.slice(base.length)}`;
    return this.#record(place.slice(1)) ?? closest(place, known) ?? '';
  }

  /** A suggestion for an address that is relative to a file or a page. */
  #meant(written: string, from: string): string | undefined {
    const [, way = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(written) ?? [];
    if (way === '') return undefined;
    const target = decodeAddress(way);
    const inFolder = path.posix.normalize(path.posix.join(path.posix.dirname(from), target));
    const found =
      this.#record(inFolder) ?? this.#record(target.replace(/^(?:\.{0,2}\/)+/, '')) ?? this.#file(target);
    if (found) return found + rest;
    const host = `https://${written}`;
    if (/^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:[/:?#]|$)/i.test(way) && !isFileName(way)) {
      return readAddress(host).kind === 'web' ? host : undefined;
    }
    return closest(`/${target.replace(/^(?:\.{0,2}\/)+/, '')}`.replace(/\/?$/, '/'), this.#pages);
  }

  /** `events/2026/e.en.md`, `events/e/` or `about.html` → the address of that record or page. */
  #record(name: string): string | undefined {
    const parts = name.replace(/\/$/, '').split('/');
    const [stem = ''] = (parts.at(-1) ?? '').split('.');
    const page = `/${[...parts.slice(0, -1), stem].join('/')}/`.replace('//', '/');
    const record = this.#records.get(`${parts[0]}/${stem}`) ?? this.#records.get(`pages/${stem}`);
    return this.#pages.has(page) ? page : parts.length > 1 || /\.\w+$/.test(name) ? record : undefined;
  }

  #file(target: string): string | undefined {
    const name = path.posix.basename(target);
    return [...this.#files].find((file) => path.posix.basename(file) === name);
  }
}

/** The address of the record or page that a name means: `events/2026/e.en.md`, `events/e/` or `about.html`. */
const contentPlace = 'main';

const isFileName = (way: string) =>
  /\.(?:mdx?|html?|php|pdf|png|jpe?g|svg|webp|zip|docx?|xlsx?|pptx?|txt|ics)$/i.test(way);

/** The address of a record's page: `pages/about` → `/about/`. */
const addressOf = (name: string) =>
  `/${name.replace(/^pages\//, '').replace(/^newsletters\//, 'newsletter/')}/`;
