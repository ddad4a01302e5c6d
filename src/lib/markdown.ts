import type { Element, RootContent as HastContent, Root as HastRoot } from 'hast';
import type { Definition, PhrasingContent, Root, RootContent } from 'mdast';
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
import { bareAddresses } from './bare-addresses.ts';
import { type Footnotes, numberFootnotes } from './footnotes.ts';
import { withLooseAddresses } from './loose-addresses.ts';
import { type LostHtml, lostHtml } from './lost-html.ts';
import { linkMailboxes } from './mailbox-links.ts';
import { refuseTooLong, remarkLimits } from './markdown-limits.ts';
import { alignCells, nameTasks } from './readable-lists.ts';
import { isTop, readAddress } from './urls.ts';

/** How the addresses in a text are resolved; undefined removes the link or image, not its words. */
export interface Addresses {
  link(url: string): string | undefined;
  image(url: string): string | undefined;
  /** E-mail addresses that become links wherever a text contains them. */
  mailboxes?: readonly string[];
}

/** Prefix of heading ids, so that they never clash with ids of the page. */
export const headingPrefix = 's-';

const parser = unified().use(remarkParse).use(remarkGfm).use(bareAddresses).use(remarkCjkFriendly).freeze();
const markdownParser = parser().use(remarkLimits).freeze();
const mdxParser = parser().use(remarkMdx).use(remarkLimits).freeze();

/**
 * Parses GitHub-flavoured Markdown with CJK-friendly emphasis (`**強調「」**です`). Throws a MarkdownLimit for a text that
 * would take too long.
 */
export function parseMarkdown(text: string): Root {
  return prepared(markdownParser, text);
}

/** Like `parseMarkdown`, with MDX syntax; nothing is run. Also throws a VFileMessage on a syntax error. */
export function parseMdx(text: string): Root {
  return prepared(mdxParser, text);
}

function prepared(parser: typeof markdownParser, text: string): Root {
  refuseTooLong(text);
  const root = parser.parse(text);
  parser.runSync(root);
  return withPlainAddresses(withLooseAddresses(root, text));
}

/** Addresses stay as they were written until they are resolved; remark-rehype would encode them. */
function withPlainAddresses(root: Root): Root {
  visit(withoutReferences(root), (node) => {
    if (node.type === 'link') node.data = { ...node.data, hProperties: { href: node.url } };
    if (node.type === 'image') node.data = { ...node.data, hProperties: { src: node.url } };
  });
  return root;
}

// Replaces `[words][name]` by `[words](address)`, so that parts of a text can be rendered alone.
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
    // `<img src>` is checked; <source> would bring further addresses.
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
    td: ['align', 'colSpan', 'rowSpan'],
    th: ['align', 'colSpan', 'rowSpan', 'scope'],
    time: ['dateTime'],
  },
  // Only ids of footnotes pass, and they already have a prefix.
  clobber: [],
  protocols: { href: ['http', 'https', 'mailto'], src: [], cite: ['http', 'https'] },
  strip: ['script', 'style'],
};

const toHast = unified()
  .use(remarkRehype, {
    allowDangerousHtml: true,
    clobberPrefix: headingPrefix,
    // Only read by screen readers, and the same in every language.
    footnoteLabel: '※',
    footnoteLabelTagName: 'p',
    footnoteBackLabel: (reference) => `↩ ${reference + 1}`,
  })
  .freeze();
// rehype-raw is only needed for texts with HTML; it costs more than all the rest.
const rawHtml = unified().use(rehypeRaw).freeze();
const sanitiser = unified().use(rehypeSanitize, schema).freeze();
const giveIds = rehypeSlug({ prefix: headingPrefix });
const writer = unified().use(rehypeStringify).freeze();

/**
 * State shared by the parts of one text: ids are unique, and heading levels and footnote numbers continue from part to
 * part.
 */
export interface RenderState extends Footnotes {
  /** The highest heading level in the text, 1 to 6. */
  top: number;
  /** Ids of headings used so far. */
  ids: Set<string>;
}

/** The shared state for a text that consists of these nodes. */
export function renderStateOf(nodes: readonly RootContent[]): RenderState {
  let top = 6;
  for (const node of nodes) {
    visit(node, 'heading', ({ depth }) => {
      top = Math.min(top, depth);
    });
  }
  return { top, ids: new Set(), numbers: new Map(), references: new Map() };
}

/**
 * Sanitised HTML of parsed Markdown: no scripts, styles, event handlers or other protocols. Headings begin at h2.
 * `state` is that of the text that the nodes are part of.
 */
export function renderHtml(
  nodes: readonly RootContent[],
  addresses: Addresses,
  state = renderStateOf(nodes),
): string {
  return writer.stringify(safeTree(nodes, addresses, state));
}

/** The same as a tree, for inline content. */
export function safePhrases(nodes: readonly PhrasingContent[], addresses: Addresses): HastRoot {
  if (nodes.length === 0) return { type: 'root', children: [] };
  const line: RootContent[] = [{ type: 'paragraph', children: [...nodes] }];
  const { children } = safeTree(line, addresses, renderStateOf(line));
  const inner = children.flatMap((child): HastContent[] =>
    child.type === 'element' ? child.children : [child],
  );
  return { type: 'root', children: inner };
}

