import type { PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import type { ComponentName } from '../collections/newsletter-components.ts';
import type { ProblemCode } from '../strings/problems/problem-codes.ts';
import type { Position } from './problem.ts';

/** A part of a body: Markdown, or one of our components with its content. */
export type Block = MarkdownBlock | ComponentBlock;

export interface MarkdownBlock {
  type: 'markdown';
  nodes: RootContent[];
}

export interface ComponentBlock {
  type: 'component';
  name: ComponentName;
  props: Record<string, string>;
  /** The ids or keys that the component lists, in order. */
  items: Item[];
  children: Block[];
  /** The lines of its opening and closing tags, counted like those of Problems. */
  lines: Lines;
}

/** First and last line. */
export type Lines = readonly [number, number];

/** An item of a list component: `- 2026-12-04-tokyo: see you there`. */
export interface Item extends Position {
  id: string;
  /** The words beside it, as plain text. */
  words: string;
  /** The same as Markdown nodes, with their links. */
  nodes: PhrasingContent[];
  lines: Lines;
}

/** A Problem of a body; its line is relative to the body. */
export interface BodyProblem extends Position {
  code: ProblemCode;
  field: string;
  details: Record<string, string>;
}

/** A parsed body: its blocks, the records, images and addresses of its components, and its Problems. */
export interface ParsedBody {
  blocks: Block[];
  references: (Position & { collection: string; id: string; field: string })[];
  images: (Position & { src: string; field: string })[];
  links: (Position & { url: string; field: string })[];
  problems: BodyProblem[];
}

/** A component as it was written. */
export type Jsx = MdxJsxFlowElement | MdxJsxTextElement;
/** Start position of a node. */
export const start = (node: { position?: Root['position'] }): Position => ({
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});

/** First and last line of a node. */
export const linesOf = (node: { position?: Root['position'] }): Lines => [
  node.position?.start.line ?? 1,
  node.position?.end.line ?? 1,
];

/** True for MDX expressions and imports, which are Problems, and for comments, which are not; neither is shown. */
export function isCode(
  node: { type: string; value?: string; position?: Root['position'] },
  parsed: ParsedBody,
): boolean {
  if (!/^mdx(jsEsm|FlowExpression|TextExpression)$/.test(node.type)) return false;
  const value = (node.value ?? '').trim();
  const comment = /^(?:\/\*(?:(?!\*\/)[\s\S])*\*\/\s*)*$/.test(value);
  if (node.type === 'mdxjsEsm' || !comment) {
    const esm = node.type === 'mdxjsEsm';
    const found = esm ? (/^\w+/.exec(value)?.[0] ?? 'import') : `{${value.slice(0, 40)}}`;
    const code = esm ? 'mdx-module' : 'mdx-code';
    parsed.problems.push({ code, field: '', details: { found }, ...start(node) });
  }
  return true;
}
