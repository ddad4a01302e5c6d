import type { Image, Link, PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Accepts links and images whose address contains spaces, such as `IMG 0001 (2).JPG` from phones and screenshots:
 * CommonMark ends an address at the first space and would show all of it as text. The addresses are checked like any
 * other.
 */
export function withLooseAddresses(root: Root, source: string): Root {
  visit(root, 'text', (node, index, parent) => {
    if (index === undefined || !parent || parent.type === 'link' || !node.value.includes(']('))
      return undefined;
    const parts = partsOf(node, source);
    if (parts.length < 2 && parts[0]?.type === 'text') return undefined;
    (parent.children as PhrasingContent[]).splice(index, 1, ...parts);
    return [SKIP, index + parts.length];
  });
  return root;
}

const destination = String.raw`(?:[^()\n]|\([^()\n]*\))`;
const title = String.raw`(?:\s+"[^"\n]*")?`;
const loose = new RegExp(
  String.raw`!\[([^\]\n]*)\]\(\s*(${destination}*?\.(?:png|jpe?g|webp|svg|gif|avif|heic))${title}\s*\)` +
    String.raw`|\[([^\]\n]*)\]\(\s*(\.{0,2}/${destination}*?)${title}\s*\)`,
  'giu',
);

function partsOf(node: Text, source: string): PhrasingContent[] {
  const { start, end } = node.position ?? {};
  const written = source.slice(start?.offset ?? 0, end?.offset ?? 0);
  const parts: PhrasingContent[] = [];
  let done = 0;
  for (const match of node.value.matchAll(loose)) {
    // Skips what is escaped by a backslash or written as an entity.
    const at = written.indexOf(match[0]);
    if (at < 0 || written[at - 1] === '\\') continue;
    const [whole, alt, picture, words = '', way = ''] = match;
    if (match.index > done) parts.push({ type: 'text', value: node.value.slice(done, match.index) });
    const before = source.slice(0, (start?.offset ?? 0) + at).split('\n');
    const line = before.length;
    const column = (before.at(-1) ?? '').length + 1;
    const position = { start: { line, column }, end: { line, column: column + whole.length } };
    const made: Image | Link =
      picture === undefined
        ? { type: 'link', url: way, children: [{ type: 'text', value: words }], position }
        : { type: 'image', url: picture, alt: alt ?? '', position };
    parts.push(made);
    done = match.index + whole.length;
  }
  if (done < node.value.length) parts.push({ type: 'text', value: node.value.slice(done) });
  return parts;
}
