import type { PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import type { ComponentName } from '../collections/newsletter-components.ts';
import type { ProblemCode } from '../strings/problems/codes.ts';
import type { Position } from './problem.ts';

/** A part of a body: Markdown, or one of our components with what it holds. */
export type Block = MarkdownBlock | ComponentBlock;

export interface MarkdownBlock {
  type: 'markdown';
  nodes: RootContent[];
}

export interface ComponentBlock {
  type: 'component';
  name: ComponentName;
  props: Record<string, string>;
  /** The ids or keys that the component lists, in the writer's order. */
  items: Item[];
  children: Block[];
  /** The lines of its opening and closing tags, counted like those of Problems. */
  lines: Lines;
}

/** The first and the last line of something. */
export type Lines = readonly [number, number];

/** One line of a list component: `- 2026-12-04-tokyo: see you there`. */
export interface Item extends Position {
  id: string;
  /** The words beside it, as plain text. */
  words: string;
  /** The same as they were written, with their links. */
  nodes: PhrasingContent[];
  lines: Lines;
}

/** A Problem of a body; its line counts from the body's first. */
export interface BodyProblem extends Position {
  code: ProblemCode;
  field: string;
  details: Record<string, string>;
}

/** A parsed body: its blocks, the records, pictures and addresses its components name, and what is wrong with it. */
export interface ParsedBody {
  blocks: Block[];
  references: (Position & { collection: string; id: string; field: string })[];
  images: (Position & { src: string; field: string })[];
  links: (Position & { url: string; field: string })[];
  problems: BodyProblem[];
}

/** A component as it was written. */
export type Jsx = MdxJsxFlowElement | MdxJsxTextElement;
/** Where a node begins. */
export const start = (node: { position?: Root['position'] }): Position => ({
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});

/** The lines on which a node stands. */
export const linesOf = (node: { position?: Root['position'] }): Lines => [
  node.position?.start.line ?? 1,
  node.position?.end.line ?? 1,
];

/** True for code, which is told as a Problem, and for comments, which are not; neither is shown. */
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
