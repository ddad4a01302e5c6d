import { declared, styleDeclarations } from './css-declarations.ts';
import { plainName, target, tokensOf } from './css-values.ts';
import { cleanImage } from './embedded-image.ts';
import { checkLimit } from './svg-limits.ts';
import { unsafe } from './svg-refused.ts';
import type { XmlAttribute, XmlElement } from './svg-tree.ts';
import {
  animations,
  plainAttributes,
  properties,
  referring,
  xlinkNamespace,
  xmlNamespace,
} from './svg-vocabulary.ts';

/** A reference of an attribute to an element of the SVG. */
export interface Reference {
  id: string;
  /** The attribute or property that refers to it. */
  by: string;
}

export interface CleanAttributes {
  attributes: Map<string, string>;
  references: Reference[];
}

/** The publishable attributes of an SVG element, with rewritten values. Throws `Refused`. */
export function cleanAttributes(element: XmlElement): CleanAttributes {
  const clean: CleanAttributes = { attributes: new Map(), references: [] };
  for (const attribute of element.attributes) cleanAttribute(attribute, element, clean);
  if (animations.has(element.local)) cleanAnimation(element, clean);
  return clean;
}

/** Refuses event handler attributes: `onclick` and the like. */
export function refuseHandlers({ attributes }: XmlElement): void {
  const handler = attributes.find(({ uri, local }) => uri === '' && /^on/i.test(local));
  if (handler) throw unsafe(`${handler.local}=`);
}

function cleanAttribute(
  { uri, local, value }: XmlAttribute,
  element: XmlElement,
  clean: CleanAttributes,
): void {
  const { attributes } = clean;
  if (uri === xlinkNamespace || uri === '') {
    // `href` takes precedence over `xlink:href`.
    const isSecond = uri === xlinkNamespace && attributes.has('href');
    if (local === 'href') {
      const href = cleanHref(element.local, value, clean.references);
      if (href !== undefined && !isSecond) attributes.set('href', href);
      return;
    }
  }
  if (uri === xmlNamespace && local === 'space')
    attributes.set('xml:space', value === 'preserve' ? value : 'default');
  if (uri === xmlNamespace && local === 'lang' && /^[\w-]{1,40}$/.test(value))
    attributes.set('xml:lang', value);
  if (uri === '') cleanOwn(local, value, element.local, clean);
}

function cleanOwn(
  name: string,
  value: string,
  element: string,
  { attributes, references }: CleanAttributes,
): void {
  if (name === 'id' && plainName.test(value)) attributes.set(name, value);
  else if (name === 'class') attributes.set(name, value.trim());
  else if (name === 'style') {
    const declarations = styleDeclarations(value);
    for (const { property, references: ids } of declarations)
      references.push(...ids.map((id) => ({ id, by: property })));
    const style = declarations.map(({ property, value }) => `${property}:${value}`).join(';');
    if (style) attributes.set(name, style);
  } else if (isTimed(name, element)) return;
  else if (plainAttributes.has(name)) setPlain(name, value, attributes);
  else if (properties.has(name)) setProperty(name, value, attributes, references);
}

const plain = /^[\p{L}\p{M}\p{N}\s.,;+\-%()#*_]*$/u;

function setPlain(name: string, value: string, attributes: Map<string, string>): void {
  checkLimit(name, value);
  if (plain.test(value)) attributes.set(name, value);
  else if (properties.has(name)) setProperty(name, value, attributes, []);
}

function setProperty(
  name: string,
  value: string,
  attributes: Map<string, string>,
  references: Reference[],
): void {
  const tokens = tokensOf(value);
  const kept = tokens && declared(name, tokens);
  if (!kept) return;
  attributes.set(name, kept.value);
  references.push(...kept.references.map((id) => ({ id, by: name })));
}

/** The value of an `href` when allowed: a reference to an element, or an image in a `data:` URL. */
function cleanHref(element: string, value: string, references: Reference[]): string | undefined {
  const address = value.trim();
  if (address === '' || address === '#') return undefined;
  if (/^(?:image|feImage)$/.test(element) && !address.startsWith('#')) return cleanImage(address);
  const id = target(address);
  if (!referring.has(element)) return undefined;
  references.push({ id, by: 'href' });
  return `#${id}`;
}

const timed: ReadonlySet<string> = new Set(['from', 'to', 'by', 'values', 'attributeName']);
const isTimed = (name: string, element: string) => timed.has(name) && animations.has(element);

/** An animation may only target allowed attributes with allowed values: never addresses or event handlers. */
function cleanAnimation({ local, attributes: written }: XmlElement, clean: CleanAttributes): void {
  const value = (name: string) => written.find(({ uri, local }) => uri === '' && local === name)?.value;
  const name = (value('attributeName') ?? '').trim();
  const isProperty = properties.has(name);
  const isKnown = isProperty || plainAttributes.has(name) || /^(?:gradient|pattern)Transform$/.test(name);
  if (local !== 'animateMotion' && !isKnown) throw unsafe(`attributeName="${name}"`);
  if (name) clean.attributes.set('attributeName', name);
  for (const each of ['from', 'to', 'by', 'values']) {
    const steps = value(each)?.split(';');
    if (!steps) continue;
    checkLimit(name, steps.join(';'));
    const kept = steps.map((step) => cleanStep(step, isProperty ? name : 'd', clean.references));
    if (kept.every((step) => step !== undefined)) clean.attributes.set(each, kept.join(';'));
  }
}

function cleanStep(step: string, property: string, references: Reference[]): string | undefined {
  if (plain.test(step)) return step;
  const holder = new Map<string, string>();
  setProperty(property, step, holder, references);
  return holder.get(property);
}
