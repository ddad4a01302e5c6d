import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { type Folded, folded } from './folded-text.ts';
import type { Contact } from './found-contact.ts';
import { type PhoneContext, phoneContextOf } from './phone-context.ts';

// Groups of digits with the usual separators between them.
const digitGroups = /(?:\+|\(\+?)?\d(?:[ ・.()-]{0,3}\d)+/g;
const separators = /[ .()-]+/;
const address = /\b[a-z][a-z0-9+.-]*:\/\/[^\s<>"'、。）」]+/gi;

/**
 * The telephone numbers in a text, in order. `countries` (ISO 3166 codes, the likeliest first) are those whose numbers
 * may be written without a country code. The words next to a number decide whether it is personal, a public dial-in
 * number of a conference, or not a telephone number.
 */
export function phoneNumbers(
  written: string,
  countries: readonly string[],
  normalised: Folded = folded(written),
): Contact[] {
  const { at } = normalised;
  if ((normalised.text.match(/\d/g)?.length ?? 0) < 7) return [];
  // Digits in a URL are parts of its path; `inAddress` finds those that start a call.
  const text = normalised.text.replace(address, (url) => '_'.repeat(url.length));
  const found: Contact[] = [];
  for (const match of text.matchAll(digitGroups)) {
    for (const { from, to } of numbersIn(match[0], match.index, text, countries)) {
      found.push({ kind: 'number', value: written.slice(at(from), at(to)), offset: at(from) });
    }
  }
  return found;
}

interface Span {
  from: number;
  to: number;
}

/** Several numbers may follow each other with only a space between: takes the longest valid one, from the left. */
function numbersIn(digits: string, index: number, text: string, countries: readonly string[]): Span[] {
  const groups = [...digits.matchAll(/\+?\d+/g)].map((match) => ({
    from: index + match.index,
    to: index + match.index + match[0].length,
  }));
  const spans: Span[] = [];
  for (let first = 0; first < groups.length; first++) {
    const found = numberFrom(first, groups, { text, digits, index, countries });
    if (found === undefined) continue;
    spans.push({ from: groups[first]?.from ?? index, to: groups[found]?.to ?? index });
    first = found;
  }
  return spans;
}

interface SearchContext {
  text: string;
  digits: string;
  index: number;
  countries: readonly string[];
}

/** The index of the last group of the longest valid number that begins with group `first`; undefined when there is none. */
function numberFrom(first: number, groups: readonly Span[], context: SearchContext): number | undefined {
  const { text } = context;
  const from = groups[first]?.from ?? 0;
  if (!mayBegin(text, from, first > 0)) return undefined;
  for (let last = Math.min(groups.length - 1, first + 5); last >= first; last--) {
    const to = groups[last]?.to ?? from;
    const rest = text.slice(to, to + 2);
    // More digits follow, or the match is part of a word or of something longer.
    if (last < groups.length - 1 && !/^[ (]/.test(rest)) continue;
    if (/^[a-z_=@#%]/i.test(rest) && !/^(?:x|ex|ext)/i.test(text.slice(to))) continue;
    if (/^,,|^,\d|^-\p{L}/u.test(rest)) continue;
    const written = text.slice(from, to).replaceAll('・', '-');
    if (isNumber(written, phoneContextOf(text, from, to), context.countries)) return last;
  }
  return undefined;
}

const label = /(?:^|[^a-z])(?:tel|fax|phone|mobile|cell|call|ph|tél|t|m|p)[.:]?$/i;

/** Whether a number may begin at `from`: what stands before it must not be part of the same thing. */
function mayBegin(text: string, from: number, within: boolean): boolean {
  const before = text.slice(Math.max(0, from - 12), from).replace(/\($/, '');
  if (within) return /[ )]$/.test(before);
  if (/[$¥€£#=_%@/]$/.test(before) && !/(?:tel|fax)\/$/i.test(before)) return false;
  return !/[a-z\d.,:-]$/i.test(before) || label.test(before) || /(?:^|[^\d])[:.,]$/.test(before);
}

function isNumber(written: string, context: PhoneContext, countries: readonly string[]): boolean {
  if (context === 'dial-in') return false;
  const digits = written.replace(/\D/g, '');
  if (digits.length < 7 || digits.length > 15 || looksLikeDay(written)) return false;
  if (written.startsWith('+')) return isWorldwide(written, context);
  if (context === 'other') return false;
  return (
    countries.some((country) => isNational(written, country as CountryCode, context)) ||
    isSaidToBe(written, context)
  );
}

const looksLikeDay = (written: string) =>
  /^(?:19|20)\d\d[ .-](?:0?[1-9]|1[0-2])[ .-](?:0?[1-9]|[12]\d|3[01])(?:\D|$)/.test(written) ||
  /^(?:0?[1-9]|[12]\d|3[01])[ .-](?:0?[1-9]|[12]\d|3[01])[ .-](?:19|20)\d\d(?:\D|$)/.test(written);

function isWorldwide(written: string, context: PhoneContext): boolean {
  // Coordinates as in ISO 6709: +35.681236+139.767125.
  if (/^\+\d{1,2}\.\d/.test(written) && written.split(separators).length === 2) return false;
  const number = parsePhoneNumberFromString(written, { extract: false });
  if (!number?.isPossible()) return false;
  // Next to a meeting ID stand its dial-in numbers, which are public; a mobile number is personal all the same.
  if (context === 'other') return number.getType() === 'MOBILE';
  return number.isValid() || context === 'telephone' || number.countryCallingCode === '81';
}

/** Whether a number is valid as written within a country, without a country code. */
function isNational(written: string, country: CountryCode, context: PhoneContext): boolean {
  const number = parsePhoneNumberFromString(written, { defaultCountry: country, extract: false });
  if (!number) return false;
  if (context === 'telephone') return number.isPossible();
  const groups = written.split(separators).filter((group) => group !== '');
  // Without the trunk prefix (0) it may be any kind of number.
  const hasTrunkPrefix = written.replace(/^\(/, '').startsWith('0');
  if (groups.length === 1) return hasTrunkPrefix && number.isValid() && hasLength(groups[0] ?? '', country);
  if (!hasForm(groups, country, hasTrunkPrefix, written)) return false;
  return number.isValid() || (hasTrunkPrefix && country === 'JP' && number.isPossible());
}

// Ungrouped digits only count in countries where all numbers have one length.
const hasLength = (digits: string, country: CountryCode) =>
  country !== 'JP' || digits.length === (/^0[5-9]0/.test(digits) ? 11 : 10);

/** Whether the digits are grouped as people group telephone numbers in that country: area, exchange, line. */
function hasForm(
  groups: readonly string[],
  country: CountryCode,
  hasTrunkPrefix: boolean,
  written: string,
): boolean {
  const [first = '', ...rest] = groups;
  const last = rest.at(-1) ?? '';
  if (hasTrunkPrefix) {
    const pairs = rest.every(({ length }) => length === 2) && first.length === 2;
    if (pairs) return country !== 'JP' && rest.length === 4;
    if (/^0[789]0$/.test(first) && country === 'JP') return rest.join('').length === 8 && last.length >= 2;
    return groups.length <= 4 && first.length >= 2 && first.length <= 6 && last.length >= 3;
  }
  // 202-555-0143, (202) 555-0143. With spaces alone it may as well be a meeting ID.
  return (
    /^1?[ -]?\(?\d{3}\)?[-. ] ?\d{3}[-.]\d{4}$/.test(written) || /^\d{3}\) ?\d{3}[- ]\d{4}$/.test(written)
  );
}

/** Whether the words next to it say that it is a telephone number, and it looks like one of any country. */
function isSaidToBe(written: string, context: PhoneContext): boolean {
  const digits = written.replace(/\D/g, '').length;
  return context === 'telephone' && digits >= 8 && digits <= 13 && !/^\d{1,2}\.\d{4,}$/.test(written);
}
