import { type Rule, readSheet } from './css-sheet.ts';
import { cleanAttributes, type Reference, refuseHandlers } from './svg-attributes.ts';
import { unsafe } from './svg-refused.ts';
import type { XmlElement } from './svg-tree.ts';
import {
  elements,
  eventsNamespace,
  htmlNamespace,
  removedElements,
  svgNamespace,
  texts,
} from './svg-vocabulary.ts';

/** An element of an SVG that may be published. */
export interface DrawnElement {
  name: string;
  /** By qualified name: `fill`, `href`, `xml:space`. */
  attributes: ReadonlyMap<string, string>;
  /** Elements of the same SVG that its attributes refer to: filters, gradients, the target of `use`. */
  references: readonly Reference[];
  children: readonly (DrawnElement | string)[];
}

export interface CleanTree {
  root: DrawnElement;
  /** The rules of all its style sheets. */
  rules: readonly Rule[];
}

/**
 * The publishable part of an SVG: elements and attributes of the allow-list. What browsers do not render is removed
 * (namespaces of editors, metadata); scripts and references to other addresses are refused: throws `Refused`.
 */
export function cleanTree(root: XmlElement): CleanTree {
  const rules: Rule[] = [];
  const drawn = cleanElement(root, rules);
  if (!drawn) throw unsafe(`<${root.local}>`);
  return { root: drawn, rules };
}

function cleanElement(element: XmlElement, rules: Rule[]): DrawnElement | undefined {
  const { uri, local } = element;
  if (uri === htmlNamespace || uri === eventsNamespace) throw unsafe(`<${local}>`);
  refuseHandlers(element);
  if (uri !== svgNamespace || removedElements.has(local) || isForIllustrator(element)) {
    refuseWithin(element);
    return undefined;
  }
  if (!elements.has(local)) throw unsafe(`<${local}>`);
  const { attributes, references } = cleanAttributes(element);
  if (local === 'style') return styleElement(element, attributes, rules);
  const children = element.children.flatMap((child): (DrawnElement | string)[] => {
    if (typeof child === 'string') return texts.has(local) ? [child] : [];
    const drawn = cleanElement(child, rules);
    return drawn ? [drawn] : [];
  });
  // Links do not work in an image, so `a` becomes a group.
  return { name: local === 'a' ? 'g' : local, attributes, references, children };
}

/** Illustrator embeds its own file in an element that it marks as not renderable by other programs. */
const isForIllustrator = ({ local, attributes }: XmlElement) =>
  local === 'foreignObject' &&
  attributes.some(
    ({ local, uri, value }) =>
      uri === '' && local === 'requiredExtensions' && value.startsWith('http://ns.adobe.com/'),
  );

// Scripts are refused even within removed elements: the original file would run them, so its author should know.
function refuseWithin({ children }: XmlElement): void {
  for (const child of children) {
    if (typeof child === 'string') continue;
    refuseHandlers(child);
    const isKnown =
      child.uri !== svgNamespace || elements.has(child.local) || removedElements.has(child.local);
    if (child.uri === htmlNamespace || child.uri === eventsNamespace || !isKnown)
      throw unsafe(`<${child.local}>`);
    refuseWithin(child);
  }
}

function styleElement(
  { attributes: written, children }: XmlElement,
  attributes: ReadonlyMap<string, string>,
  rules: Rule[],
): DrawnElement | undefined {
  const inner = children.find((child) => typeof child !== 'string');
  if (inner && typeof inner !== 'string') throw unsafe(`<${inner.local}>`);
  const type = written.find(({ uri, local }) => uri === '' && local === 'type')?.value.trim() ?? '';
  if (type !== '' && type.toLowerCase() !== 'text/css') return undefined;
  const sheet = readSheet(children.join(''));
  for (const rule of sheet.rules) rules.push(rule);
  const media = attributes.get('media');
  const kept = new Map(media === undefined ? [] : [['media', media]]);
  return { name: 'style', attributes: kept, references: [], children: [sheet.css] };
}
