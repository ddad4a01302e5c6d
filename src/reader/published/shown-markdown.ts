import type { Element, Nodes } from 'hast';
import type { RootContent } from 'mdast';
import { safeTree } from '../../lib/markdown.ts';
import { decodeAddress } from '../../lib/urls.ts';
import { sourceIndex } from './source-index.ts';

/** The text of rendered Markdown; its functions map offsets back to the Markdown. */
export interface ShownMarkdown {
  /** All words, one line per paragraph, including text for screen readers. */
  words: string;
  wordIndex(offset: number): number;
  /** Link targets as written. */
  links: { href: string; index: number }[];
}

interface Piece {
  /** Offset in the words. */
  from: number;
  value: string;
  /** Offset in the Markdown, when the parser gives one. */
  source: number | undefined;
}

const blocks =
  /^(?:address|article|aside|blockquote|br|caption|dd|details|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;
const spoken = ['alt', 'title', 'ariaLabel'] as const;

/** The text that the nodes of `source` show; addresses stay as written. */
export function shownMarkdown(nodes: readonly RootContent[], source: string): ShownMarkdown {
  const shown = new Shown();
  shown.add(safeTree(nodes, { link: withSmallScheme, image: (url) => url }));
  const { words, pieces, links } = shown;
  return {
    words,
    links,
    wordIndex(offset) {
      const at = pieces.findLastIndex(({ from }) => from <= offset);
      const piece = pieces[at];
      if (!piece) return 0;
      const known =
        piece.source ?? pieces.slice(0, at).findLast((each) => each.source !== undefined)?.source ?? 0;
      return sourceIndex(source, piece.value, offset - piece.from, known);
    },
  };
}

// `MAILTO:` equals `mailto:`.
const withSmallScheme = (url: string) =>
  url.replace(/^[a-z][a-z0-9+.-]*:/i, (scheme) => scheme.toLowerCase());

class Shown {
  words = '';
  readonly pieces: Piece[] = [];
  readonly links: { href: string; index: number }[] = [];

  add(node: Nodes): void {
    if (node.type === 'text') this.#append(node.value, node.position?.start.offset);
    if (node.type === 'element') this.#element(node);
    else if ('children' in node) for (const child of node.children) this.add(child);
  }

  #element(element: Element): void {
    const { tagName, properties, children, position } = element;
    const start = position?.start.offset;
    const isBlock = blocks.test(tagName);
    if (isBlock) this.#endLine();
    if (typeof properties.href === 'string')
      this.links.push({ href: properties.href, index: start ?? this.#last() });
    for (const child of children) this.add(child);
    if (isBlock) this.#endLine();
    for (const name of spoken) this.#addSeparate(properties[name], start);
    if (tagName === 'img' && typeof properties.src === 'string')
      this.#addSeparate(fileName(properties.src), start);
  }

  #append(value: string, source: number | undefined): void {
    this.pieces.push({ from: this.words.length, value, source });
    this.words += value;
  }

  /** Adds text that is not part of the sentence around it, such as an `alt` text. */
  #addSeparate(value: unknown, source: number | undefined): void {
    if (typeof value !== 'string' || value === '') return;
    this.#endLine();
    this.#append(value, source);
    this.#endLine();
  }

  #endLine(): void {
    if (this.words !== '' && !this.words.endsWith('\n')) this.words += '\n';
  }

  #last(): number {
    return this.pieces.findLast(({ source }) => source !== undefined)?.source ?? 0;
  }
}

/** The name of an image file without its extension: it is part of the published address. */
export const fileName = (src: string) =>
  decodeAddress(src.replace(/[?#].*$/, '')).replace(/^.*\/|\.[a-z]+$/gi, '');
