import type { ProblemWords } from '../codes.ts';
import type { fields as japanese } from '../ja/fields.ts';
import { quoted } from '../quoted.ts';
import { addressFix } from './addresses.ts';
import { dateFix } from './dates.ts';
import { mean } from './mean.ts';

/** Problems of fields, in English. */
export const fields: Record<keyof typeof japanese, ProblemWords> = {
  // a field
  'unknown-key': ({ key, suggestion, allowed }) => ({
    message: `There is no field "${key}".${mean(suggestion, key)}`,
    fix: `Write one of the fields there are, or delete it: ${allowed}`,
  }),
  missing: ({ field, exampleEn: example }) => ({
    message: `"${field}" is missing, and it is needed.`,
    fix: example ? `Add a line such as: ${example}` : `Add a line "${field}: " with its value.`,
  }),
  'empty-field': ({ field, exampleEn: example }) => ({
    message: `"${field}" has no value.`,
    fix: `Write one, or delete the line.${example ? ` For example: ${example}` : ''}`,
  }),
  'empty-text': () => ({ message: 'The text is empty.', fix: 'Write something, or delete the line.' }),
  'field-too-long': () => ({
    message: 'The text is too long for one field.',
    fix: 'Write at most 2,000 characters here, and the rest below the fields, where the text of the page stands.',
  }),
  'unpaired-direction': ({ point }) => ({
    message: `An invisible sign (${point}) turns the direction of writing and is not turned back within its line.`,
    fix: 'Delete it. If your editor does not show it, delete the words around it and type them again.',
  }),
  'not-text': ({ value, suggestion }) => ({
    message: `${value} is read as a number, or as true or false, not as text.`,
    fix: `If it is text, put it in quotes: ${suggestion ?? quoted(value)}`,
  }),
  'not-one-text': () => ({
    message: 'One text is expected here.',
    fix: 'Write a text, not a list or a group.',
  }),
  'not-a-list': ({ suggestion }) => ({
    message: 'A list is expected here.',
    fix: suggestion
      ? `Put it in square brackets: ${suggestion}`
      : 'Put it in square brackets, [a, b], or on lines of their own, "- a", "- b".',
  }),
  'not-a-group': () => ({
    message: 'A group of "field: value" lines is expected here.',
    fix: 'Write them on the next lines, indented by two spaces.',
  }),
  'not-a-boolean': ({ value, suggestion }) => ({
    message: `"${value}" is neither true nor false.`,
    fix: `Write ${suggestion ?? 'true or false'}, without quotes.`,
  }),
  'not-a-number': ({ value, suggestion }) => ({
    message: `"${value}" is not a number.`,
    fix: suggestion ? `Write ${suggestion}.` : 'Write it in digits, without quotes.',
  }),
  'not-whole': ({ value, suggestion }) => ({
    message: `"${value}" is not a whole number.`,
    fix: suggestion ? `Write ${suggestion}.` : 'Write a whole number, such as 0 or 12.',
  }),
  'not-allowed': ({ value, allowed, suggestion }) => ({
    message: `"${value}" is not allowed here.${mean(suggestion, value)}`,
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
  'not-a-day': (details) => ({
    message: `There is no date "${details.value}".`,
    fix: dateFix(details, 'Write it like 2026-11-21, 2026-11 or 2026.'),
  }),
  'not-a-full-day': (details) => ({
    message: `There is no date "${details.value}".`,
    fix: dateFix(details, 'Write it like 2026-11-21.'),
  }),
  'not-a-month': (details) => ({
    message: `There is no month "${details.value}".`,
    fix: dateFix(details, 'Write it like 2026-11.'),
  }),
  'not-a-moment': (details) => ({
    message: `There is no date and time "${details.value}".`,
    fix: dateFix(details, 'Write it like 2026-11-21 19:00.'),
  }),
  'not-a-time': (details) => ({
    message: `There is no time "${details.value}".`,
    fix: dateFix(details, 'Write it like "19:00".'),
  }),
  'not-a-url': ({ value = '', suggestion }) => ({
    message: `"${value}" cannot be used as an address.`,
    fix: suggestion
      ? `Write: ${suggestion}`
      : addressFix(value, 'Paste the whole address, beginning with https://.'),
  }),
  'not-a-site-url': ({ value }) => ({
    message: `A site cannot stand at "${value}".`,
    fix: 'Write its address without ? and #, and its path in plain letters (https://example.org/community/).',
  }),
  'not-a-link': ({ value = '', suggestion }) => ({
    message: `"${value}" leads nowhere.`,
    fix: suggestion
      ? `Write: ${suggestion}`
      : addressFix(
          value,
          'Write an address that begins with https://, or a path of this site such as /about/.',
        ),
  }),
  'not-an-id': ({ value, suggestion }) => ({
    message: `"${value}" cannot be a name (id).`,
    fix: suggestion ? `Write: ${suggestion}` : 'Use small letters a-z, digits and hyphens only.',
  }),
  'id-too-long': ({ value }) => ({
    message: `"${value}" is too long for an address.`,
    fix: 'Use at most 100 letters, digits and hyphens.',
  }),
  'listed-twice': ({ value }) => ({
    message: `"${value}" is in this list twice.`,
    fix: 'Delete one of them.',
  }),
  'not-a-language': ({ value, suggestion }) => ({
    message: `"${value}" is not a language tag.${mean(suggestion)}`,
    fix: 'Write a tag such as ja or en (BCP 47).',
  }),
  'not-a-time-zone': ({ value, suggestion }) => ({
    message: `There is no time zone "${value}".${mean(suggestion)}`,
    fix: 'Write a name such as Asia/Tokyo.',
  }),
  'not-a-color': ({ value, suggestion }) => ({
    message: `"${value}" is not a colour.`,
    fix: suggestion ? `Write: ${suggestion}` : 'Write # and six digits, in quotes: "#b4432f"',
  }),
  'not-an-address': ({ value, suggestion }) => ({
    message: `"${value}" is not an e-mail address.`,
    fix: suggestion ? `Write: ${suggestion}` : 'Write a role address such as conduct@example.org.',
  }),
  'two-urls': ({ value = '' }) => ({
    message: 'Two addresses stand one behind the other.',
    fix: `Write only ${value.slice(value.search(/(?<=.)https?:\/\//i))}`,
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
