import type { RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Block } from './body.ts';
import { positionAt } from './decode.ts';
import type { Position } from './problem.ts';

/** The addresses that a body's Markdown holds, with their places. */
export interface BodyLinks {
  images: (Position & { src: string })[];
  contacts: (Position & { name: string })[];
  unsafe: (Position & { url: string })[];
}

const safe = /^(?:https?:|mailto:|[^:]*$|[^:]*[/?#])/i;

/** Collects pictures, links to role addresses (`contact:name`) and links of protocols that are not allowed. */
export function bodyLinks(blocks: readonly Block[]): BodyLinks {
  const links: BodyLinks = { images: [], contacts: [], unsafe: [] };
  for (const block of blocks) {
    if (block.type === 'markdown') for (const node of block.nodes) collect(node, links);
    else mergeInto(links, bodyLinks(block.children));
  }
  return links;
}

function collect(root: RootContent, links: BodyLinks): void {
  visit(root, (node) => {
    const at = { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
    if (node.type === 'image') links.images.push({ src: node.url, ...at });
    if (node.type === 'html') collectHtml(node.value, at, links);
    if (node.type !== 'link') return;
    if (node.url.startsWith('contact:'))
      links.contacts.push({ name: node.url.slice('contact:'.length), ...at });
    else if (!safe.test(node.url)) links.unsafe.push({ url: node.url, ...at });
  });
}

function collectHtml(html: string, at: Position, links: BodyLinks): void {
  // What is commented out is not shown.
  const shown = html.replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ' '));
  for (const match of shown.matchAll(/<img\b[^>]*?\ssrc\s*=\s*["']?([^"'\s>]+)/gi)) {
    const { line, column } = positionAt(html, match.index);
    const found = { line: at.line + line - 1, column: line === 1 ? at.column + column - 1 : column };
    links.images.push({ src: match[1] ?? '', ...found });
  }
}

function mergeInto(links: BodyLinks, more: BodyLinks): void {
  links.images.push(...more.images);
  links.contacts.push(...more.contacts);
  links.unsafe.push(...more.unsafe);
}
