import { mailWords } from '../../strings/newsletter/mail-words.ts';
import type { IssueParts, Part } from '../issue/resolve-issue.ts';

/** A way to what a mail left out. */
export interface More {
  says: string;
  url: string;
}

/** What of an issue is in its mail. */
export interface MailContent {
  /** Its parts, and of a list where the rest is. */
  parts: readonly { part: Part; more?: More }[];
  /** Where the mail ends before the issue does. */
  rest?: More;
}

/** Lists about the past: shortened first. */
const pastLists = new Set(['Happened', 'Outputs']);

/**
 * Ever shorter versions of an issue for its mail: first all of it, then without remarks on the past, then with shorter lists, then
 * without the last parts. A link to the web stands in for what is left out.
 */
export function* shorter({ parts, url }: IssueParts, locale: string): Generator<MailContent> {
  yield { parts: parts.map((part) => ({ part })) };
  const plain = parts.map(withoutRemarks);
  yield { parts: plain.map((part) => ({ part })) };
  let left: MailContent['parts'] = [];
  for (const maxItems of [16, 10, 6, 3]) {
    left = plain.map((part) => cut(part, maxItems, url, locale));
    yield { parts: left };
  }
  const rest = { says: mailWords(locale).rest, url };
  for (let count = left.length - 1; count >= 0; count = Math.ceil(count * 0.8) - 1)
    yield { parts: left.slice(0, count), rest };
}

function withoutRemarks(part: Part): Part {
  if (part.kind !== 'list' || !pastLists.has(part.name)) return part;
  const remark = { type: 'root' as const, children: [] };
  return { ...part, items: part.items.map((item) => ({ ...item, remark })) } as Part;
}

/** Lists about the past are cut to half as many items. */
function cut(part: Part, maxItems: number, url: string, locale: string): MailContent['parts'][number] {
  if (part.kind !== 'list') return { part };
  const limit = pastLists.has(part.name) ? Math.ceil(maxItems / 2) : maxItems;
  const over = part.items.length - limit;
  if (over <= 0) return { part };
  const more = { says: mailWords(locale).moreItems(over), url };
  return { part: { ...part, items: part.items.slice(0, limit) } as Part, more };
}
