import { createHash } from 'node:crypto';
import type { Block } from './body-blocks.ts';

/** The component that a module calls for Markdown. It is not in the vocabulary, so contributors cannot use it. */
export const textComponent = 'Text';

/** Properties that a module passes to a component besides its content. */
export interface ModuleProps {
  /** Path of indexes of its block: among the blocks of the body, then among the children of each enclosing component. */
  at: readonly number[];
  /** Properties as written. */
  props?: Readonly<Record<string, string>>;
  /** Ids that it lists, with the words beside each. */
  items?: readonly { id: string; words: string }[];
}

/** A hash of the text that a module was made from: modules and records are read at different times. */
export const markOf = (source: string): string =>
  createHash('sha256').update(source).digest('hex').slice(0, 16);

/**
 * The JavaScript module of an MDX body, in the form that `@astrojs/mdx` expects: calls of components by name with JSON
 * literals. Text of contributors only appears within these literals. `frontmatter.mark` is `markOf(source)`.
 */
export function moduleOf(blocks: readonly Block[], source: string): string {
  // Astro must get a single element: for an array it renders an empty article.
  return `import { Fragment, jsx } from 'astro/jsx-runtime';
export const frontmatter = ${literal({ mark: markOf(source) })};
export const getHeadings = () => [];
export default function MDXContent({ components }) {
  return jsx(Fragment, { children: ${calls(blocks, [])} });
}
`;
}

function calls(blocks: readonly Block[], around: readonly number[]): string {
  return `[${blocks.map((block, index) => call(block, [...around, index])).join(', ')}]`;
}

function call(block: Block, at: readonly number[]): string {
  if (block.type === 'markdown') return element(textComponent, { at }, []);
  const items = block.items.map(({ id, words }) => ({ id, words }));
  return element(block.name, { at, props: block.props, items }, block.children);
}

function element(name: string, props: ModuleProps, children: readonly Block[]): string {
  const inner = children.length > 0 ? `, children: ${calls(children, props.at)}` : '';
  return `jsx(components[${literal(name)}], { ...${literal(props)}${inner} })`;
}

const literal = (value: unknown): string => JSON.stringify(value);
