import type * as z from 'zod';
import { closest } from '../lib/closest-spelling.ts';
import { languageOfCountry } from '../lib/languages.ts';
import { skeleton } from '../lib/lookalike-letters.ts';
import { type DateForm, readings } from '../lib/written-dates.ts';
import {
  plainly,
  writtenBoolean,
  writtenColor,
  writtenId,
  writtenLanguage,
  writtenNumber,
  writtenTimeZone,
  writtenUrl,
} from '../lib/written-values.ts';
import type { ProblemCode } from '../strings/problems/problem-codes.ts';
import { scalarOf } from './yaml-scalar.ts';

/** A value to write in a field instead. */
export interface Suggestion {
  value: string | number | boolean;
  /** True when there is no other possible meaning. */
  safe: boolean;
}

/** What is known about a refused value. */
export interface RefusedValue {
  /** As written in the file, without quotes. */
  written: string;
  /** Whether the schemas at its place accept a value. */
  accepts(value: unknown): boolean;
  /** The allowed values of an enum. */
  choices?: readonly string[];
  /** For a value that is only a time: the day it belongs to. */
  day?: string | undefined;
}

type Meant = Suggestion | Suggestion[] | undefined;
const certain = (value: Suggestion['value'] | undefined): Meant =>
  value === undefined ? undefined : { value, safe: true };
const possible = (value: Suggestion['value'] | undefined): Meant =>
  value === undefined ? undefined : { value, safe: false };

const dates =
  (form: DateForm) =>
  ({ written, day, accepts }: RefusedValue): Meant => {
    const times = accepts('19:00') ? readings(written, 'time', day) : [];
    const found = [...readings(written, form), ...times].filter((value) => accepts(asDate(value)));
    return found.map((value) => ({ value, safe: found.length === 1 }));
  };

// YAML reads a year alone as a number.
const asDate = (value: Suggestion['value']) => (/^\d{4}$/.test(String(value)) ? Number(value) : value);

const meanings: Partial<Record<ProblemCode, (refused: RefusedValue) => Meant>> = {
  'not-allowed': ({ written, choices = [] }) => {
    const same = choices.find((choice) => loosely(choice) === loosely(written));
    return certain(same) ?? possible(closest(written, choices));
  },
  'not-a-boolean': ({ written }) => certain(writtenBoolean(written)),
  'not-a-number': ({ written }) => certain(writtenNumber(written)),
  'not-whole': ({ written }) => certain(writtenNumber(written)),
  'not-text': ({ written }) => certain(written),
  'not-a-day': dates('day'),
  'not-a-full-day': dates('full-day'),
  'not-a-month': dates('month'),
  'not-a-moment': dates('moment'),
  'not-a-time': dates('time'),
  'not-a-url': ({ written }) =>
    (/^https?:\/\//i.test(plainly(written)) ? certain : possible)(writtenUrl(written)),
  'not-a-link': ({ written }) => possible(writtenUrl(written)),
  'not-a-way-out': ({ written }) => possible(writtenUrl(written)),
  'not-an-id': ({ written }) => possible(writtenId(written)),
  'not-a-language': ({ written }) => possible(languageOfCountry(written) ?? writtenLanguage(written)),
  'not-a-time-zone': ({ written }) =>
    possible(writtenTimeZone(written) ?? closest(written, Intl.supportedValuesOf('timeZone'))),
  'not-a-color': ({ written }) => certain(writtenColor(written)),
  'not-an-address': ({ written }) => possible(plainly(written).replaceAll(' ', '')),
};

const loosely = (value: string) => skeleton(plainly(value)).replace(/[\s_-]+/g, '-');

/**
 * Values that may have been meant by a refused one: none when unclear, two when ambiguous. The field accepts each of
 * them. When only invisible characters are wrong, it is the value without them.
 */
export function suggestionsFor(code: ProblemCode, refused: RefusedValue): Suggestion[] {
  const plain = plainly(refused.written);
  if (code !== 'not-text' && plain !== refused.written && refused.accepts(plain))
    return [{ value: plain, safe: true }];
  const meant = [meanings[code]?.(refused) ?? []].flat();
  return meant.filter(({ value }) => refused.accepts(value) || refused.accepts(asDate(value)));
}

/** A suggestion as YAML source. */
export function written({ value }: Suggestion, accepts: RefusedValue['accepts'], inFlow: boolean): string {
  if (typeof value !== 'string') return String(value);
  return accepts(asDate(value)) && asDate(value) !== value ? value : scalarOf(value, inFlow);
}

/** Combines the schemas at a place into one predicate. */
export const acceptedBy =
  (schemas: readonly z.ZodType[]) =>
  (value: unknown): boolean =>
    schemas.some((schema) => schema.safeParse(value).success);
