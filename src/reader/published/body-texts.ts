import { parseMarkdown } from '../../lib/markdown.ts';
import type { Block, ComponentBlock, Item } from '../body-blocks.ts';
import { fileName, shownMarkdown } from './shown-markdown.ts';
import { sourceIndex } from './source-index.ts';

/** A text that a body shows; `index` maps an offset in it to an offset in the source of the body. */
export interface BodyText {
  kind: 'words' | 'address';
  text: string;
  index(offset: number): number;
}

/** Every text that the blocks of `source` show: words, link targets, properties of components, words beside ids. */
export function bodyTexts(blocks: readonly Block[], source: string): BodyText[] {
  return blocks.flatMap((block): BodyText[] => {
    if (block.type === 'component') return componentTexts(block, source);
    const { words, wordIndex, links } = shownMarkdown(block.nodes, source);
    return [
      { kind: 'words', text: words, index: wordIndex },
      ...links.map(({ href, index }): BodyText => address(href, source, index)),
    ];
  });
}

function address(text: string, source: string, from: number): BodyText {
  // An autolinked e-mail address is written without `mailto:`.
  const scheme = /^mailto:/i.exec(text)?.[0].length ?? 0;
  const index = (offset: number) =>
    sourceIndex(source, text.slice(scheme), Math.max(0, offset - scheme), from);
  return { kind: 'address', text, index };
}

function componentTexts(block: ComponentBlock, source: string): BodyText[] {
  const from = lineStart(source, block.lines[0]);
  const props = Object.entries(block.props).map(([name, value]): BodyText => {
    const start = propertyStart(source, from, name);
    if (name === 'href') return address(value, source, start);
    const text = name === 'src' ? fileName(value) : value;
    return { kind: 'words', text, index: (offset) => sourceIndex(source, text, offset, start) };
  });
  return [
    ...props,
    ...block.items.flatMap((item) => itemTexts(item, source)),
    ...bodyTexts(block.children, source),
  ];
}

function propertyStart(source: string, from: number, name: string): number {
  const found = new RegExp(`\\s${name}\\s*=\\s*`, 'g');
  found.lastIndex = from;
  const match = found.exec(source);
  return match ? match.index + match[0].length : from;
}

/** The words beside an id, which are a Markdown text of their own. */
function itemTexts({ id, words, line }: Item, source: string): BodyText[] {
  if (words === '') return [];
  const start = source.indexOf(id, lineStart(source, line)) + id.length;
  return bodyTexts([{ type: 'markdown', nodes: parseMarkdown(words).children }], words).map((text) => ({
    ...text,
    index: (offset) => sourceIndex(source, words, text.index(offset), start),
  }));
}

function lineStart(source: string, line: number): number {
  let start = 0;
  for (let passed = 1; passed < line; passed++) start = source.indexOf('\n', start) + 1;
  return start;
}
