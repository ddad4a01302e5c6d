import type { Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import { unified } from 'unified';
import { textContentOf } from '../src/lib/html-tree.ts';

const parser = unified().use(rehypeRaw).freeze();

/** A piece of HTML as a tree. */
export function readHtml(html: string): Root {
  return parser.runSync({ type: 'root', children: [{ type: 'raw', value: html }] }) as Root;
}

/** The words of a piece of HTML. */
export const wordsOf = (html: string): string => textContentOf(readHtml(html));
