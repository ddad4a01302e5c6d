import type { FootnoteDefinition, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { type Component, type ComponentName, components } from '../collections/newsletter-components.ts';
import { closest } from '../lib/closest-spelling.ts';
import { parseMarkdown, parseMdx } from '../lib/markdown.ts';
import { MarkdownLimit } from '../lib/markdown-limits.ts';
import { LruTextCache } from '../lib/text-cache.ts';
import type { ProblemCode } from '../strings/problems/problem-codes.ts';
import {
  type Block,
  type ComponentBlock,
  isCode,
  type Jsx,
  linesOf,
  type ParsedBody,
  start,
} from './body-blocks.ts';
import { items, properties } from './component-properties.ts';
import { type MdxSyntaxError, syntaxProblem } from './mdx-syntax.ts';
import { tooDeep } from './nesting-depth.ts';
import type { Position } from './problem.ts';

/**
 * Parses the body of a Markdown or MDX file; nothing in it is run. The result is cached and shared, so it must not be
 * changed.
 */
export function parseBody(text: string, mdx: boolean): ParsedBody {
  const kept = mdx ? keptMdx : keptMarkdown;
  const known = kept.get(text) ?? parseAnew(text, mdx);
  kept.set(text, known);
  return known;
}

// Each text is checked, searched for names and contacts, and rendered. The trees of a megabyte of text take some 50 MB.
const keptCharacters = 1_000_000;
const keptMarkdown = new LruTextCache<ParsedBody>(keptCharacters);
const keptMdx = new LruTextCache<ParsedBody>(keptCharacters);

function parseAnew(text: string, mdx: boolean): ParsedBody {
  const parsed: ParsedBody = { blocks: [], references: [], images: [], links: [], problems: [] };
  const root = parse(text, mdx, parsed);
  if (root) {
    parsed.blocks = blocksOf(root.children, parsed);
    if (parsed.blocks.length > 1) bringFootnotes(root, parsed.blocks);
  }
  return parsed;
}

// Footnote definitions stand at the end of the file, but the block that refers to one is rendered alone.
function bringFootnotes(root: Root, blocks: readonly Block[]): void {
  const notes = new Map<string, FootnoteDefinition>();
  visit(root, 'footnoteDefinition', (node) => void notes.set(node.identifier, node));
  if (notes.size > 0) for (const block of blocks) bring(notes, block);
}

function bring(notes: ReadonlyMap<string, FootnoteDefinition>, block: Block): void {
  if (block.type === 'component') {
    for (const child of block.children) bring(notes, child);
    return;
  }
  const wanted = new Set<FootnoteDefinition>();
  visit({ type: 'root', children: block.nodes }, 'footnoteReference', ({ identifier }) => {
    const note = notes.get(identifier);
    if (note) wanted.add(note);
  });
  block.nodes = [...block.nodes.filter(({ type }) => type !== 'footnoteDefinition'), ...wanted];
}

function parse(text: string, mdx: boolean, parsed: ParsedBody): Root | undefined {
  const tell = ({ line, column }: Position, code: ProblemCode = 'too-deep') =>
    void parsed.problems.push({ code, field: '', details: {}, line, column });
  try {
    const root = mdx ? parseMdx(text) : parseMarkdown(text);
    const deep = tooDeep(root);
    return deep ? tell(deep) : root;
  } catch (error) {
    // Only a text that goes thousands of levels deep uses up the stack.
    if (error instanceof MarkdownLimit) return tell(error, error.code);
    if (error instanceof RangeError) return tell({ line: 1, column: 1 });
    parsed.problems.push(syntaxProblem(error as MdxSyntaxError, text));
    return undefined;
  }
}

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
    const known = component(
      { ...child, children: [] },
      { ...parsed, references: [], images: [], links: [] },
      true,
    );
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
    lines: linesOf(node),
  };
  if (nameOnly) return block;
  block.props = properties(node, definition, parsed);
  if (definition.holds === 'ids' || definition.holds === 'keys')
    block.items = items(node, definition, parsed);
  else block.children = blocksOf(node.children as unknown as RootContent[], parsed);
  return block;
}
