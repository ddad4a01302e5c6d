import { recordsById } from '../../community/records-by-id.ts';
import { isMade, pagePaths, placeOnSite } from '../../formats/pages/site-paths.ts';
import { closest } from '../../lib/closest-spelling.ts';
import { bodyLinks } from '../../reader/body-links.ts';
import type { Position } from '../../reader/problem.ts';
import {
  atText,
  componentsIn,
  type IssueInput,
  type IssueRule,
  type IssueText,
  placeOf,
} from './issue-rule.ts';

/** Links into this site lead to a page that is published. */
export const linksExist: IssueRule = function* (input) {
  const { issue, published, texts, files } = input;
  const pages = new Set([...pagePaths(published), issue.path]);
  for (const text of texts) {
    for (const { url, at } of linksIn(text)) {
      const place = placeOnSite(url, published.settings);
      if (place === undefined || files.has(place) || isMade(place, pages)) continue;
      const details = { value: url, suggestion: closest(place, pages) ?? '', why: reasonFor(place, input) };
      yield atText(text, at, 'issue-dead-link', details);
    }
  }
};

/** `later` for a page that exists but is not published yet. */
function reasonFor(place: string, { community }: IssueInput): string {
  return pagePaths(community).has(place.endsWith('/') ? place : `${place}/`) ? 'later' : '';
}

const tracking =
  /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|yclid|twclid|msclkid|ttclid|li_fat_id|igshid|igsh|mc_[ce]id|_hsenc|_hsmi|mkt_tok|vero_id|oly_\w+_id|ref_src|ref_url|spm|s_cid)$/i;

/** Addresses contain no tracking parameters. */
export const linksWithoutTracking: IssueRule = function* (input) {
  for (const text of input.texts) {
    for (const { url, at } of linksIn(text)) {
      const found = trackingIn(url);
      if (found) yield atText(text, at, 'issue-tracking', found);
    }
  }
};

/** The same for the outputs that it lists, whose addresses are in files of their own. */
export const outputsWithoutTracking: IssueRule = function* ({ texts, community, entries }) {
  const ids = new Set(texts.flatMap(({ blocks }) => [...componentsIn(blocks)]).flatMap(listedOutputs));
  for (const { id, url } of recordsById(community, 'outputs', [...ids])) {
    const found = trackingIn(url);
    const entry = entries.outputs.find((each) => each.id === id);
    if (!found || !entry) continue;
    const at = entry.locate?.(['url']) ?? { line: 1, column: 1 };
    yield { file: entry.file, field: 'url', code: 'issue-tracking', details: found, ...at };
  }
};

const listedOutputs = ({ name, items }: { name: string; items: readonly { id: string }[] }) =>
  name === 'Outputs' ? items.map(({ id }) => id) : [];

/** The tracking parameters of an address, and the address without them. */
function trackingIn(address: string): { value: string; clean: string } | undefined {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  const names = [...new Set(url.searchParams.keys())].filter((name) => tracking.test(name));
  if (names.length === 0) return undefined;
  for (const name of names) url.searchParams.delete(name);
  return { value: names.join(', '), clean: url.href };
}

interface Link {
  url: string;
  at: Position;
}

function* linksIn({ blocks }: IssueText): Generator<Link> {
  for (const { url, ...at } of bodyLinks(blocks).links) yield { url, at };
  for (const block of componentsIn(blocks)) {
    if (block.props.href) yield { url: block.props.href, at: placeOf(block) };
  }
}
