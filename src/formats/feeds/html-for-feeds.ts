import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { pictureIn } from '../../community/prose.ts';
import { copyOf, writeWithRaw } from '../../lib/html-tree.ts';
import { joinLines } from '../../lib/joined-lines.ts';

/** Where HTML is taken from, and how its pictures are written. */
export interface FeedHtmlOptions {
  /** Absolute address of the page that the HTML is from. */
  page: string;
  /** Gives the `<img>` of a picture of content/, by its path there. */
  picture(path: string, alt: string): string;
}

/** Attributes that make sense without our stylesheets and in mail programs. */
const keptAttributes = new Set([
  ...['align', 'alt', 'cite', 'colSpan', 'dateTime', 'dir', 'href', 'lang'],
  ...['reversed', 'rowSpan', 'scope', 'start', 'title'],
]);

/**
 * A sanitised text as HTML for feed readers and mail programs: addresses are absolute, pictures have permanent addresses,
 * classes and ids are gone, checkboxes are characters, and no spaces are left where Japanese lines break.
 */
export function htmlForFeeds(tree: Root, { page, picture }: FeedHtmlOptions): string {
  const root = copyOf(tree);
  joinLines(root);
  visit(root, 'element', (element, index, parent) => {
    const { tagName, properties } = element;
    if (!parent || index === undefined) return undefined;
    const path = pictureIn(element);
    if (path !== undefined) {
      parent.children[index] = { type: 'raw', value: picture(path, String(properties.alt ?? '')) };
      return SKIP;
    }
    if (tagName === 'input') {
      parent.children[index] = { type: 'text', value: properties.checked ? '☑' : '☐' };
      return SKIP;
    }
    if (tagName === 'label') {
      parent.children.splice(index, 1, ...element.children);
      return index;
    }
    element.properties = keptProperties(element, page);
    return undefined;
  });
  return writeWithRaw(root);
}

function keptProperties({ properties }: Element, page: string): Element['properties'] {
  const [, align] = /^align-(\w+)$/.exec(String(properties.className ?? '')) ?? [];
  const all = { ...properties, ...(align ? { align } : {}) };
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) => {
      if (!keptAttributes.has(name)) return [];
      const whole = name === 'href' || name === 'cite' ? URL.parse(String(value), page)?.href : value;
      return whole === undefined ? [] : [[name, whole]];
    }),
  );
}
