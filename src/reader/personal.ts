import type { ProblemCode } from '../strings/problems/codes.ts';

/** Something personal in a text, at an offset of it. */
export interface Personal {
  code: ProblemCode;
  value: string;
  offset: number;
}

// `@user@server` is a handle of the Fediverse, not an address.
const address = /(?<![\w.+@＠/-])[\w.+-]+[@＠](?:[\w-]+\.)+[a-z]{2,}\b/gi;
const phone = /(?<![\w\-/=.])(?:\+\d{1,3}[- ]?\(?\d{1,4}\)?|\(?0\d{1,4}\)?)[- ]?\d{1,4}[- ]\d{3,4}(?![\w-])/g;

/** E-mail addresses and phone numbers in a text; `allowed` are the role addresses. */
export function findPersonal(text: string, allowed: ReadonlySet<string> = new Set()): Personal[] {
  const found: Personal[] = [];
  if (/[@＠]/.test(text)) {
    for (const match of text.matchAll(address)) {
      if (allowed.has(match[0]) || text[match.index + match[0].length] === ':') continue;
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
