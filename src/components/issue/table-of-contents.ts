import type { Root } from 'hast';
import type { BodyParts, Part } from '../../formats/issue/resolve-issue.ts';
import { copyOf, elementsIn, textContentOf } from '../../lib/html-tree.ts';
import type { Marked } from '../../lib/languages.ts';
import { decodeAddress } from '../../lib/urls.ts';

/** One line of a table of contents. */
export interface OutlineEntry {
  id: string;
  text: string;
  /** The language of `text` where it is not the page's. */
  lang?: string | undefined;
}

/** What the parts of a body are called on their page, and what it holds. */
export interface Outline {
  entries: readonly OutlineEntry[];
  /** The ids of the headings of its parts. */
  ids: ReadonlyMap<Part, string>;
  /** Its texts that another text of the page would share an id with, under ids of their own. */
  trees: ReadonlyMap<Part, Root>;
}

/**
 * Names the headings of a body. Its texts are rendered one by one, so that two may have a heading of the same name:
 * ids in `usedIds` (by earlier texts of the page) and ids given twice get a number.
 */
export function outline({ parts, lang }: BodyParts, usedIds: Set<string> = new Set()): Outline {
  const entries: OutlineEntry[] = [];
  const ids = new Map<Part, string>();
  const trees = new Map<Part, Root>();
  const name = (part: Part, { text, lang: own }: Marked, wanted: string): void => {
    const id = free(wanted, usedIds);
    ids.set(part, id);
    entries.push({ id, text, lang: own });
  };
  const walk = (part: Part): void => {
    if (part.kind === 'text') {
      const tree = withDistinctIds(part.tree, usedIds);
      trees.set(part, tree);
      entries.push(...headings(tree, lang));
    }
    const heading = 'heading' in part && part.heading;
    if (heading) name(part, heading, part.kind === 'letter' ? 'letter' : `c-${nameOf(part)}`);
    if ('parts' in part) part.parts.forEach(inside);
  };
  // What a part holds belongs to it: it has unique ids, but no line of its own.
  const inside = (part: Part): void => {
    const { length } = entries;
    walk(part);
    entries.length = length;
  };
  parts.forEach(walk);
  return { entries, ids, trees };
}

const nameOf = (part: Part) => (part.kind === 'list' ? part.name : part.kind).toLowerCase();

/** A text whose ids are not in `usedIds`, its own links to them included; they are added there. */
export function withDistinctIds(tree: Root, usedIds: Set<string>): Root {
  if (elementsIn(tree).every(({ properties }) => properties.id === undefined)) return tree;
  const own = copyOf(tree);
  const elements = elementsIn(own);
  const ids = new Map<string, string>();
  for (const { properties } of elements) {
    if (properties.id === undefined) continue;
    const id = free(String(properties.id), usedIds);
    ids.set(encodeURI(`#${properties.id}`), encodeURI(`#${id}`));
    properties.id = id;
  }
  for (const { properties } of elements) {
    const moved = ids.get(encodeURI(decodeAddress(String(properties.href ?? ''))));
    if (moved) properties.href = moved;
  }
  return own;
}

function free(id: string, usedIds: Set<string>): string {
  let candidate = id;
  for (let count = 2; usedIds.has(candidate); count++) candidate = `${id}-${count}`;
  usedIds.add(candidate);
  return candidate;
}

function headings(tree: Root, lang: string | undefined): OutlineEntry[] {
  return elementsIn(tree)
    .filter(({ tagName, properties }) => tagName === 'h2' && properties.id !== undefined)
    .map((heading) => ({ id: String(heading.properties.id), text: textContentOf(heading), lang }));
}
