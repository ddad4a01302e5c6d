import { closest } from '../../../lib/closest.ts';
import { languageOfCountry } from '../../../lib/languages.ts';
import type { ProblemWords } from '../codes.ts';
import type { fields as japanese } from '../ja/fields.ts';
import { quoted } from '../quoted.ts';
import { dateFix } from './dates.ts';
import { mean } from './mean.ts';

/** Problems of fields, in English. */
export const fields: Record<keyof typeof japanese, ProblemWords> = {
  // a field
  'unknown-key': ({ key, suggestion, allowed }) => ({
    message: `There is no field "${key}".${mean(suggestion)}`,
    fix: `Write one of the fields there are, or delete it: ${allowed}`,
  }),
  missing: ({ field, example }) => ({
    message: `"${field}" is missing, and it is needed.`,
    fix: example ? `Add a line such as: ${example}` : `Add a line "${field}: " with its value.`,
  }),
  'empty-field': ({ field, example }) => ({
    message: `"${field}" has no value.`,
    fix: `Write one, or delete the line.${example ? ` For example: ${example}` : ''}`,
  }),
  'empty-text': () => ({ message: 'The text is empty.', fix: 'Write something, or delete the line.' }),
  'not-text': ({ value }) => ({
    message: `${value} is read as a number, or as true or false, not as text.`,
    fix: `If it is text, put it in quotes: ${quoted(value)}`,
  }),
  'not-one-text': () => ({
    message: 'One text is expected here.',
    fix: 'Write a text, not a list or a group.',
  }),
  'not-a-list': ({ value }) => ({
    message: 'A list is expected here.',
    fix: `Put it in square brackets, [${value}], or on a line of its own, "- ${value}".`,
  }),
  'not-a-group': () => ({
    message: 'A group of "field: value" lines is expected here.',
    fix: 'Write them on the next lines, indented by two spaces.',
  }),
  'not-a-boolean': ({ value }) => ({
    message: `"${value}" is neither true nor false.`,
    fix: 'Write true or false, without quotes.',
  }),
  'not-a-number': ({ value }) => ({
    message: `"${value}" is not a number.`,
    fix: 'Write it in digits, without quotes.',
  }),
  'not-whole': ({ value }) => ({
    message: `"${value}" is not a whole number.`,
    fix: 'Write a whole number, such as 0 or 12.',
  }),
  'not-allowed': ({ value, allowed, suggestion }) => ({
    message: `"${value}" is not allowed here.${mean(suggestion)}`,
    fix: `Write one of: ${allowed}`,
  }),
  'too-few': ({ minimum }) => ({ message: 'The list is too short.', fix: `Write at least ${minimum}.` }),
  'too-small': ({ value, minimum }) => ({
    message: `${value} is too small.`,
    fix: `Write ${minimum} or more.`,
  }),
  'too-big': ({ value, maximum }) => ({
    message: `${value} is too large.`,
    fix: `Write ${maximum} or less.`,
  }),
  invalid: ({ value, reason }) => ({
    message: `"${value}" is not allowed here (${reason}).`,
    fix: 'Look at the value again.',
  }),
  'not-a-day': ({ value = '' }) => ({
    message: `There is no date "${value}".`,
    fix: dateFix(value, 'day', 'Write it like 2026-11-21, 2026-11 or 2026.'),
  }),
  'not-a-full-day': ({ value = '' }) => ({
    message: `There is no date "${value}".`,
    fix: dateFix(value, 'full-day', 'Write it like 2026-11-21.'),
  }),
  'not-a-month': ({ value = '' }) => ({
    message: `There is no month "${value}".`,
    fix: dateFix(value, 'month', 'Write it like 2026-11.'),
  }),
  'not-a-moment': ({ value = '' }) => ({
    message: `There is no date and time "${value}".`,
    fix: dateFix(value, 'moment', 'Write it like 2026-11-21 19:00.'),
  }),
  'not-a-time': ({ value }) => ({ message: `There is no time "${value}".`, fix: 'Write it like "19:00".' }),
  'not-a-url': ({ value }) => ({
    message: `"${value}" cannot be used as an address.`,
    fix: 'Paste the whole address, beginning with https://.',
  }),
  'not-a-link': ({ value }) => ({
    message: `"${value}" leads nowhere.`,
    fix: 'Write an address that begins with https://, or a path of this site such as /about/.',
  }),
  'not-an-id': ({ value }) => ({
    message: `"${value}" cannot be a name (id).`,
    fix: 'Use small letters a-z, digits and hyphens only.',
  }),
  'not-a-language': ({ value = '' }) => ({
    message: `"${value}" is not a language tag.${mean(languageOfCountry(value))}`,
    fix: 'Write a tag such as ja or en (BCP 47).',
  }),
  'not-a-time-zone': ({ value = '' }) => ({
    message: `There is no time zone "${value}".${mean(closest(value, Intl.supportedValuesOf('timeZone')))}`,
    fix: 'Write a name such as Asia/Tokyo.',
  }),
  'not-a-color': ({ value }) => ({
    message: `"${value}" is not a colour.`,
    fix: 'Write # and six digits, in quotes: "#b4432f"',
  }),
  'not-an-address': ({ value }) => ({
    message: `"${value}" is not an e-mail address.`,
    fix: 'Write a role address such as conduct@example.org.',
  }),
  'not-a-way-out': ({ value }) => ({
    message: `"${value}" cannot be the link for leaving the list.`,
    fix: "Write an address that begins with https://, or your mailing service's placeholder, such as {{unsubscribe_url}}, without spaces and quotes.",
  }),
  'no-language': () => ({
    message: 'There is no text in any language.',
    fix: 'Write it like {ja: 日本語の文, en: English}.',
  }),
  'one-of': ({ a, b, optional }) => ({
    message: `Both ${a} and ${b} are written${optional ? '' : ', or neither of them'}.`,
    fix: `Write one of them only: ${a} or ${b}.`,
  }),
};
