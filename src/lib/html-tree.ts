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

/** Serialises a tree as HTML. */
export const writeHtml = (root: Root): string => writer.stringify(root);

/** Serialises a tree with `raw` nodes, which hold our own HTML and are written as they are. */
export const writeWithRaw = (root: Root): string => writerOfRaw.stringify(root);

/** The text content of a tree, trimmed. */
export const textContentOf = (node: Element | Root): string => textIn(node).trim();

/** Every element of a tree, in document order. */
export function elementsIn(root: Root): Element[] {
  const elements: Element[] = [];
  visit(root, 'element', (element) => void elements.push(element));
  return elements;
}

/** Whether a tree is empty. */
export const isBlank = ({ children }: Root): boolean => children.length === 0;

/** A deep copy of a tree: those of the model are shared and must not be changed. */
export const copyOf = (root: Root): Root => structuredClone(root);
