import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { type Folded, folded } from './folded-text.ts';
import type { Contact } from './found-contact.ts';
import { type Told, toldOf } from './phone-context.ts';

// Digits in groups, with what people put between them.
const run = /(?:\+|\(\+?)?\d(?:[ ・.()-]{0,3}\d)+/g;
const separators = /[ .()-]+/;
const address = /\b[a-z][a-z0-9+.-]*:\/\/[^\s<>"'、。）」]+/gi;

/**
 * The telephone numbers in a text, the first first. `countries` are those in which numbers may be written without the
 * code of their country, the likeliest first. A number alone says little: the words beside it decide whether it is
 * somebody's, a public one by which a conference is joined, or none at all.
 */
export function phoneNumbers(
  written: string,
  countries: readonly string[],
  already: Folded = folded(written),
): Contact[] {
  const { at } = already;
  if ((already.text.match(/\d/g)?.length ?? 0) < 7) return [];
  // Digits in an address are parts of a path; `inAddress` knows those that dial.
  const text = already.text.replace(address, (url) => '_'.repeat(url.length));
  const found: Contact[] = [];
  for (const match of text.matchAll(run)) {
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

/** Several numbers may follow each other with a space between: the longest that is one counts, from the left. */
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

interface Around {
  text: string;
  digits: string;
  index: number;
  countries: readonly string[];
}

/** The last group of a number that begins with the group `first`. */
function numberFrom(first: number, groups: readonly Span[], around: Around): number | undefined {
  const { text } = around;
  const from = groups[first]?.from ?? 0;
  if (!mayBegin(text, from, first > 0)) return undefined;
  for (let last = Math.min(groups.length - 1, first + 5); last >= first; last--) {
    const to = groups[last]?.to ?? from;
    const rest = text.slice(to, to + 2);
    // The number goes on, or it is part of a word or of a larger thing.
    if (last < groups.length - 1 && !/^[ (]/.test(rest)) continue;
    if (/^[a-z_=@#%]/i.test(rest) && !/^(?:x|ex|ext)/i.test(text.slice(to))) continue;
    if (/^,,|^,\d|^-\p{L}/u.test(rest)) continue;
    const written = text.slice(from, to).replaceAll('・', '-');
    if (isNumber(written, toldOf(text, from, to), around.countries)) return last;
  }
  return undefined;
}

const label = /(?:^|[^a-z])(?:tel|fax|phone|mobile|cell|call|ph|tél|t|m|p)[.:]?$/i;

/** Nothing that a number would be a part of stands before it. */
function mayBegin(text: string, from: number, within: boolean): boolean {
  const before = text.slice(Math.max(0, from - 12), from).replace(/\($/, '');
  if (within) return /[ )]$/.test(before);
  if (/[$¥€£#=_%@/]$/.test(before) && !/(?:tel|fax)\/$/i.test(before)) return false;
  return !/[a-z\d.,:-]$/i.test(before) || label.test(before) || /(?:^|[^\d])[:.,]$/.test(before);
}

function isNumber(written: string, told: Told, countries: readonly string[]): boolean {
  if (told === 'dial-in') return false;
  const digits = written.replace(/\D/g, '');
  if (digits.length < 7 || digits.length > 15 || looksLikeDay(written)) return false;
  if (written.startsWith('+')) return isWorldwide(written, told);
  if (told === 'other') return false;
  return (
    countries.some((country) => isNational(written, country as CountryCode, told)) ||
    isSaidToBe(written, told)
  );
}

const looksLikeDay = (written: string) =>
  /^(?:19|20)\d\d[ .-](?:0?[1-9]|1[0-2])[ .-](?:0?[1-9]|[12]\d|3[01])(?:\D|$)/.test(written) ||
  /^(?:0?[1-9]|[12]\d|3[01])[ .-](?:0?[1-9]|[12]\d|3[01])[ .-](?:19|20)\d\d(?:\D|$)/.test(written);

function isWorldwide(written: string, told: Told): boolean {
  // +35.681236+139.767125: degrees, as ISO 6709 writes them.
  if (/^\+\d{1,2}\.\d/.test(written) && written.split(separators).length === 2) return false;
  const number = parsePhoneNumberFromString(written, { extract: false });
  if (!number?.isPossible()) return false;
  // Beside the number of a meeting stand those by which it is joined; nobody's mobile is one of them.
  if (told === 'other') return number.getType() === 'MOBILE';
  return number.isValid() || told === 'telephone' || number.countryCallingCode === '81';
}

/** A number as it is written within a country. */
function isNational(written: string, country: CountryCode, told: Told): boolean {
  const number = parsePhoneNumberFromString(written, { defaultCountry: country, extract: false });
  if (!number) return false;
  if (told === 'telephone') return number.isPossible();
  const groups = written.split(separators).filter((group) => group !== '');
  // Without the digit that begins a call to another town, a number is any number.
  const begins = written.replace(/^\(/, '').startsWith('0');
  if (groups.length === 1) return begins && number.isValid() && hasLength(groups[0] ?? '', country);
  if (!hasForm(groups, country, begins, written)) return false;
  return number.isValid() || (begins && country === 'JP' && number.isPossible());
}

// A bare row of digits counts where numbers have one length; elsewhere any count would be as good.
const hasLength = (digits: string, country: CountryCode) =>
  country !== 'JP' || digits.length === (/^0[5-9]0/.test(digits) ? 11 : 10);

/** Digits are grouped as people group a number there: an area, a district, the line. */
function hasForm(groups: readonly string[], country: CountryCode, begins: boolean, written: string): boolean {
  const [first = '', ...rest] = groups;
  const last = rest.at(-1) ?? '';
  if (begins) {
    const pairs = rest.every(({ length }) => length === 2) && first.length === 2;
    if (pairs) return country !== 'JP' && rest.length === 4;
    if (/^0[789]0$/.test(first) && country === 'JP') return rest.join('').length === 8 && last.length >= 2;
    return groups.length <= 4 && first.length >= 2 && first.length <= 6 && last.length >= 3;
  }
  // 202-555-0143, (202) 555-0143. With spaces alone it may as well be the number of a meeting.
  return (
    /^1?[ -]?\(?\d{3}\)?[-. ] ?\d{3}[-.]\d{4}$/.test(written) || /^\d{3}\) ?\d{3}[- ]\d{4}$/.test(written)
  );
}

/** Words say that it is a number, and it has the form of one, wherever it is from. */
function isSaidToBe(written: string, told: Told): boolean {
  const digits = written.replace(/\D/g, '').length;
  return told === 'telephone' && digits >= 8 && digits <= 13 && !/^\d{1,2}\.\d{4,}$/.test(written);
}
