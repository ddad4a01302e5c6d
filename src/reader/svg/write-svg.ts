import type { CleanTree, DrawnElement } from './clean-svg.ts';
import type { DrawingSize } from './svg-size.ts';
import { svgNamespace } from './svg-vocabulary.ts';

/** Serialises an SVG as XML in UTF-8, without unreferenced ids and classes, which are names of layers. */
export function writeSvg({ root, rules }: CleanTree, { width, height, viewBox }: DrawingSize): string {
  const named = namesUsed(root, rules.length > 0 ? textOf(root) : '');
  const size = { width: String(width), height: String(height), viewBox: viewBox.join(' ') };
  const attributes = new Map([...Object.entries({ xmlns: svgNamespace, ...size }), ...root.attributes]);
  for (const [name, value] of Object.entries(size)) attributes.set(name, value);
  return `${written({ ...root, attributes }, { named, hasRules: rules.length > 0 })}\n`;
}

interface Names {
  /** Ids that are referred to within the SVG. */
  named: ReadonlySet<string>;
  hasRules: boolean;
}

function written(element: DrawnElement, names: Names): string {
  const { name, children } = element;
  const attributes = [...element.attributes]
    .filter(([key, value]) => (key === 'id' ? names.named.has(value) : key !== 'class' || names.hasRules))
    .map(([key, value]) => ` ${key}="${attribute(value)}"`)
    .join('');
  const inner = children.map((child) => (typeof child === 'string' ? text(child) : written(child, names)));
  return inner.length > 0 ? `<${name}${attributes}>${inner.join('')}</${name}>` : `<${name}${attributes}/>`;
}

const text = (value: string) => value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
// XML parsers normalise line breaks in attributes to spaces.
const attribute = (value: string) =>
  text(value)
    .replace(/"/g, '&quot;')
    .replace(/[\t\n\r]/g, ' ');

function namesUsed(root: DrawnElement, css: string): Set<string> {
  const used = new Set<string>();
  const timing: string[] = [];
  const visit = ({ attributes, references, children }: DrawnElement) => {
    for (const { id } of references) used.add(id);
    for (const name of ['begin', 'end']) timing.push(attributes.get(name) ?? '');
    for (const child of children) if (typeof child !== 'string') visit(child);
  };
  visit(root);
  // References in animation timing (`a.end+1s`) and in CSS (`#a`) count too.
  for (const [, id = ''] of css.matchAll(/#([\p{L}_][\p{L}\p{M}\p{N}_.:\\-]*)/gu))
    used.add(id.replace(/\\/g, ''));
  for (const part of timing.join(';').split(';')) used.add(/^\s*([^.\s]+)\./.exec(part)?.[1] ?? '');
  return used;
}

function textOf({ name, children }: DrawnElement): string {
  return children
    .map((child) => (typeof child !== 'string' ? textOf(child) : name === 'style' ? child : ''))
    .join('\n');
}
