import { monthWithout } from '../../lib/calendar-days.ts';
import { dayText } from '../../lib/date-and-number-text.ts';
import { readAddress } from '../../lib/urls.ts';
import type { OrganiserWords } from '../organiser-catalogue.ts';
import type { ProblemCode } from './problem-codes.ts';

type Details = Readonly<Record<string, string>>;
type Fix = (own: string, details: Details, words: OrganiserWords) => string;

/** How to put a Problem right: its `own` words, or others where its details say more. */
export const bestFix = (code: ProblemCode, own: string, details: Details, words: OrganiserWords): string =>
  fixes[code]?.(own, details, words) ?? own;

const fixes: Partial<Record<ProblemCode, Fix>> = {
  'not-a-day': dateFix,
  'not-a-full-day': dateFix,
  'not-a-month': dateFix,
  'not-a-moment': dateFix,
  'not-a-time': dateFix,
  'not-a-url': suggestedOr(addressFix),
  'not-a-link': suggestedOr(addressFix),
  'unsafe-link': addressFix,
};

/** What a date of so many letters is; any other is a day with its time. */
const forms: Readonly<Record<number, string>> = { 4: 'year', 5: 'time', 7: 'month', 10: 'day' };

/** How to write a date right: the one that was meant, the two that may have been, or the form it has. */
function dateFix(own: string, details: Details, { problemParts, language }: OrganiserWords): string {
  const { value = '', suggestion, either, or = '', starts, ends = '' } = details;
  const { dates } = problemParts;
  if (suggestion) return dates.meant(suggestion, forms[suggestion.length] ?? 'moment');
  if (either) return dates.either(either, or);
  if (starts) return dates.span(starts, ends);
  const month = monthWithout(value);
  if (!month) return own;
  const name = dayText(`2000-${String(month.month).padStart(2, '0')}-01`, language, 'monthAlone');
  return dates.lastDay(name, String(month.month), String(month.year), String(month.days));
}

/** What to write instead of an address that cannot be used. */
function addressFix(own: string, { value = '' }: Details, { problemParts }: OrganiserWords): string {
  const address = readAddress(value);
  const { host, meant, faults } = problemParts.addresses;
  if (address.kind === 'relative' && isHost(value)) return host(value);
  if (address.kind !== 'refused') return own;
  const why = (faults as Readonly<Record<string, string>>)[address.fault] ?? '';
  return `${why}${address.meant === undefined ? own : meant(address.meant)}`;
}

/** Where it is known what was meant, a Problem's own words say so. */
function suggestedOr(fix: Fix): Fix {
  return (own, details, words) => (details.suggestion ? own : fix(own, details, words));
}

const isHost = (value: string) =>
  readAddress(`https://${value}`).kind === 'web' && /^[^/]+\.[^/]+/.test(value);
