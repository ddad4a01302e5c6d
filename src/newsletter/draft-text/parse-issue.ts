import type { Block, ComponentBlock } from '../../reader/body-blocks.ts';
import { splitFrontMatter } from '../../reader/front-matter.ts';
import { parseBody } from '../../reader/parse-body.ts';

/** The parts of an issue's file that merging needs. */
export interface ParsedIssue {
  yaml: string;
  body: string;
  /** Number of lines before the body. */
  before: number;
  blocks: readonly Block[];
}

/** Parses an issue's file; undefined when it is invalid. */
export function parseIssue(file: string): ParsedIssue | undefined {
  const text = file.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const parts = splitFrontMatter(text);
  if (!parts) return undefined;
  const { blocks, problems } = parseBody(parts.body, true);
  return problems.length > 0 ? undefined : { ...parts, before: parts.bodyLine - 1, blocks };
}

/** Every component, including nested ones, in document order. */
export function componentsOf(blocks: readonly Block[]): ComponentBlock[] {
  return blocks.flatMap((block) =>
    block.type === 'component' ? [block, ...componentsOf(block.children)] : [],
  );
}

/** The content of a body without positions: equal results mean equal content. */
export function contentsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    // Positions of footnotes in the tree depend on the number of blocks.
    if (block.type === 'markdown') {
      return block.nodes
        .filter(({ type }) => type !== 'footnoteDefinition')
        .map((node) => withoutPlaces(node));
    }
    const { name, props, items, children } = block;
    return [
      `<${name} ${JSON.stringify(props)}>`,
      ...items.map(({ id, words }) => itemContent(id, words)),
      ...contentsOf(children),
      `</${name}>`,
    ];
  });
}

export const itemContent = (id: string, words = '') => `- ${id}: ${words}`;

const withoutPlaces = (node: object) =>
  JSON.stringify(node, (key, value) => (key === 'position' ? undefined : value));
