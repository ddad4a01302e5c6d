import { mailWords } from '../../strings/newsletter/mail.ts';
import type { IssueParts, Part } from '../issue/issue-part.ts';

/** Lists of what is over: the first to be shortened. */
const past = new Set(['Happened', 'Outputs']);

/**
 * The parts of an issue, each time with less of them: first without the remarks on what is over, then with shorter
 * lists, then without its last parts. What is left out is a link to the web.
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

/** Lists of what is over are cut to half as many. */
function cut(part: Part, most: number, url: string, locale: string): Part {
  if (part.kind !== 'list') return part;
  const limit = past.has(part.name) ? Math.ceil(most / 2) : most;
  const over = part.items.length - limit;
  if (over <= 0) return part;
  const says = mailWords(locale).moreItems(over);
  return { ...part, items: part.items.slice(0, limit), more: { says, url } };
}
