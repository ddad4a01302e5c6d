import { createHash } from 'node:crypto';
import type { Block } from './body-blocks.ts';

/** The component that a module calls for Markdown; no contributor can write it, since the vocabulary does not have it. */
export const textComponent = 'Text';

/** What a module gives a component beside what it holds. */
export interface ModuleProps {
  /** Where its block stands: its place among the blocks of the body, then among those of each component around it. */
  at: readonly number[];
  /** What the writer gave the component. */
  props?: Readonly<Record<string, string>>;
  /** What the writer lists in it, with the words beside each. */
  items?: readonly { id: string; words: string }[];
}

/** A mark of the text that a module is made from: modules and records are read at different moments. */
export const markOf = (source: string): string =>
  createHash('sha256').update(source).digest('hex').slice(0, 16);

/**
 * The JavaScript of a body in MDX, in the form that `@astrojs/mdx` expects: calls of components by name, with JSON literals.
 * Nothing of what a contributor wrote stands in it in another way. `frontmatter.mark` is `markOf(source)`.
 */
export function moduleOf(blocks: readonly Block[], source: string): string {
  // What Astro renders must be one element: of an array it would make an empty article.
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
