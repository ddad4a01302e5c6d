import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../src/lib/markdown.ts';

/** Links and pictures of a text, each where it begins. */
function found(text: string): string[] {
  const list: string[] = [];
  visit(parseMarkdown(text), (node) => {
    if (node.type !== 'link' && node.type !== 'image') return;
    const { line, column } = node.position?.start ?? { line: 0, column: 0 };
    list.push(`${line}:${column} ${node.type} ${node.url}`);
  });
  return list;
}

// CommonMark ends an address at a space; people do not.
test.each([
  ['[三](./a b.md)', ['1:1 link ./a b.md']],
  ['一\n二 [三](./a b.md) 四 ![五](c d.png)', ['2:3 link ./a b.md', '2:19 image c d.png']],
  ['一 [二](/a b/) [三](../c d.md)', ['1:3 link /a b/', '1:14 link ../c d.md']],
  ['\\[二](/a b/)', []],
])('%j holds %j', (text, expected) => expect(found(text)).toEqual(expected));
