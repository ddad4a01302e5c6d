import type { Nodes, Root } from 'mdast';
import { markdownLimits, measureMarkdown } from '../lib/markdown-limits.ts';
import type { Position } from './problem.ts';

/** Cheap check for the few texts that have to be parsed to know whether they exceed the limit. */
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

/** Position at which Markdown or HTML is nested too deeply; undefined otherwise. */
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

// Void elements, and elements whose end tag may be omitted.
const flat =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|dt|dd|tr|td|th|rt|rp|option)$/i;

// An end tag that closes nothing is ignored, as browsers do.
function followTags(value: string, open: string[]): void {
  for (const [, end, written = ''] of value.matchAll(/<(\/?)([a-z][\w-]*)/gi)) {
    const name = written.toLowerCase();
    if (flat.test(name)) continue;
    if (!end) open.push(name);
    else if (open.includes(name)) open.length = open.lastIndexOf(name);
  }
}
