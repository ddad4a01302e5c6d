import { closest } from '../../lib/closest.ts';
import { type DateForm, monthWithout, suggestDate } from '../../lib/dates.ts';
import type { ProblemCode, ProblemWords } from './codes.ts';
import { quoted } from './quoted.ts';

const mean = (suggestion: string | undefined) => (suggestion ? ` Did you mean "${suggestion}"?` : '');
const monthName = (month: number) =>
  new Date(Date.UTC(2000, month - 1)).toLocaleDateString('en', { month: 'long', timeZone: 'UTC' });
const dateFix = (value: string, form: DateForm, otherwise: string) => {
  const month = monthWithout(value);
  if (month) return `${monthName(month.month)} ${month.year} has ${month.days} days. Write the right date.`;
  const suggestion = suggestDate(value, form);
  return suggestion ? `If you mean this day, write "${suggestion}".` : otherwise;
};

/** Problems in English. */
export const en: Record<ProblemCode, ProblemWords> = {
  'file-too-large': ({ size }) => ({
    message: `The file is too large (${size} bytes).`,
    fix: 'Keep it below 1 MB: put long texts elsewhere and link to them.',
  }),
  'not-utf-8': ({ encoding }) => ({
    message: `The file is not UTF-8${encoding ? ` (it looks like ${encoding})` : ''}.`,
    fix: 'Save it again with the encoding UTF-8.',
  }),
  'control-character': ({ point }) => ({
    message: `There is an invisible control character (${point}).`,
    fix: 'Delete the character at this place.',
  }),
  'empty-file': () => ({
    message: 'The file is empty.',
    fix: 'Write the fields it needs, or delete the file.',
  }),
  'bad-file-name': ({ name, suggestion }) => ({
    message: `"${name}" cannot be a file name here.`,
    fix: `Use small letters a-z, digits and hyphens only${suggestion ? `, such as "${suggestion}"` : ''}.`,
  }),
  'bad-id-form': ({ name, example }) => ({
    message: `"${name}" is not how such a file is named.`,
    fix: `Name it like "${example}".`,
  }),
  'reserved-id': ({ name }) => ({
    message: `"${name}" is an address that another page of the site uses.`,
    fix: 'Choose another file name.',
  }),
  'wrong-extension': ({ found, expected }) => ({
    message: `A file whose name ends in "${found}" is not read here.`,
    fix: `Let the name end in "${expected}".`,
  }),
  'unexpected-file': ({ expected }) => ({
    message: 'This file is shown nowhere.',
    fix: expected
      ? `Move it to ${expected}.`
      : 'Move it into one of the folders of content/, or out of content/.',
  }),
  'unknown-folder': ({ name, suggestion, allowed }) => ({
    message: `There is no folder "${name}".${mean(suggestion)}`,
    fix: suggestion
      ? `Move the file to content/${suggestion}/.`
      : `Move it to one of the folders (${allowed}), or out of content/.`,
  }),
  'wrong-folder': ({ expected }) => ({
    message: 'The file is in the wrong folder.',
    fix: `Move it to ${expected}.`,
  }),
  'missing-file': ({ name }) => ({
    message: `${name} is missing.`,
    fix: '`npm run new community` writes a first one.',
  }),
  'duplicate-id': ({ id, other }) => ({
    message: `There is another file named "${id}": ${other}`,
    fix: 'Rename one of them (names that differ only in case or in the form of an accent count as the same).',
  }),
  'no-original': ({ original }) => ({
    message: 'The file that this one translates is missing.',
    fix: `Write ${original} first.`,
  }),
  'front-matter-in-translation': () => ({
    message: 'A translation has no fields between "---" lines.',
    fix: 'Keep the body only. Titles and the like are translated in the fields of the original: {ja: …, en: …}.',
  }),
  symlink: () => ({ message: 'Symbolic links are not followed.', fix: 'Put the file itself here.' }),
  'no-front-matter': () => ({
    message: 'The file does not begin with fields between "---" lines.',
    fix: 'Write --- on line 1, then the fields, then --- again, then the text.',
  }),
  'open-front-matter': () => ({
    message: 'The fields that begin with "---" at the top are never closed.',
    fix: 'Add a line that is only --- between the fields and the text.',
  }),
  yaml: ({ reason }) => ({
    message: 'This line cannot be read as YAML.',
    fix: `Look at the indentation, colons and quotes around it.${reason ? ` (${reason})` : ''}`,
  }),
  'bad-indent': () => ({
    message: 'The spaces at the start of the line do not fit the lines around it.',
    fix: 'Let fields of one level begin at the same place, and indent those inside by two spaces.',
  }),
  'unclosed-bracket': ({ open, bracket }) => ({
    message: `"${open}" is never closed.`,
    fix: `Write "${bracket}" at the end.`,
  }),
  'several-documents': () => ({
    message: 'A line "---" divides the file in two.',
    fix: 'Delete the line, or make two files.',
  }),
  'too-many-aliases': () => ({
    message: 'There are too many aliases (*name).',
    fix: 'Write the values out, without *name.',
  }),
  'not-a-map': () => ({
    message: 'The file does not consist of "field: value" lines.',
    fix: 'Write, for example, "name: Nagoya", with a colon and a space.',
  }),
  'full-width-colon': ({ field, value }) => ({
    message: `The colon after "${field}" is a full-width one (：).`,
    fix: value
      ? `Write "${field}: ${value}" with a plain colon and a space.`
      : `Write "${field}:" with a plain colon.`,
  }),
  'full-width-space': () => ({
    message: 'The line begins with a full-width space.',
    fix: 'Indent with two plain spaces.',
  }),
  'full-width-gap': ({ sign, right }) => ({
    message: `There is a full-width space after "${sign}".`,
    fix: `Write "${right}" with a plain space.`,
  }),
  tab: () => ({ message: 'The line is indented with a tab.', fix: 'Indent with two spaces.' }),
  'duplicate-key': ({ field }) => ({
    message: `"${field}" is written twice.`,
    fix: 'Delete one of them, or put both into one.',
  }),
  'special-start': ({ sign, value }) => ({
    message: `A value cannot begin with "${sign}" as it is.`,
    fix: `Put it in quotes: ${quoted(value)}`,
  }),
  'colon-in-value': ({ value }) => ({
    message: 'The value holds ": " (a colon and a space) and cannot be read as it is.',
    fix: `Put it in quotes: ${quoted(value)}`,
  }),
  'text-after-quote': ({ value }) => ({
    message: 'There is text outside of the quotes.',
    fix: `Put all of it in one pair of quotes: '${(value ?? '').replaceAll("'", "''")}'`,
  }),
  'unclosed-quote': ({ quote }) => ({
    message: `The quote ${quote} is never closed.`,
    fix: `Write ${quote} at the end too.`,
  }),
  'no-space-after-colon': ({ field, value }) => ({
    message: 'There is no space after the colon.',
    fix: `Write "${field}: ${value}".`,
  }),
  'cut-by-comment': ({ kept, lost }) => ({
    message: `Everything from "${lost}" on is taken for a comment and not shown.`,
    fix: `Put it in quotes: ${quoted(kept ? `${kept} ${lost}` : lost)} (if it is a note, write a space after #).`,
  }),
  'odd-number': ({ source, value }) => ({
    message: `"${source}" is read as the number ${value}.`,
    fix: `Write "${value}" if it is a number; put "${source}" in quotes if it is text.`,
  }),
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
  'not-a-language': ({ value }) => ({
    message: `"${value}" is not a language tag.`,
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
  'no-language': () => ({
    message: 'There is no text in any language.',
    fix: 'Write it like {ja: 日本語の文, en: English}.',
  }),
  'one-of': ({ a, b, optional }) => ({
    message: `Both ${a} and ${b} are written${optional ? '' : ', or neither of them'}.`,
    fix: `Write one of them only: ${a} or ${b}.`,
  }),
  'image-missing': ({ value, suggestion }) => ({
    message: `There is no image "${value}".${mean(suggestion)}`,
    fix: 'Write its place as seen from this file (./picture.png) and put the image there.',
  }),
  'image-outside': ({ value }) => ({
    message: `"${value}" leads out of content/.`,
    fix: 'Put the image into content/ and write ./picture.png.',
  }),
  'image-remote': ({ value }) => ({
    message: `"${value}" is an image of another site.`,
    fix: 'Put the image into content/ and write ./picture.png.',
  }),
  'image-kind': ({ value }) => ({
    message: `"${value}" holds neither PNG, JPEG, WebP nor SVG.`,
    fix: 'Save it as one of these.',
  }),
  'image-without-size': ({ value }) => ({
    message: `The SVG "${value}" does not say how large it is.`,
    fix: 'Write viewBox="0 0 width height" into <svg …>.',
  }),
  'image-extension': ({ value, found }) => ({
    message: `"${value}" holds ${found}.`,
    fix: `Let its name end in .${found}.`,
  }),
  'image-too-large': ({ value, size }) => ({
    message: `The image "${value}" is too large (${size}).`,
    fix: 'At most 8000 pixels a side and 8 MB (SVG: 512 kB).',
  }),
  'image-unsafe': ({ value, found }) => ({
    message: `The SVG "${value}" holds what may not be there (${found}).`,
    fix: 'Save it again without scripts, references to other files and on… attributes (or as a PNG).',
  }),
  'personal-address': ({ value }) => ({
    message: `There is an e-mail address (${value}).`,
    fix: 'Personal contacts are not published. Declare a role address in community.yaml under contacts and write [ask us](contact:name).',
  }),
  'phone-number': ({ value }) => ({
    message: `This looks like a phone number (${value}).`,
    fix: 'Personal contacts are not published. Delete it.',
  }),
  'unsafe-link': ({ value }) => ({
    message: `A link to "${value}" is not allowed.`,
    fix: 'Use https://, http://, mailto: or a path of this site.',
  }),
  'unknown-component': ({ name, suggestion, allowed }) => ({
    message: `There is no component <${name}>.${mean(suggestion)}`,
    fix: `Write one of the components there are: ${allowed}`,
  }),
  'unknown-prop': ({ name, key, suggestion, allowed }) => ({
    message: `<${name}> has no property "${key}".${mean(suggestion)}`,
    fix: allowed ? `Write one of those there are, or delete it: ${allowed}` : 'Delete the property.',
  }),
  'inline-component': ({ name }) => ({
    message: `<${name}> cannot stand in the middle of a sentence.`,
    fix: 'Put it on a line of its own, with empty lines around it.',
  }),
  'mdx-code': ({ found }) => ({
    message: `Code (${found}) is not allowed.`,
    fix: 'Write words and components only. To show a brace, write \\{.',
  }),
  'mdx-module': ({ found }) => ({
    message: `The line begins with ${found}, but code is not allowed.`,
    fix: `Delete the line (components need no import). In a sentence, do not let a line begin with ${found}.`,
  }),
  'open-brace': () => ({
    message: '"{" is never closed.',
    fix: 'To show a brace, write \\{.',
  }),
  'unclosed-component': ({ name }) => ({
    message: `<${name}> is never closed.`,
    fix: `Write </${name}> at its end.`,
  }),
  'unopened-component': ({ name }) => ({
    message: `There is no <${name}> for this </${name}>.`,
    fix: `Delete </${name}>, or write <${name}> where it begins.`,
  }),
  'html-comment': () => ({
    message: 'Comments of the form <!-- … --> are not allowed.',
    fix: 'Write {/* … */}.',
  }),
  mdx: ({ reason }) => ({
    message: 'No component can be read from this "<" on.',
    fix: `To show "<" as a character, write \\<. A component is written like <Note> and closed with </Note>.${reason ? ` (${reason})` : ''}`,
  }),
  'too-deep': () => ({
    message: 'The text is nested too deeply (lists, quotes, tags).',
    fix: 'Keep it below 100 levels.',
  }),
  'list-expected': ({ name }) => ({
    message: `<${name}> holds a list of names.`,
    fix: 'Write a line like "- 2026-12-04-tokyo" for each.',
  }),
  'unknown-reference': ({ value, label, folder, suggestion }) => ({
    message: `There is no ${label} "${value}".${mean(suggestion)}`,
    fix: `Write the name of a file in content/${folder}/, without its ending.${folder === 'people' ? ' Someone without a file is written as name: …' : ''}`,
  }),
  'undeclared-language': ({ value, allowed, suggestion }) => ({
    message: `"${value}" is not a language of this site.${mean(suggestion)}`,
    fix: `Write one of: ${allowed} (locales in community.yaml)`,
  }),
  'unknown-contact': ({ value, allowed, suggestion }) => ({
    message: `There is no contact "${value}".${mean(suggestion)}`,
    fix: allowed
      ? `Write a name of contacts in community.yaml: ${allowed}`
      : 'Declare role addresses in community.yaml under contacts.',
  }),
  'unknown-region': ({ value, allowed, suggestion }) => ({
    message: `There is no region "${value}".${mean(suggestion)}`,
    fix: allowed
      ? `Write a name of regions in community.yaml: ${allowed}`
      : 'Declare the regions in community.yaml under regions.',
  }),
  'unknown-topic': ({ value, allowed, suggestion }) => ({
    message: `There is no topic "${value}".${mean(suggestion)}`,
    fix: `Write a name of topics in community.yaml, or add it there: ${allowed}`,
  }),
  'alias-taken': ({ value, other }) => ({
    message: `"${value}" is already used by ${other}.`,
    fix: 'Choose another name, or delete it.',
  }),
  'ends-before-start': ({ starts, ends }) => ({
    message: `The end (${ends}) comes before the start (${starts}).`,
    fix: 'Look at both dates and times: the end comes after the start.',
  }),
  'time-does-not-exist': ({ value, timeZone }) => ({
    message: `${value} does not exist in ${timeZone}: the clocks jump over it.`,
    fix: 'Look at the time, or at the time zone (timeZone).',
  }),
  'part-of-itself': () => ({
    message: 'Following partOf leads back to this event.',
    fix: 'Let partOf name the larger event that this one belongs to.',
  }),
  'wrong-year-folder': ({ year, expected }) => ({
    message: `The date is in ${year}, but the file is in the folder of another year.`,
    fix: `Move it to ${expected}, or look at the date.`,
  }),
};
