import type { Element, Root } from 'hast';
import { toString as textIn } from 'mdast-util-to-string';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

const characterReferences = { useNamedReferences: true };
const writer = unified().use(rehypeStringify, { characterReferences }).freeze();
const writerOfRaw = unified()
  .use(rehypeStringify, { characterReferences, allowDangerousHtml: true })
  .freeze();

/** A tree as HTML. */
export const writeHtml = (root: Root): string => writer.stringify(root);

/** A tree into which we put HTML of ours as `raw` nodes: they stand as they are. */
export const writeWithRaw = (root: Root): string => writerOfRaw.stringify(root);

/** The words of a tree. */
export const wordsIn = (node: Element | Root): string => textIn(node).trim();

/** Every element of a tree. */
export function elementsIn(root: Root): Element[] {
  const elements: Element[] = [];
  visit(root, 'element', (element) => void elements.push(element));
  return elements;
}

/** True for a tree in which nothing stands. */
export const isBlank = ({ children }: Root): boolean => children.length === 0;

/** A tree of one's own: those of the model are shared by all pages and formats, and nobody may change them. */
export const copyOf = (root: Root): Root => structuredClone(root);
