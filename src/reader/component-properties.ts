import type { List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import type { Component, Listing } from '../collections/newsletter-components.ts';
import { type Path, visitFields } from '../collections/visit-fields.ts';
import { closest } from '../lib/closest-spelling.ts';
import { type Item, isCode, type Jsx, linesOf, type ParsedBody, start } from './body-blocks.ts';
import type { Position } from './problem.ts';
import { schemaProblems } from './schema-problems.ts';

/** The validated properties of a component; references and Problems found in them are added to `parsed`. */
export function properties(node: Jsx, definition: Component, parsed: ParsedBody): Record<string, string> {
  const name = node.name ?? '';
  const places = new Map<string, Position>();
  const placeOf = ([key]: Path) => places.get(String(key)) ?? start(node);
  const props: Record<string, string> = {};
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute' || typeof attribute.value === 'object') {
      const found = attribute.type === 'mdxJsxExpressionAttribute' ? '{…}' : `${attribute.name}={…}`;
      parsed.problems.push({ code: 'mdx-code', field: name, details: { found }, ...start(attribute) });
      return {};
    }
    props[attribute.name] = attribute.value ?? '';
    places.set(attribute.name, start(attribute));
  }
  const checked = definition.props.safeParse(props);
  if (!checked.success) {
    const written = { value: props, locate: placeOf, locateKey: placeOf, sourceOf: () => undefined };
    for (const problem of schemaProblems(checked.error, definition.props, written)) {
      const code = problem.code === 'unknown-key' ? 'unknown-prop' : problem.code;
      const details = { ...problem.details, name };
      parsed.problems.push({ ...problem, code, field: `${name}.${problem.field}`, details });
    }
    return {};
  }
  visitFields(definition.props, props, ({ kind, value, key, path }) => {
    const at = placeOf(path);
    const field = `${name}.${key}`;
    if (kind.kind === 'reference')
      parsed.references.push({ collection: kind.collection, id: String(value), field, ...at });
    if (kind.kind === 'link') parsed.links.push({ url: String(value), field, ...at });
    if (kind.kind === 'image') parsed.images.push({ src: String(value), field, ...at });
  });
  return props;
}

/** The items of a list component. */
export function items(node: Jsx, listing: Listing, parsed: ParsedBody): Item[] {
  const name = node.name ?? '';
  const children = (node.children as unknown as RootContent[]).filter((child) => !isCode(child, parsed));
  const found: Item[] = [];
  for (const child of children) {
    if (child.type !== 'list') {
      parsed.problems.push({
        code: 'list-expected',
        field: name,
        details: { name, example: listing.example },
        ...start(child),
      });
      continue;
    }
    for (const line of (child as List).children) found.push(item(line, parsed));
  }
  if (listing.holds === 'keys') return found.filter((each) => isKey(each, name, listing.keys, parsed));
  const { collection } = listing;
  for (const { id, line, column } of found)
    parsed.references.push({ collection, id, field: name, line, column });
  return found;
}

function isKey(
  { id, line, column }: Item,
  field: string,
  keys: readonly string[],
  parsed: ParsedBody,
): boolean {
  if (keys.includes(id)) return true;
  const details = { value: id, allowed: keys.join(', '), suggestion: closest(id, keys) ?? '' };
  parsed.problems.push({ code: 'not-allowed', field, details, line, column });
  return false;
}

const idAndWords = /^([^\s:：]*)\s*[:：]?\s*([\s\S]*)$/;

function item(node: ListItem, parsed: ParsedBody): Item {
  const shown = withoutCode(node, parsed);
  const [, id = '', words = ''] = idAndWords.exec(wordsOf(shown).trim()) ?? [];
  const paragraph = node.children[0] as Paragraph | undefined;
  return { id, words, nodes: nodesAfterId(shown, words), lines: linesOf(node), ...start(paragraph ?? node) };
}

/** The text after the id of an item, with its links; other blocks than paragraphs are reduced to text. */
function nodesAfterId({ children }: ListItem, words: string): PhrasingContent[] {
  if (words === '') return [];
  const [first, ...others] = children;
  const [begin, ...rest] = first?.type === 'paragraph' ? first.children : [];
  if (begin?.type !== 'text') return [{ type: 'text', value: words }];
  const value = idAndWords.exec(begin.value.trimStart())?.[2] ?? '';
  const below = others.map((other) => wordsOf(other)).filter((each) => each !== '');
  const nodes: PhrasingContent[] = value === '' ? rest : [{ ...begin, value }, ...rest];
  return below.length > 0 ? [...nodes, { type: 'text', value: `\n${below.join('\n')}` }] : nodes;
}

function withoutCode<Node extends { type: string }>(node: Node, parsed: ParsedBody): Node {
  if (!('children' in node)) return node;
  const children = node.children as RootContent[];
  const shown = children.filter((child) => !isCode(child, parsed)).map((child) => withoutCode(child, parsed));
  return { ...node, children: shown };
}
