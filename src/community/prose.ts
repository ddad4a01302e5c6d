import type { Element, Root } from 'hast';
import type { RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { ComponentName } from '../collections/newsletter-components.ts';
import { bestLanguage } from '../lib/language-match.ts';
import {
  type Addresses,
  parseMarkdown,
  type RenderState,
  renderStateOf,
  safePhrases,
  safeTree,
} from '../lib/markdown.ts';
import { pick, type Words } from '../lib/translated-text.ts';
import { decodeAddress, readAddress } from '../lib/urls.ts';
import type { Block } from '../reader/body-blocks.ts';
import type { Body as BodyFile, Entry } from '../reader/content-entry.ts';
import { parseBody } from '../reader/parse-body.ts';
import { picturePath } from '../reader/picture-path.ts';

/** Prefix of image paths in trees, until a page or feed replaces them by real addresses. */
const picturePrefix = '/@content/';

/** The path in content/ of the image that an element of such a tree shows; undefined for other elements. */
export function pictureIn({ tagName, properties: { src } }: Element): string | undefined {
  const isOurs = tagName === 'img' && typeof src === 'string' && src.startsWith(picturePrefix);
  return isOurs ? decodeAddress(src.slice(picturePrefix.length)) : undefined;
}

/** What rendering needs to know about the site. */
export interface SiteContext {
  /** An address on this site for readers of `locale`. */
  href(path: string, locale: string): string;
  contacts: Readonly<Record<string, string>>;
}

/** Sanitised HTML as a tree, and its language. Shared, so it must not be changed. */
export interface Html {
  tree: Root;
  language: string;
}

/** A Markdown text, rendered once per page language. */
export interface Prose {
  /** The Markdown as written, by language. */
  source: Words;
  in(locale: string): Html;
}

/** A part of a body: HTML, or one of our components with its content. */
export type BodyBlock = { type: 'html'; tree: Root } | ComponentBlock;

/** A component as it was written. */
export interface ComponentBlock {
  type: 'component';
  name: ComponentName;
  props: Readonly<Record<string, string>>;
  items: readonly BodyItem[];
  children: BodyBlock[];
}

/** An item of a list component: an id or a key, with the words beside it. */
export interface BodyItem {
  id: string;
  remark: Root;
}

/** The body of a Markdown or MDX file, rendered once per language. */
export interface Body {
  isEmpty: boolean;
  /** The language that readers of `locale` get it in; nothing is rendered to know it. */
  languageIn(locale: string): string;
  /** `file` is the one with the text; undefined when there is none. */
  in(locale: string): { blocks: BodyBlock[]; language: string; file: BodyFile | undefined };
}

/** `file` is the one with the text; undefined when there is none. */
function whenShown<Value>(
  languageFor: (locale: string) => string,
  site: SiteContext,
  make: (language: string, locale: string, site: SiteContext) => Value,
): (locale: string) => Value {
  const made = new Map<string, Value>();
  return (locale) => {
    const language = languageFor(locale);
    const known = made.get(language) ?? made.get(`${language} on ${locale}`);
    if (known !== undefined) return known;
    let linksHome = false;
    const href = (path: string, wanted: string) => {
      linksHome = true;
      return site.href(path, wanted);
    };
    const value = make(language, locale, { ...site, href });
    made.set(linksHome ? `${language} on ${locale}` : language, value);
    return value;
  };
}

/**
 * Renders a text on first use, and once for all page languages, unless it contains links into the site, whose addresses
 * differ by language. `make` gets addresses that record such links.
 */
export function prose(
  source: Words,
  { path: from, pictures }: Pick<Entry, 'path' | 'pictures'>,
  site: SiteContext,
): Prose {
  const languageFor = (locale: string) => pick(source, locale).language;
  return {
    source,
    in: whenShown(languageFor, site, (language, locale, noticing) => {
      const { children } = parseMarkdown(source[language] ?? '');
      const to = addresses({ path: from, pictures }, locale, noticing);
      return { tree: placeless(safeTree(children, to)), language };
    }),
  };
}

/** A Markdown field of an entry, rendered on first use. */
export function body(files: readonly BodyFile[], defaultLanguage: string, site: SiteContext): Body {
  const languageOf = (file: BodyFile | undefined) => file?.language || defaultLanguage;
  const fileFor = (locale: string) => {
    const language = bestLanguage(locale, files.map(languageOf));
    return files.find((each) => languageOf(each) === language) ?? files[0];
  };
  const languageIn = (locale: string) => languageOf(fileFor(locale));
  return {
    isEmpty: files.every((file) => file.source.trim() === ''),
    languageIn,
    in: whenShown(languageIn, site, (language, locale, noticing) => {
      const file = fileFor(locale);
      if (!file) return { blocks: [], language, file };
      const { blocks } = parseBody(file.source, file.mdx);
      const whole = renderStateOf(nodesOf(blocks));
      const to = addresses(file, locale, noticing);
      return { blocks: blocks.map((block) => render(block, to, whole)), language, file };
    }),
  };
}

const nodesOf = (blocks: readonly Block[]): RootContent[] =>
  blocks.flatMap((block) => (block.type === 'markdown' ? block.nodes : nodesOf(block.children)));

function render(block: Block, to: Addresses, whole: RenderState): BodyBlock {
  if (block.type === 'markdown') return { type: 'html', tree: placeless(safeTree(block.nodes, to, whole)) };
  const props = { ...block.props };
  if (props.src) props.src = decodeAddress(to.image(props.src)?.slice(picturePrefix.length) ?? '');
  if (props.href) props.href = to.link(props.href) ?? '';
  const items = block.items.map(({ id, nodes }) => ({ id, remark: placeless(safePhrases(nodes, to)) }));
  return {
    type: 'component',
    name: block.name,
    props,
    items,
    children: block.children.map((child) => render(child, to, whole)),
  };
}

// Positions are half of a tree's size and not needed any more.
function placeless(tree: Root): Root {
  visit(tree, (node) => {
    delete node.position;
    delete node.data;
  });
  return tree;
}

function addresses(
  { path: from, pictures }: Pick<Entry, 'path' | 'pictures'>,
  locale: string,
  { href, contacts }: SiteContext,
): Addresses {
  return {
    link(url) {
      const address = readAddress(url);
      switch (address.kind) {
        case 'web':
        case 'mail':
          return address.href;
        case 'path':
          return href(address.href, locale);
        case 'contact':
          return contacts[address.name] ? `mailto:${contacts[address.name]}` : undefined;
        default:
          return undefined;
      }
    },
    mailboxes: Object.values(contacts),
    image(url) {
      const named = pictures[url] ?? picturePath(url, from);
      const found = typeof named === 'object' ? named.path : named;
      if (found === 'remote' || found === 'outside') return undefined;
      return picturePrefix + found.split('/').map(encodeURIComponent).join('/');
    },
  };
}
