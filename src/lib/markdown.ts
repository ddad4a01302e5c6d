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
import { type Lost, lostHtml } from './lost-html.ts';
import { linkMailboxes } from './mailbox-links.ts';
import { refuseTooLong, remarkLimits } from './markdown-limits.ts';
import { alignCells, nameTasks } from './readable-lists.ts';
import { isTop, readAddress } from './urls.ts';

/** How the addresses in a text, as they stand in a file, are to be understood; undefined drops the link or picture, not its words. */
export interface Addresses {
  link(url: string): string | undefined;
  image(url: string): string | undefined;
  /** Mailboxes that become links wherever a text names them. */
  mailboxes?: readonly string[];
}

/** Ids of headings begin with this, so that they never clash with those of the page around them. */
export const headingPrefix = 's-';

const parser = unified().use(remarkParse).use(remarkGfm).use(bareAddresses).use(remarkCjkFriendly).freeze();
const markdownParser = parser().use(remarkLimits).freeze();
const mdxParser = parser().use(remarkMdx).use(remarkLimits).freeze();

/**
 * Parses GitHub-flavoured Markdown whose emphasis works in Japanese too (`**強調「」**です`). Throws a MarkdownLimit for what
 * would take long.
 */
export function parseMarkdown(text: string): Root {
  return prepared(markdownParser, text);
}

/** Like `parseMarkdown`, with MDX: nothing is run. Throws a VFileMessage on a syntax error too. */
export function parseMdx(text: string): Root {
  return prepared(mdxParser, text);
}

function prepared(parser: typeof markdownParser, text: string): Root {
  refuseTooLong(text);
  const root = parser.parse(text);
  parser.runSync(root);
  return withPlainAddresses(withLooseAddresses(root, text));
}

/** Addresses stay as they were written until somebody reads them; the step to HTML would encode them. */
function withPlainAddresses(root: Root): Root {
  visit(withoutReferences(root), (node) => {
    if (node.type === 'link') node.data = { ...node.data, hProperties: { href: node.url } };
    if (node.type === 'image') node.data = { ...node.data, hProperties: { src: node.url } };
  });
  return root;
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
    td: ['align', 'colSpan', 'rowSpan'],
    th: ['align', 'colSpan', 'rowSpan', 'scope'],
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
const sanitiser = unified().use(rehypeSanitize, schema).freeze();
const giveIds = rehypeSlug({ prefix: headingPrefix });
const writer = unified().use(rehypeStringify).freeze();

/** What the parts of one text share: ids are unique, headings keep their ranks and footnotes their numbers from part to part. */
export interface Whole extends Footnotes {
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
  return { top, ids: new Set(), numbers: new Map(), references: new Map() };
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
  return writer.stringify(safeTree(nodes, addresses, whole));
}

/** The same as a tree, for words within a line. */
export function safePhrases(nodes: readonly PhrasingContent[], addresses: Addresses): HastRoot {
  if (nodes.length === 0) return { type: 'root', children: [] };
  const line: RootContent[] = [{ type: 'paragraph', children: [...nodes] }];
  const { children } = safeTree(line, addresses, wholeOf(line));
  const inner = children.flatMap((child): HastContent[] =>
    child.type === 'element' ? child.children : [child],
  );
  return { type: 'root', children: inner };
}

/** The same as a tree, whose nodes have the places of the Markdown that they come from. */
export function safeTree(
  nodes: readonly RootContent[],
  addresses: Addresses,
  whole = wholeOf(nodes),
): HastRoot {
  const root = treeOf(nodes);
  shiftHeadings(root, whole);
  numberFootnotes(root, whole);
  resolveAddresses(root, addresses);
  if (addresses.mailboxes?.length) linkMailboxes(root, addresses.mailboxes);
  const safe = sanitised(root);
  nameTasks(safe);
  alignCells(safe);
  giveIds(safe);
  uniqueIds(safe, whole);
  return safe;
}

/** Parsed Markdown as a tree of HTML, its own HTML parsed; nothing is made safe yet, and addresses are as written. */
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

/** What readers will follow and see of a text, and what of its HTML they would not get. */
export interface Contents {
  /** Addresses as they were written, with the places of their elements in the text. */
  links: (Place & { url: string })[];
  images: (Place & { src: string; alt: string })[];
  /** Parts that are folded away until somebody opens them. */
  folded: Place[];
  lost: Lost[];
}

interface Place {
  line: number;
  column: number;
}

/** The links, pictures and lost HTML of parsed Markdown, in the order of the text. */
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

/** What links to the headings of a text say behind `#`; the text is rendered in pieces. */
export function headingIds(pieces: readonly (readonly RootContent[])[]): string[] {
  const whole = wholeOf(pieces.flat());
  for (const nodes of pieces) renderHtml(nodes, { link: () => undefined, image: () => undefined }, whole);
  return [...whole.ids].map((id) => id.slice(headingPrefix.length));
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

function linkTo(url: string, addresses: Addresses): string | undefined {
  const address = readAddress(url);
  if (address.kind !== 'fragment') return addresses.link(url);
  return isTop(address.id) ? '#top' : `#${headingPrefix}${encodeURIComponent(address.id)}`;
}
