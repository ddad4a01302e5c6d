import type { Element, Root as HastRoot } from 'hast';
import type { Definition, Root, RootContent } from 'mdast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeSlug from 'rehype-slug';
import rehypeStringify from 'rehype-stringify';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { linkMailboxes } from './mailbox-links.ts';
import { refuseTooLong, remarkLimits } from './markdown-limits.ts';

/** How the addresses in a text, as they stand in a file, are to be understood; undefined drops the link or picture, not its words. */
export interface Addresses {
  link(url: string): string | undefined;
  image(url: string): string | undefined;
  /** Mailboxes that become links wherever a text names them. */
  mailboxes?: readonly string[];
}

/** Ids of headings begin with this, so that they never clash with those of the page around them. */
const headingPrefix = 's-';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkCjkFriendly).freeze();
const markdownParser = parser().use(remarkLimits).freeze();
const mdxParser = parser().use(remarkMdx).use(remarkLimits).freeze();

/**
 * Parses GitHub-flavoured Markdown whose emphasis works in Japanese too (`**強調「」**です`). Throws a MarkdownLimit for what
 * would take long.
 */
export function parseMarkdown(text: string): Root {
  refuseTooLong(text);
  return withoutReferences(markdownParser.parse(text));
}

/** Like `parseMarkdown`, with MDX: nothing is run. Throws a VFileMessage on a syntax error too. */
export function parseMdx(text: string): Root {
  refuseTooLong(text);
  return withoutReferences(mdxParser.parse(text));
}

