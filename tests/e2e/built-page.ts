import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type DefaultTreeAdapterMap, parse } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** A link of a page: its words, as they are read out, and where it leads. */
export interface Link {
  name: string;
  to: string;
}

const isElement = (node: Node): node is Element => 'tagName' in node;
const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);

/** The value of an attribute; undefined where it is not written. */
const attribute = (element: Element, name: string) => element.attrs.find((each) => each.name === name)?.value;

/** What nobody is told: scripts, templates, what is there for scripts to fill in, and ornaments. */
const isUntold = (element: Element) =>
  ['script', 'style', 'template', 'noscript', 'svg'].includes(element.tagName) ||
  attribute(element, 'hidden') !== undefined ||
  attribute(element, 'aria-hidden') === 'true';

/** A part of a built page as it is read out, without a browser: words, links, languages. */
export class Part {
  readonly #node: Node | undefined;

  constructor(node: Node | undefined) {
    this.#node = node;
  }

  /** Everything that is written in it, with single spaces. */
  get words(): string {
    return this.#node ? wordsOf(this.#node) : '';
  }

  /** Its links, in the order of the page. */
  get links(): Link[] {
    return this.#elements('a').map((link) => ({ name: wordsOf(link), to: attribute(link, 'href') ?? '' }));
  }

  /** Where the links with these words lead. */
  to(name: string): string[] {
    return this.links.filter((link) => link.name === name).map(({ to }) => to);
  }

  /** The words of its headings, in the order of the page. */
  get headings(): string[] {
    return this.#elements().flatMap((each) => (/^h[1-6]$/.test(each.tagName) ? [wordsOf(each)] : []));
  }

  /** The section under a heading with these words; a part without anything where there is none. */
  under(heading: string): Part {
    const found = this.#elements().find((each) => /^h[1-6]$/.test(each.tagName) && wordsOf(each) === heading);
    let node: Node | null | undefined = found;
    while (node && !(isElement(node) && ['section', 'article', 'li'].includes(node.tagName)))
      node = 'parentNode' in node ? node.parentNode : undefined;
    return new Part(node ?? found?.parentNode ?? undefined);
  }

  /** The smallest list item, row of a table or article in which these words stand. */
  item(words: string): Part {
    const items = this.#elements().filter(
      (each) => ['li', 'article', 'tr'].includes(each.tagName) && wordsOf(each).includes(words),
    );
    return new Part(items.at(-1));
  }

  /** The languages in which these words are written, by the `lang` nearest above each place where they stand alone. */
  languagesOf(words: string): string[] {
    const found = this.#elements().filter((each) => wordsOf(each) === words);
    const innermost = found.filter((each) => !found.some((other) => other !== each && isWithin(other, each)));
    return innermost.map(languageOf);
  }

  /** The parts with a tag, and with this attribute where one is given. */
  parts(tag: string, name?: string): Part[] {
    return this.#elements(tag)
      .filter((each) => name === undefined || attribute(each, name) !== undefined)
      .map((each) => new Part(each));
  }

  /** An attribute of the part itself. */
  attribute(name: string): string | undefined {
    return this.#node && isElement(this.#node) ? attribute(this.#node, name) : undefined;
  }

  #elements(tag?: string): Element[] {
    return this.#node
      ? elementsIn(this.#node).filter((each) => tag === undefined || each.tagName === tag)
      : [];
  }
}

/** A page of a built site by its address, `/en/events/x/`; throws when there is none. */
export function openPage(site: string, address: string): { html: string; whole: Part; main: Part } {
  const file = path.join(site, address, address.endsWith('/') ? 'index.html' : '');
  if (!existsSync(file)) throw new Error(`There is no page at ${address}`);
  const html = readFileSync(file, 'utf8');
  const whole = new Part(parse(html));
  return { html, whole, main: whole.parts('main')[0] ?? new Part(undefined) };
}

function elementsIn(node: Node): Element[] {
  if (isElement(node) && isUntold(node)) return [];
  const below = childrenOf(node).flatMap(elementsIn);
  return isElement(node) ? [node, ...below] : below;
}

/** Pieces that stand in blocks of their own are told apart, as a screen reader does. */
const inline = new Set([
  'a',
  'b',
  'i',
  's',
  'em',
  'strong',
  'span',
  'wbr',
  'time',
  'small',
  'kbd',
  'bdi',
  'cite',
  'abbr',
  'ruby',
]);

const wordsOf = (node: Node) => textIn(node).replace(/\s+/gu, ' ').trim();

function textIn(node: Node): string {
  if ('value' in node) return node.value;
  if (isElement(node) && isUntold(node)) return '';
  const text = childrenOf(node).map(textIn).join('');
  return isElement(node) && !inline.has(node.tagName) ? ` ${text} ` : text;
}

function isWithin(node: Node, ancestor: Node): boolean {
  for (let at: Node | null = node; at; at = 'parentNode' in at ? at.parentNode : null)
    if (at === ancestor) return true;
  return false;
}

function languageOf(element: Element): string {
  for (let at: Node | null = element; at; at = 'parentNode' in at ? at.parentNode : null) {
    const lang = isElement(at) ? attribute(at, 'lang') : undefined;
    if (lang !== undefined) return lang;
  }
  return '';
}
