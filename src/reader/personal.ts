import type { ProblemCode } from '../strings/problems/codes.ts';

/** Something personal in a text, at an offset of it. */
export interface Personal {
  code: ProblemCode;
  value: string;
  offset: number;
}

// What people type in full-width letters counts as well; offsets stay as they are.
function folded(text: string): string {
  if (!/[０-９＠＋]/.test(text)) return text;
  return text
    .replace(/[！-～]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(/(?<=\d)[‐-―−ー](?=\d)/g, '-');
}

// `@user@server` is a handle of the Fediverse, not an address.
const address = /(?<![\w.+@/-])[\w.+-]+@(?:[\w-]+\.)+[a-z]{2,}\b/gi;
const phone =
  /(?<![\w\-/=.])(?:(?:\+\d{1,3}[- ]?\(?\d{1,4}\)?|\(?0\d{1,4}\)?)[- ]?\d{1,4}[- ]\d{3,4}|0[5789]0\d{8})(?![\w-])/g;

/** E-mail addresses and phone numbers in a text; `allowed` are the role addresses, or `any` when they are unknown. */
export function findPersonal(written: string, allowed: ReadonlySet<string> | 'any' = new Set()): Personal[] {
  const found: Personal[] = [];
  const text = folded(written);
  if (allowed !== 'any' && text.includes('@')) {
    for (const match of text.matchAll(address)) {
      // git@host:path is the address of a repository.
      if (
        allowed.has(match[0]) ||
        /^:\S/.test(text.slice(match.index + match[0].length, match.index + match[0].length + 2))
      )
        continue;
      found.push({ code: 'personal-address', value: match[0], offset: match.index });
    }
  }
  for (const match of text.matchAll(phone)) {
    const digits = match[0].replace(/\D/g, '').length;
    if (digits >= 10 && digits <= 13)
      found.push({ code: 'phone-number', value: match[0].trim(), offset: match.index });
  }
  return found;
}
