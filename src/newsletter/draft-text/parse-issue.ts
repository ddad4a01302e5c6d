import type { Block, ComponentBlock } from '../../reader/body-blocks.ts';
import { splitFrontMatter } from '../../reader/front-matter.ts';
import { parseBody } from '../../reader/parse-body.ts';

/** An issue's file as far as merging must understand it. */
export interface ParsedIssue {
  yaml: string;
  body: string;
  /** How many lines of the file stand before its body. */
  before: number;
  blocks: readonly Block[];
}

/** Parses an issue's file; undefined when something in it is wrong. */
export function parseIssue(file: string): ParsedIssue | undefined {
  const text = file.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const parts = splitFrontMatter(text);
  if (!parts) return undefined;
  const { blocks, problems } = parseBody(parts.body, true);
  return problems.length > 0 ? undefined : { ...parts, before: parts.bodyLine - 1, blocks };
}

/** Every component, those within others too, in the order of the file. */
export function componentsOf(blocks: readonly Block[]): ComponentBlock[] {
  return blocks.flatMap((block) =>
    block.type === 'component' ? [block, ...componentsOf(block.children)] : [],
  );
}

/** What a body says, whatever the lines it stands on: equal bodies say the same. */
export function sayings(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    // Where footnotes are kept depends on how many blocks there are.
    if (block.type === 'markdown') {
      return block.nodes
        .filter(({ type }) => type !== 'footnoteDefinition')
        .map((node) => withoutPlaces(node));
    }
    const { name, props, items, children } = block;
    return [
      `<${name} ${JSON.stringify(props)}>`,
      ...items.map(({ id, words }) => itemSaying(id, words)),
      ...sayings(children),
      `</${name}>`,
    ];
  });
}

export const itemSaying = (id: string, words = '') => `- ${id}: ${words}`;

const withoutPlaces = (node: object) =>
  JSON.stringify(node, (key, value) => (key === 'position' ? undefined : value));
