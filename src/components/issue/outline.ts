import type { ComponentName } from '../../collections/components.ts';
import type { BodyBlock } from '../../community/prose.ts';
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

/** The editor's letter: the texts before the first component of an issue, unless they have headings of their own. */
export function letterOf(blocks: readonly BodyBlock[]): readonly BodyBlock[] {
  const first = blocks.findIndex(({ type }) => type === 'component');
  const opening = first < 0 ? blocks : blocks.slice(0, first);
  return opening.some((block) => block.type === 'html' && block.html.includes('<h2')) ? [] : opening;
}

/** HTML whose ids are not in `taken`; they are added there. */
export function distinctIds(html: string, taken: Set<string>): string {
  return html.replace(/(<[^>]* id=")([^"]+)(")/g, (_whole, before: string, id: string, after: string) => {
    return `${before}${free(id, taken)}${after}`;
  });
}

function free(id: string, taken: Set<string>): string {
  let candidate = id;
  for (let count = 2; taken.has(candidate); count++) candidate = `${id}-${count}`;
  taken.add(candidate);
  return candidate;
}

const heading = /<h2 id="([^"]+)"[^>]*>([\s\S]*?)<\/h2>/g;

function headings(html: string, lang: string | undefined): OutlineEntry[] {
  return [...html.matchAll(heading)].map(([, id = '', inner = '']) => ({ id, text: plainText(inner), lang }));
}

const characters: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The words of a piece of our own HTML. */
export function plainText(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal) return String.fromCodePoint(Number(decimal));
      return characters[name ?? ''] ?? whole;
    })
    .trim();
}