// `[words][name]` becomes `[words](address)`, so that a part of a text can be rendered without the rest.
function withoutReferences(root: Root): Root {
  const definitions = new Map<string, Definition>();
  visit(root, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  if (definitions.size === 0) return root;
  visit(root, (node) => {
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return;
    const definition = definitions.get(node.identifier);
    if (!definition) return;
    const { url, title } = definition;
    Object.assign(node, { type: node.type === 'linkReference' ? 'link' : 'image', url, title });
  });
  return root;
}

const schema: typeof defaultSchema = {
  ...defaultSchema,
  tagNames: [
    // Pictures have one address, which is checked; <source> would bring others.
    ...(defaultSchema.tagNames ?? []).filter((name) => name !== 'picture' && name !== 'source'),
    ...['figure', 'figcaption', 'mark', 'abbr', 'time', 'u', 'small'],
  ],
  attributes: {
    ...defaultSchema.attributes,
    '*': ['lang', 'dir', 'title', 'ariaLabel'],
    a: ['href', 'dataFootnoteRef', 'dataFootnoteBackref', ['id', /^s-fnref-/]],
    details: ['open'],
    img: ['src', 'alt'],
    input: [...(defaultSchema.attributes?.input ?? []), 'checked'],
    li: [...(defaultSchema.attributes?.li ?? []), ['id', /^s-fn-/]],
    ol: [...(defaultSchema.attributes?.ol ?? []), 'start', 'reversed'],
    p: [['className', 'sr-only']],
    td: ['colSpan', 'rowSpan'],
    th: ['colSpan', 'rowSpan', 'scope'],
    time: ['dateTime'],
  },
  // The only ids that pass are those of footnotes, and they have a prefix already.
  clobber: [],
  protocols: { href: ['http', 'https', 'mailto'], src: [], cite: ['http', 'https'] },
  strip: ['script', 'style'],
};

const toHast = unified()
  .use(remarkRehype, {
    allowDangerousHtml: true,
    clobberPrefix: headingPrefix,
    // Read aloud only, and the same in every language.
    footnoteLabel: '※',
    footnoteLabelTagName: 'p',
    footnoteBackLabel: (reference) => `↩ ${reference + 1}`,
  })
  .freeze();
// A parser of raw HTML is needed only for texts that hold HTML; it costs more than all the rest.
const rawHtml = unified().use(rehypeRaw).freeze();
const toSafeHtml = unified()
  .use(rehypeSanitize, schema)
  .use(() => dropEmptyClasses)
  .use(rehypeSlug, { prefix: headingPrefix })
  .use(rehypeStringify)
  .freeze();

/** What the parts of one text share: ids of headings are unique, and headings keep their ranks from part to part. */
export interface Whole {
  /** The highest rank of a heading in it, 1 to 6. */
  top: number;
  /** The ids of headings so far. */
  ids: Set<string>;
}

/** The whole that these nodes are. */
export function wholeOf(nodes: readonly RootContent[]): Whole {
  let top = 6;
  for (const node of nodes) {
    visit(node, 'heading', ({ depth }) => {
      top = Math.min(top, depth);
    });
  }
  return { top, ids: new Set() };
}

/**
 * Safe HTML of parsed Markdown: no scripts, no styles, no event handlers, no foreign protocols. Headings begin at h2.
 * `whole` is the text of which the nodes are a part.
 */
export function renderHtml(
  nodes: readonly RootContent[],
  addresses: Addresses,
  whole = wholeOf(nodes),
): string {
  return toSafeHtml.stringify(safeTree(nodes, addresses, whole));
}

/** The same as a tree, whose nodes have the places of the Markdown that they come from. */
export function safeTree(
  nodes: readonly RootContent[],
  addresses: Addresses,
  whole = wholeOf(nodes),
): HastRoot {
  let root: HastRoot = toHast.runSync({ type: 'root', children: [...nodes] });
  if (holdsHtml(nodes)) root = rawHtml.runSync(root);
  shiftHeadings(root, whole);
  resolveAddresses(root, addresses);
  if (addresses.mailboxes?.length) linkMailboxes(root, addresses.mailboxes);
  const safe = toSafeHtml.runSync(root);
  uniqueIds(safe, whole);
  return safe;
}

function holdsHtml(nodes: readonly RootContent[]): boolean {
  return nodes.some((node) => node.type === 'html' || ('children' in node && holdsHtml(node.children)));
}

function visitHeadings(root: HastRoot, change: (heading: Element) => void): void {
  visit(root, 'element', (element) => {
    if (/^h[1-6]$/.test(element.tagName)) change(element);
  });
}

function shiftHeadings(root: HastRoot, { top }: Whole): void {
  visitHeadings(root, (heading) => {
    const rank = Number(heading.tagName[1]) + 2 - top;
    heading.tagName = `h${Math.min(6, Math.max(2, rank))}`;
  });
}

function uniqueIds(root: HastRoot, { ids }: Whole): void {
  visitHeadings(root, ({ properties }) => {
    const id = String(properties.id);
    for (let count = 1; ids.has(String(properties.id)); count++) properties.id = `${id}-${count}`;
    ids.add(String(properties.id));
  });
}

/** Links and pictures, whether they were written in Markdown or in HTML. */
function resolveAddresses(root: HastRoot, addresses: Addresses): void {
  visit(root, 'element', (element, index, parent) => {
    const { href, src, alt, dataFootnoteRef, dataFootnoteBackref, ...others } = element.properties;
    if (element.tagName === 'a' && href !== undefined) {
      if (dataFootnoteRef === undefined && dataFootnoteBackref === undefined)
        element.properties.href = linkTo(String(href), addresses);
    } else if (element.tagName === 'img') {
      const found = src === undefined ? undefined : addresses.image(String(src));
      // In this order, so that whoever puts the real address there finds it.
      if (found) element.properties = { src: found, alt: alt ?? '', ...others };
      else if (parent && index !== undefined)
        parent.children[index] = { type: 'text', value: String(alt ?? '') };
    }
  });
}

function dropEmptyClasses(root: HastRoot): void {
  visit(root, 'element', ({ properties }) => {
    if (Array.isArray(properties.className) && properties.className.length === 0) delete properties.className;
  });
}

const linkTo = (url: string, addresses: Addresses) =>
  url.startsWith('#') ? `#${headingPrefix}${url.slice(1)}` : addresses.link(url);
