import { mailWords } from '../../strings/newsletter/mail.ts';
import type { IssueParts, Part } from '../issue/issue-part.ts';

/** Lists about the past: shortened first. */
const past = new Set(['Happened', 'Outputs']);

/**
 * Ever shorter versions of an issue's parts: first without remarks on the past, then with shorter lists, then without
 * the last parts. A link to the web stands in for what is left out.
 */
export function* shorter({ parts, url }: IssueParts, locale: string): Generator<readonly Part[]> {
  let left = parts.map(withoutRemarks);
  yield left;
  for (const most of [16, 10, 6, 3]) {
    left = parts.map((part) => cut(withoutRemarks(part), most, url, locale));
    yield left;
  }
  const rest: Part = { kind: 'rest', more: { says: mailWords(locale).rest, url } };
  for (let count = left.length - 1; count >= 0; count = Math.ceil(count * 0.8) - 1)
    yield [...left.slice(0, count), rest];
}

function withoutRemarks(part: Part): Part {
  if (part.kind !== 'list' || !past.has(part.name)) return part;
  return { ...part, items: part.items.map((item) => ({ ...item, remark: '' })) };
}

/** Lists about the past are cut to half as many items. */
function cut(part: Part, most: number, url: string, locale: string): Part {
  if (part.kind !== 'list') return part;
  const limit = past.has(part.name) ? Math.ceil(most / 2) : most;
  const over = part.items.length - limit;
  if (over <= 0) return part;
  const says = mailWords(locale).moreItems(over);
  return { ...part, items: part.items.slice(0, limit), more: { says, url } };
}
