import type { Root as HastRoot } from 'hast';
import type { Root, RootContent } from 'mdast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeSlug from 'rehype-slug';
import rehypeStringify from 'rehype-stringify';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { type PluggableList, unified } from 'unified';
import { visit } from 'unist-util-visit';

/** How the addresses in a text are to be understood; undefined drops the link or picture, not its words. */
export interface Addresses {
  link(url: string): string | undefined;
  image(url: string): string | undefined;
}

/** Ids of headings begin with this, so that they never clash with those of the page around them. */
export const headingPrefix = 's-';

const markdownParser = unified().use(remarkParse).use(remarkGfm).use(remarkCjkFriendly).freeze();
const mdxParser = unified().use(remarkParse).use(remarkGfm).use(remarkCjkFriendly).use(remarkMdx).freeze();

/** Parses GitHub-flavoured Markdown whose emphasis works in Japanese too (`**強調「」**です`). */
export function parseMarkdown(text: string): Root {
  return markdownParser.parse(text);
}

/** Like `parseMarkdown`, with MDX: nothing is run. Throws a VFileMessage with `line` and `column` on a syntax error. */
export function parseMdx(text: string): Root {
  return mdxParser.parse(text);
}

const schema: typeof defaultSchema = {
  ...defaultSchema,
  tagNames: [...(defaultSchema.tagNames ?? []), 'figure', 'figcaption', 'mark', 'abbr', 'time', 'u', 'small'],
  attributes: {
    ...defaultSchema.attributes,
    '*': ['lang', 'dir', 'title', 'ariaLabel'],
    a: [...(defaultSchema.attributes?.a ?? []), 'href'],
    img: ['src', 'alt', 'width', 'height'],
    ol: ['start', 'reversed'],
    time: ['dateTime'],
  },
  protocols: { href: ['http', 'https', 'mailto'], src: [], cite: ['http', 'https'] },
};

// A raw HTML parser is needed only for texts that hold HTML; it costs more than all the rest.
const toSafeHtml = (raw: boolean) => {
  const plugins: PluggableList = [
    [remarkRehype, { allowDangerousHtml: true, clobberPrefix: '' }],
    ...(raw ? [rehypeRaw] : []),
    [rehypeSanitize, schema],
    [rehypeSlug, { prefix: headingPrefix }],
    rehypeStringify,
  ];
  return unified().use(plugins).freeze();
};
const plain = toSafeHtml(false);
const withRawHtml = toSafeHtml(true);

/** Safe HTML of parsed Markdown: no scripts, no styles, no event handlers, no foreign protocols. Headings begin at h2. */
export function renderHtml(nodes: RootContent[], addresses: Addresses): string {
  const root: Root = { type: 'root', children: structuredClone(nodes) };
  shiftHeadings(root);
  const raw = resolveAddresses(root, addresses);
  const processor = raw ? withRawHtml : plain;
  return String(processor.stringify(processor.runSync(root) as unknown as HastRoot));
}

function shiftHeadings(root: Root): void {
  let top = 6;
  visit(root, 'heading', (heading) => {
    top = Math.min(top, heading.depth);
  });
  const shift = 2 - top;
  visit(root, 'heading', (heading) => {
    heading.depth = Math.min(6, heading.depth + shift) as typeof heading.depth;
  });
}

/** True when the text holds raw HTML. */
function resolveAddresses(root: Root, addresses: Addresses): boolean {
  let raw = false;
  visit(root, (node) => {
    if (node.type === 'link' || node.type === 'definition') {
      node.url = node.url.startsWith('#')
        ? `#${headingPrefix}${node.url.slice(1)}`
        : (addresses.link(node.url) ?? '');
    } else if (node.type === 'image') {
      node.url = addresses.image(node.url) ?? '';
    } else if (node.type === 'html') {
      raw = true;
    }
  });
  return raw;
}
