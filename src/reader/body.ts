import type { List, ListItem, Paragraph, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { toString as wordsOf } from 'mdast-util-to-string';
import { type Component, type ComponentName, components } from '../collections/components.ts';
import { visitFields } from '../collections/walk.ts';
import { closest } from '../lib/closest.ts';
import { parseMarkdown, parseMdx } from '../lib/markdown.ts';
import type { ProblemCode } from '../strings/problems/codes.ts';
import type { Position } from './problem.ts';
import { schemaProblems } from './schema-problems.ts';

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
  /** The ids that the component lists, in the writer's order. */
  items: Item[];
  children: Block[];
}

/** One line of a list component: `- 2026-12-04-tokyo: see you there`. */
export interface Item extends Position {
  id: string;
  words: string;
}

/** A Problem of a body; its line counts from the body's first. */
export interface BodyProblem extends Position {
  code: ProblemCode;
  field: string;
  details: Record<string, string>;
}

/** A parsed body: its blocks, the records and pictures its components name, and what is wrong with it. */
export interface ParsedBody {
  blocks: Block[];
  references: (Position & { collection: string; id: string; field: string })[];
  images: (Position & { src: string; field: string })[];
  problems: BodyProblem[];
}

/** Parses the body of a Markdown or MDX file. Nothing in it is run. */
export function parseBody(text: string, mdx: boolean): ParsedBody {
  const parsed: ParsedBody = { blocks: [], references: [], images: [], problems: [] };
  const root = mdx ? tryMdx(text, parsed) : parseMarkdown(text);
  if (root) parsed.blocks = blocksOf(root.children, parsed);
  return parsed;
}

function tryMdx(text: string, parsed: ParsedBody): Root | undefined {
  try {
    return parseMdx(text);
  } catch (error) {
    const { reason, line, column } = error as { reason?: string; line?: number; column?: number };
    const at = { line: line ?? 1, column: column ?? 1 };
    parsed.problems.push({ code: 'mdx', field: '', details: { reason: reason ?? String(error) }, ...at });
    return undefined;
  }
}

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;
const isJsx = (node: { type: string }): node is Jsx =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

function blocksOf(nodes: readonly RootContent[], parsed: ParsedBody): Block[] {
  const blocks: Block[] = [];
  for (const node of nodes.flatMap(unravel)) {
    if (isJsx(node)) {
      const block = component(node, parsed);
      if (block) blocks.push(block);
    } else if (!isCode(node, parsed)) {
      inlineProblems(node, parsed);
      const last = blocks.at(-1);
      if (last?.type === 'markdown') last.nodes.push(node);
      else blocks.push({ type: 'markdown', nodes: [node] });
    }
  }
  return blocks;
}

// A component that stands alone on one line is parsed as a paragraph with one inline element.
function unravel(node: RootContent): RootContent[] {
  if (node.type !== 'paragraph') return [node];
  const inner = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return inner.length > 0 && inner.every(isJsx) ? (inner as unknown as RootContent[]) : [node];
}

const start = (node: { position?: Root['position'] }): Position => ({
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});

function isCode(
  node: { type: string; value?: string; position?: Root['position'] },
  parsed: ParsedBody,
): boolean {
  if (!/^mdx(jsEsm|FlowExpression|TextExpression)$/.test(node.type)) return false;
  const value = (node.value ?? '').trim();
  const comment = /^(\/\*[\s\S]*\*\/)?$/.test(value);
  if (node.type === 'mdxjsEsm' || !comment) {
    const found =
      node.type === 'mdxjsEsm' ? (/^\w+/.exec(value)?.[0] ?? 'import') : `{${value.slice(0, 40)}}`;
    parsed.problems.push({ code: 'mdx-code', field: '', details: { found }, ...start(node) });
  }
  return true;
}

type Parent = { children: RootContent[] };

function inlineProblems(node: RootContent, parsed: ParsedBody): void {
  if (!('children' in node)) return;
  const parent = node as unknown as Parent;
  parent.children = parent.children.filter((child) => {
    if (isCode(child, parsed)) return false;
    if (!isJsx(child)) {
      inlineProblems(child, parsed);
      return true;
    }
    const known = component({ ...child, children: [] }, { ...parsed, references: [], images: [] }, true);
    if (known)
      parsed.problems.push({
        code: 'inline-component',
        field: '',
        details: { name: known.name },
        ...start(child),
      });
    return false;
  });
}

function component(node: Jsx, parsed: ParsedBody, nameOnly = false): ComponentBlock | undefined {
  const name = node.name ?? '';
  const at = start(node);
  if (!Object.hasOwn(components, name)) {
    const allowed = Object.keys(components);
    const details = { name, suggestion: closest(name, allowed) ?? '', allowed: allowed.join(', ') };
    parsed.problems.push({ code: 'unknown-component', field: name, details, ...at });
    return undefined;
  }
  const definition: Component = components[name as ComponentName];
  const block: ComponentBlock = {
    type: 'component',
    name: name as ComponentName,
    props: {},
    items: [],
    children: [],
  };
  if (nameOnly) return block;
  block.props = properties(node, definition, parsed);
  if (definition.holds === 'ids') block.items = items(node, definition.collection, parsed);
  else block.children = blocksOf(node.children as unknown as RootContent[], parsed);
  return block;
}

function properties(node: Jsx, definition: Component, parsed: ParsedBody): Record<string, string> {
  const name = node.name ?? '';
  const at = start(node);
  const problem = (code: ProblemCode, field: string, details: Record<string, string>) =>
    parsed.problems.push({ code, field: `${name}.${field}`, details, ...at });
  const props: Record<string, string> = {};
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute' || typeof attribute.value === 'object') {
      const found = attribute.type === 'mdxJsxExpressionAttribute' ? '{…}' : `${attribute.name}={…}`;
      parsed.problems.push({ code: 'mdx-code', field: name, details: { found }, ...at });
      return {};
    }
    props[attribute.name] = attribute.value ?? '';
  }
  const checked = definition.props.safeParse(props);
  if (!checked.success) {
    const yaml = {
      value: props,
      problems: [],
      locate: () => at,
      locateKey: () => at,
      sourceOf: () => undefined,
    };
    for (const { code, field, details } of schemaProblems(checked.error, definition.props, yaml)) {
      problem(code === 'unknown-key' ? 'unknown-prop' : code, field, { ...details, name });
    }
    return {};
  }
  visitFields(definition.props, props, ({ kind, value, key }) => {
    const field = `${name}.${key}`;
    if (kind.kind === 'reference')
      parsed.references.push({ collection: kind.collection, id: String(value), field, ...at });
    if (kind.kind === 'image') parsed.images.push({ src: String(value), field, ...at });
  });
  return props;
}

function items(node: Jsx, collection: string, parsed: ParsedBody): Item[] {
  const name = node.name ?? '';
  const children = (node.children as unknown as RootContent[]).filter((child) => !isCode(child, parsed));
  const found: Item[] = [];
  for (const child of children) {
    if (child.type !== 'list') {
      parsed.problems.push({ code: 'list-expected', field: name, details: { name }, ...start(child) });
      continue;
    }
    for (const line of (child as List).children) found.push(item(line));
  }
  for (const { id, line, column } of found)
    parsed.references.push({ collection, id, field: name, line, column });
  return found;
}

function item(node: ListItem): Item {
  const text = wordsOf(node).trim();
  const [, id = '', words = ''] = /^([^\s:：]*)\s*[:：]?\s*([\s\S]*)$/.exec(text) ?? [];
  const paragraph = node.children[0] as Paragraph | undefined;
  return { id, words, ...start(paragraph ?? node) };
}
