import { decodeAddress } from '../urls.ts';
import { emailAddresses } from './email-addresses.ts';
import { folded } from './folded-text.ts';
import type { Contact } from './found-contact.ts';
import { phoneNumbers } from './phone-numbers.ts';

const signs = /[@＠﹫★☆●■◆◎○△▲▽▼]|あっと|アット|[([{（［｛〔]\s*at\b|\bat\b[^\n]{1,80}\bdot\b/i;
const digits = /(?:\p{Nd}(?:ー|[^\p{L}\p{Nd}\n]){0,6}){7}/u;
const escapes = /&[#a-z]|%[0-9a-f]{2}|\\|</i;

/** Cheap check whether the raw text of a file may contain a contact, also behind escapes or markup. */
export const mayHoldContact = (source: string): boolean => escapes.test(source) || hasSigns(source);

const hasSigns = (text: string) => signs.test(text) || digits.test(text);

/** The e-mail addresses and telephone numbers in a text as readers see it, in order. */
export function contactsIn(text: string, countries: readonly string[]): Contact[] {
  if (!hasSigns(text)) return [];
  const normalised = folded(text);
  const addresses = emailAddresses(text, normalised);
  const inAddress = ({ offset }: Contact) =>
    addresses.some((each) => offset >= each.offset && offset < each.offset + each.value.length);
  const numbers = phoneNumbers(text, countries, normalised).filter((each) => !inAddress(each));
  return [...addresses, ...numbers].sort((a, b) => a.offset - b.offset);
}

// Addresses that start a call: wa.me/8190…, ?phone=…, tel=…. Any other number in a URL is part of its path.
const dials =
  /(?:\bwa\.me\/|[?&;](?:phone|tel|mobile|number|to)=|\btel:|\bsms:)\+?(\d{8,15})(?!\d)|[/=]\+(\d{8,15})(?!\d)/i;

/** The same for the target of a link. Percent escapes are decoded first; offsets are those of the decoded target. */
export function contactsInLink(href: string): Contact[] {
  const target = decodeAddress(href);
  const found = emailAddresses(target.replace(/^mailto:/i, (scheme) => ' '.repeat(scheme.length)));
  const dialled = dials.exec(target);
  const digits = dialled?.[1] ?? dialled?.[2];
  if (dialled && digits) found.push({ kind: 'number', value: digits, offset: dialled.index });
  return found;
}
