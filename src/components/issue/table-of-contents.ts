import type { ComponentName } from '../../collections/newsletter-components.ts';
import type { BodyBlock } from '../../community/prose.ts';
import { elementsIn, readHtml, wordsIn, writeHtml } from '../../lib/html-tree.ts';
import { decodeAddress } from '../../lib/urls.ts';
import { strings } from '../../strings/ui/index.ts';

/** One line of a table of contents. */
export interface OutlineEntry {
  id: string;
  text: string;
  /** The language of `text` where it is not the page's. */
  lang?: string | undefined;
}

/** A body whose ids are its own, and what it holds. */
export interface Outlined {
  blocks: readonly BodyBlock[];
  entries: readonly OutlineEntry[];
  /** The ids of the headings of its components. */
  ids: ReadonlyMap<BodyBlock, string>;
}

/** The heading that a component brings along, if any. */
export function headingOf(name: ComponentName, props: Readonly<Record<string, string>>, locale: string) {
  const { issuePage: words } = strings(locale);
  if (name === 'Spotlight') return words.spotlight;
  if (name === 'Note' || props.title) return props.title;
  return name === 'Quote' || name === 'Button' || name === 'Figure' ? undefined : words[name];
}

/**
 * Names the headings of a body. Its texts are rendered one by one, so that two may have a heading of the same name:
 * ids in `taken` (by earlier texts of the page) and ids given twice get a number.
 */
export function outline(
  blocks: readonly BodyBlock[],
  locale: string,
  lang: string | undefined,
  taken: Set<string> = new Set(),
): Outlined {
  const entries: OutlineEntry[] = [];
  const ids = new Map<BodyBlock, string>();
  const walk = (block: BodyBlock): BodyBlock => {
    if (block.type === 'html') {
      const html = distinctIds(block.html, taken);
      entries.push(...headings(html, lang));
      return { type: 'html', html };
    }
    const heading = headingOf(block.name, block.props, locale);
    const id = heading === undefined ? undefined : free(`c-${block.name.toLowerCase()}`, taken);
    const made = { ...block, children: block.children.map(inside) };
    if (id && heading) {
      ids.set(made, id);
      entries.push({ id, text: heading, lang: block.props.title ? lang : undefined });
    }
    return made;
  };
  // What a component holds belongs to it: it has unique ids, but no line of its own.
  const inside = (block: BodyBlock): BodyBlock => {
    const { length } = entries;
    const made = walk(block);
    entries.length = length;
    return made;
  };
  return { blocks: blocks.map(walk), entries, ids };
}

/** The editor's letter: the text before the first component of an issue, unless it has headings of its own. */
export function letterOf([first]: readonly BodyBlock[]): BodyBlock | undefined {
  return first?.type === 'html' && headings(first.html, undefined).length === 0 ? first : undefined;
}

/** HTML whose ids are not in `taken`, its own links to them included; they are added there. */
export function distinctIds(html: string, taken: Set<string>): string {
  const root = readHtml(html);
  const elements = elementsIn(root);
  const ids = new Map<string, string>();
  for (const { properties } of elements) {
    if (properties.id === undefined) continue;
    const id = free(String(properties.id), taken);
    ids.set(encodeURI(`#${properties.id}`), encodeURI(`#${id}`));
    properties.id = id;
  }
  for (const { properties } of elements) {
    const moved = ids.get(encodeURI(decodeAddress(String(properties.href ?? ''))));
    if (moved) properties.href = moved;
  }
  return ids.size > 0 ? writeHtml(root) : html;
}

function free(id: string, taken: Set<string>): string {
  let candidate = id;
  for (let count = 2; taken.has(candidate); count++) candidate = `${id}-${count}`;
  taken.add(candidate);
  return candidate;
}

function headings(html: string, lang: string | undefined): OutlineEntry[] {
  return elementsIn(readHtml(html))
    .filter(({ tagName, properties }) => tagName === 'h2' && properties.id !== undefined)
    .map((heading) => ({ id: String(heading.properties.id), text: wordsIn(heading), lang }));
}
