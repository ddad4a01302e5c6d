import type { Nodes, Root } from 'mdast';
import { markdownLimits, measureMarkdown } from '../lib/markdown-limits.ts';
import type { Position } from './problem.ts';

/** True for the few texts that have to be parsed to know whether they keep the limits; cheap. */
export function mayBeDeep(text: string): boolean {
  return (
    (text.length > 1000 && mayBeLarge(text)) ||
    /^[ \t]*(?:(?:[-+*>]|\d{1,9}[.)])[ \t]*){30}/m.test(text) ||
    /^[ \t]{90}/m.test(text)
  );
}

function mayBeLarge(text: string): boolean {
  const { lines, marks } = measureMarkdown(text);
  return (
    lines > markdownLimits.lines ||
    marks > markdownLimits.marksTogether ||
    text.length > markdownLimits.length ||
    (text.match(/[*_~]/g)?.length ?? 0) > 1000
  );
}

/** Where a text goes too deep, in Markdown or in HTML; undefined for every text that a person would write. */
export function tooDeep(root: Root): Position | undefined {
  const waiting: [node: Nodes, depth: number][] = [[root, 0]];
  const open: string[] = [];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, depth] = next;
    if (node.type === 'html') followTags(node.value, open);
    if (depth > markdownLimits.depth || open.length > markdownLimits.depth) {
      return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
    }
    if ('children' in node) for (const child of node.children.toReversed()) waiting.push([child, depth + 1]);
  }
  return undefined;
}

// Elements without an end, and those whose end may be left out.
const flat =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|dt|dd|tr|td|th|rt|rp|option)$/i;

// An end without a beginning closes nothing: browsers keep open what it does not name.
function followTags(value: string, open: string[]): void {
  for (const [, end, written = ''] of value.matchAll(/<(\/?)([a-z][\w-]*)/gi)) {
    const name = written.toLowerCase();
    if (flat.test(name)) continue;
    if (!end) open.push(name);
    else if (open.includes(name)) open.length = open.lastIndexOf(name);
  }
}
