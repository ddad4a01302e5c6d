import type { Element, Nodes } from 'hast';
import type { RootContent } from 'mdast';
import { safeTree } from '../../lib/markdown.ts';
import { decodeAddress } from '../../lib/urls.ts';
import { sourceIndex } from './source-index.ts';

/** What readers get of Markdown, as text; the functions tell where a character of it stands in the Markdown. */
export interface ShownMarkdown {
  /** All words, a line for each paragraph, with the words that are only read aloud. */
  words: string;
  wordIndex(offset: number): number;
  /** Targets of links, as they were written. */
  links: { href: string; index: number }[];
}

interface Piece {
  /** Where it begins among the words. */
  from: number;
  value: string;
  /** Where it begins in the Markdown, where the parser says so. */
  source: number | undefined;
}

const blocks =
  /^(?:address|article|aside|blockquote|br|caption|dd|details|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;
const spoken = ['alt', 'title', 'ariaLabel'] as const;

/** What is shown of the nodes of `source`; addresses stay as they are written. */
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

// `MAILTO:` is `mailto:` to every program.
const withSmallScheme = (url: string) =>
  url.replace(/^[a-z][a-z0-9+.-]*:/i, (scheme) => scheme.toLowerCase());

class Shown {
  words = '';
  readonly pieces: Piece[] = [];
  readonly links: { href: string; index: number }[] = [];

  add(node: Nodes): void {
    if (node.type === 'text') this.#say(node.value, node.position?.start.offset);
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
    for (const name of spoken) this.#aside(properties[name], start);
    if (tagName === 'img' && typeof properties.src === 'string') this.#aside(fileName(properties.src), start);
  }

  #say(value: string, source: number | undefined): void {
    this.pieces.push({ from: this.words.length, value, source });
    this.words += value;
  }

  /** What is not part of the sentence around it. */
  #aside(value: unknown, source: number | undefined): void {
    if (typeof value !== 'string' || value === '') return;
    this.#endLine();
    this.#say(value, source);
    this.#endLine();
  }

  #endLine(): void {
    if (this.words !== '' && !this.words.endsWith('\n')) this.words += '\n';
  }

  #last(): number {
    return this.pieces.findLast(({ source }) => source !== undefined)?.source ?? 0;
  }
}

/** The name of a picture's file without its ending: it is part of the address under which the picture is published. */
export const fileName = (src: string) =>
  decodeAddress(src.replace(/[?#].*$/, '')).replace(/^.*\/|\.[a-z]+$/gi, '');
