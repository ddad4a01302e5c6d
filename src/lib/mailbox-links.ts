import type { Element, ElementContent, Root, RootContent } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { folded } from './contacts/folded-text.ts';

/**
 * Turns each of `mailboxes` in the text into a `mailto:` link, however it is written (`ｗｅｂ＠…`), except within links and
 * code. Text directly around it is kept: `info@example.orgまで`.
 */
export function linkMailboxes(root: Root, mailboxes: readonly string[]): void {
  const wanted = new RegExp(
    `(?<![\\w.+@/-])(?:${mailboxes.map((mailbox) => RegExp.escape(mailbox)).join('|')})(?![\\w@-]|\\.\\w)`,
    'giu',
  );
  visit(root, (node, index, parent) => {
    if (node.type === 'element' && /^(?:a|code|pre)$/.test(node.tagName)) return SKIP;
    if (node.type !== 'text' || !parent || index === undefined) return undefined;
    const parts = linked(node.value, wanted, mailboxes);
    if (parts.length < 2 && parts[0]?.type === 'text') return undefined;
    parent.children.splice(index, 1, ...(parts as (ElementContent & RootContent)[]));
    return [SKIP, index + parts.length];
  });
}

function linked(value: string, wanted: RegExp, mailboxes: readonly string[]): ElementContent[] {
  const { text, at } = folded(value);
  const parts: ElementContent[] = [];
  let end = 0;
  for (const match of text.matchAll(wanted)) {
    const [from, to] = [at(match.index), at(match.index + match[0].length)];
    const mailbox = mailboxes.find((each) => each.toLowerCase() === match[0].toLowerCase());
    if (from > end) parts.push({ type: 'text', value: value.slice(end, from) });
    parts.push(link(`mailto:${mailbox ?? match[0]}`, value.slice(from, to)));
    end = to;
  }
  if (end < value.length) parts.push({ type: 'text', value: value.slice(end) });
  return parts;
}

const link = (href: string, value: string): Element => ({
  type: 'element',
  tagName: 'a',
  properties: { href },
  children: [{ type: 'text', value }],
});
