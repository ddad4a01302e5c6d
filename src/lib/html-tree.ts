import type { Element, Root } from 'hast';
import { toString as textIn } from 'mdast-util-to-string';
import rehypeRaw from 'rehype-raw';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

const parser = unified().use(rehypeRaw).freeze();
const writer = unified()
  .use(rehypeStringify, { allowDangerousHtml: true, characterReferences: { useNamedReferences: true } })
  .freeze();

/** A piece of HTML of ours as a tree. */
export function readHtml(html: string): Root {
  const root: Root = { type: 'root', children: [{ type: 'raw', value: html }] };
  return parser.runSync(root) as Root;
}

/** A tree as HTML; `raw` nodes in it stand as they are. */
export const writeHtml = (root: Root): string => writer.stringify(root);

/** The words of a piece of HTML of ours. */
export const wordsOf = (html: string): string => wordsIn(readHtml(html));

/** The words of an element. */
export const wordsIn = (node: Element | Root): string => textIn(node).trim();

/** Every element of a tree. */
export function elementsIn(root: Root): Element[] {
  const elements: Element[] = [];
  visit(root, 'element', (element) => void elements.push(element));
  return elements;
}
