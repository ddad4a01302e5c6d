import type { RootContent } from 'mdast';
import { closest } from '../lib/closest-spelling.ts';
import { contentsOf, headingIds } from '../lib/markdown.ts';
import { isTop, readAddress } from '../lib/urls.ts';
import type { Block, BodyProblem } from './body-blocks.ts';
import type { Position } from './problem.ts';

/** The addresses in a body's Markdown with their positions, and the HTML that is not published. */
export interface BodyLinks {
  images: (Position & { src: string; alt: string })[];
  /** Links that are not refused, as written. */
  links: (Position & { url: string })[];
  /** `<details>` elements, hidden until opened. */
  folded: Position[];
  problems: BodyProblem[];
}

/** Collects images, links, refused links and removed HTML from the tree that is published. */
export function bodyLinks(blocks: readonly Block[]): BodyLinks {
  const found: BodyLinks = { images: [], links: [], folded: [], problems: [] };
  const pieces = blocks.flatMap(markdownIn);
  for (const nodes of pieces) collect(nodes, found);
  found.problems.push(...lostPlaces(pieces, found.links));
  return found;
}

/** The fragment ids in a body that links can target: its headings. */
export const placesIn = (blocks: readonly Block[]): string[] => headingIds(blocks.flatMap(markdownIn));

/** Every piece of Markdown in a block that is rendered separately. */
function markdownIn(block: Block): readonly RootContent[][] {
  if (block.type === 'markdown') return [block.nodes];
  return [...block.items.map(({ nodes }) => nodes), ...block.children.flatMap(markdownIn)];
}

function collect(nodes: readonly RootContent[], found: BodyLinks): void {
  const { links, images, folded, lost } = contentsOf(nodes);
  found.images.push(...images);
  found.folded.push(...folded);
  for (const link of links) {
    const problem = refusal(link);
    if (problem) found.problems.push(problem);
    else found.links.push(link);
  }
  for (const { what, written, ...at } of lost) {
    const code = what === 'element' ? 'html-not-shown' : 'html-attribute-dropped';
    found.problems.push({ code, field: '', details: { value: written }, ...at });
  }
}

function refusal({ url, ...at }: Position & { url: string }): BodyProblem | undefined {
  const address = readAddress(url);
  return address.kind === 'refused'
    ? { code: 'unsafe-link', field: '', details: { value: url }, ...at }
    : undefined;
}

/** Whether a fragment can only be a heading's: not the top of a page, and not a footnote. */
export const isHeading = (fragment: string): boolean => !isTop(fragment) && !/^fn(?:ref)?-/.test(fragment);

/** Links to fragments of the same page that do not exist; only headings of the same text have ids. */
function lostPlaces(pieces: readonly RootContent[][], links: BodyLinks['links']): BodyProblem[] {
  const wanted = links.flatMap(({ url, ...at }) => {
    const address = readAddress(url);
    const isPlace = address.kind === 'fragment' && isHeading(address.id);
    return isPlace ? [{ id: address.id, url, at }] : [];
  });
  if (wanted.length === 0) return [];
  const ids = headingIds(pieces);
  return wanted
    .filter(({ id }) => !ids.includes(id))
    .map(({ id, url, at }) => {
      const near = closest(id, ids);
      const details = { value: url, suggestion: near ? `#${near}` : '' };
      return { code: 'link-no-heading', field: '', details, ...at };
    });
}