/** The same as a hast tree; its nodes keep their positions in the Markdown. */
export function safeTree(
  nodes: readonly RootContent[],
  addresses: Addresses,
  state = renderStateOf(nodes),
): HastRoot {
  const root = treeOf(nodes);
  shiftHeadings(root, state);
  numberFootnotes(root, state);
  resolveAddresses(root, addresses);
  if (addresses.mailboxes?.length) linkMailboxes(root, addresses.mailboxes);
  const safe = sanitised(root);
  nameTasks(safe);
  alignCells(safe);
  giveIds(safe);
  uniqueIds(safe, state);
  return safe;
}

/** Parsed Markdown as a hast tree with its raw HTML parsed; not yet sanitised, and addresses are as written. */
function treeOf(nodes: readonly RootContent[]): HastRoot {
  let root: HastRoot = toHast.runSync({ type: 'root', children: [...nodes] });
  if (holdsHtml(nodes)) root = rawHtml.runSync(root);
  return root;
}

function sanitised(root: HastRoot): HastRoot {
  const safe: HastRoot = sanitiser.runSync(root);
  dropEmptyClasses(safe);
  return safe;
}

/** Links and images that readers get from a text, and HTML that they do not get. */
export interface Contents {
  /** Addresses as written, with the positions of their elements. */
  links: (Place & { url: string })[];
  images: (Place & { src: string; alt: string })[];
  /** `<details>` elements, whose content is hidden until opened. */
  folded: Place[];
  lost: LostHtml[];
}

interface Place {
  line: number;
  column: number;
}

/** The links, images and removed HTML of parsed Markdown, in document order. */
export function contentsOf(nodes: readonly RootContent[]): Contents {
  const root = treeOf(nodes);
  const contents: Contents = { links: [], images: [], folded: [], lost: [] };
  let at = { line: 1, column: 1 };
  visit(root, 'element', ({ tagName, properties, position }: Element) => {
    if (position) at = { line: position.start.line, column: position.start.column };
    const { href, src, alt, dataFootnoteRef, dataFootnoteBackref } = properties;
    const isNote = dataFootnoteRef !== undefined || dataFootnoteBackref !== undefined;
    if (tagName === 'a' && href !== undefined && !isNote) contents.links.push({ url: String(href), ...at });
    if (tagName === 'img') contents.images.push({ src: String(src ?? ''), alt: String(alt ?? ''), ...at });
    if (tagName === 'details') contents.folded.push(at);
  });
  if (holdsHtml(nodes)) contents.lost = lostHtml(nodes, root, sanitised(root));
  return contents;
}

/** The fragment ids of a text's headings; the text is rendered in pieces. */
export function headingIds(pieces: readonly (readonly RootContent[])[]): string[] {
  const state = renderStateOf(pieces.flat());
  for (const nodes of pieces) renderHtml(nodes, { link: () => undefined, image: () => undefined }, state);
  return [...state.ids].map((id) => id.slice(headingPrefix.length));
}

function holdsHtml(nodes: readonly RootContent[]): boolean {
  return nodes.some((node) => node.type === 'html' || ('children' in node && holdsHtml(node.children)));
}

function visitHeadings(root: HastRoot, change: (heading: Element) => void): void {
  visit(root, 'element', (element) => {
    if (/^h[1-6]$/.test(element.tagName)) change(element);
  });
}

function shiftHeadings(root: HastRoot, { top }: RenderState): void {
  visitHeadings(root, (heading) => {
    const rank = Number(heading.tagName[1]) + 2 - top;
    heading.tagName = `h${Math.min(6, Math.max(2, rank))}`;
  });
}

function uniqueIds(root: HastRoot, { ids }: RenderState): void {
  visitHeadings(root, ({ properties }) => {
    const id = String(properties.id);
    for (let count = 1; ids.has(String(properties.id)); count++) properties.id = `${id}-${count}`;
    ids.add(String(properties.id));
  });
}

/** Resolves the addresses of links and images, from Markdown and from HTML. */
function resolveAddresses(root: HastRoot, addresses: Addresses): void {
  visit(root, 'element', (element, index, parent) => {
    const { href, src, alt, dataFootnoteRef, dataFootnoteBackref, ...others } = element.properties;
    if (element.tagName === 'a' && href !== undefined) {
      if (dataFootnoteRef === undefined && dataFootnoteBackref === undefined)
        element.properties.href = linkTo(String(href), addresses);
    } else if (element.tagName === 'img') {
      const found = src === undefined ? undefined : addresses.image(String(src));
      // `src` comes first in the HTML, where code that replaces the address expects it.
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

function linkTo(url: string, addresses: Addresses): string | undefined {
  const address = readAddress(url);
  if (address.kind !== 'fragment') return addresses.link(url);
  return isTop(address.id) ? '#top' : `#${headingPrefix}${encodeURIComponent(address.id)}`;
}
