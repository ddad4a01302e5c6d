import { suggestDate } from '../../lib/dates.ts';
import type { ProblemCode, ProblemWords } from './codes.ts';

const mean = (suggestion: string | undefined) => (suggestion ? ` Did you mean "${suggestion}"?` : '');
const dateFix = (value: string, otherwise: string) => {
  const suggestion = suggestDate(value);
  return suggestion ? `Did you mean "${suggestion}"?` : otherwise;
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
    message: `Files ending in "${found}" are not read.`,
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
    fix: `The folders are ${allowed}.`,
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
    message: 'The "---" at the top is never closed.',
    fix: 'Add a line that is only --- after the fields.',
  }),
  yaml: ({ reason }) => ({
    message: `This is not valid YAML (${reason}).`,
    fix: 'Look at the indentation, colons and quotes around this line.',
  }),
  'too-many-aliases': () => ({
    message: 'There are too many aliases (*name).',
    fix: 'Write the values out.',
  }),
  'not-a-map': () => ({
    message: 'The file does not consist of "field: value" lines.',
    fix: 'Write, for example, "name: Nagoya", with a colon and a space.',
  }),
  'full-width-colon': ({ field, value }) => ({
    message: `The colon after "${field}" is a full-width one (：).`,
    fix: `Write "${field}: ${value}" with a plain colon and a space.`,
  }),
  'full-width-space': () => ({
    message: 'The line begins with a full-width space.',
    fix: 'Indent with two plain spaces.',
  }),
  tab: () => ({ message: 'The line is indented with a tab.', fix: 'Indent with two spaces.' }),
  'duplicate-key': ({ field }) => ({
    message: `"${field}" is written twice.`,
    fix: 'Delete one of them, or put both into one.',
  }),
  'special-start': ({ sign, value }) => ({
    message: `A value cannot begin with "${sign}" as it is.`,
    fix: `Put it in quotes: "${value}"`,
  }),
  'colon-in-value': ({ value }) => ({
    message: 'The value holds ": " and would be cut there.',
    fix: `Put it in quotes: "${value}"`,
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
    message: `Everything from "${lost}" on is taken as a comment and lost.`,
    fix: `Put it in quotes: "${kept} ${lost}"`,
  }),
  'odd-number': ({ source, value }) => ({
    message: `"${source}" is read as the number ${value}.`,
    fix: `Write "${value}" if it is a number; put "${source}" in quotes if it is text.`,
  }),
  'unknown-key': ({ key, suggestion, allowed }) => ({
    message: `There is no field "${key}".${mean(suggestion)}`,
    fix: `The fields are: ${allowed}`,
  }),
  missing: ({ field }) => ({
    message: `"${field}" is missing.`,
    fix: `Add a line "${field}: " with its value.`,
  }),
  'empty-field': ({ field }) => ({
    message: `"${field}" has no value.`,
    fix: 'Write one, or delete the line.',
  }),
  'empty-text': () => ({ message: 'The text is empty.', fix: 'Write something, or delete the line.' }),
  'not-text': ({ value }) => ({
    message: `${value} is read as a number or a truth value, not as text.`,
    fix: `Put it in quotes: "${value}"`,
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
    fix: dateFix(value, 'Write it like 2026-11-21, 2026-11 or 2026.'),
  }),
  'not-a-full-day': ({ value = '' }) => ({
    message: `There is no date "${value}".`,
    fix: dateFix(value, 'Write it like 2026-11-21.'),
  }),
  'not-a-moment': ({ value = '' }) => ({
    message: `There is no date and time "${value}".`,
    fix: dateFix(value, 'Write it like 2026-11-21 19:00.'),
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
  'not-a-time-zone': ({ value }) => ({
    message: `There is no time zone "${value}".`,
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
  'one-of': () => ({
    message: 'Two fields exclude each other, or both are missing.',
    fix: 'Write only one of person and name (or of output and person, or of threshold and top).',
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
    fix: 'Save it again without scripts, references to other files and on… attributes.',
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
    fix: `The components are: ${allowed}`,
  }),
  'unknown-prop': ({ name, key, suggestion, allowed }) => ({
    message: `<${name}> has no property "${key}".${mean(suggestion)}`,
    fix: allowed ? `Its properties are: ${allowed}` : 'Delete the property.',
  }),
  'inline-component': ({ name }) => ({
    message: `<${name}> cannot stand in the middle of a sentence.`,
    fix: 'Put it on a line of its own, with empty lines around it.',
  }),
  'mdx-code': ({ found }) => ({
    message: `${found} is not allowed.`,
    fix: 'Write Markdown and components only. To show a brace, write \\{.',
  }),
  mdx: ({ reason }) => ({
    message: `This cannot be read (${reason}).`,
    fix: 'Is every component closed with </…>? To show < or { as a character, write \\< or \\{.',
  }),
  'list-expected': ({ name }) => ({
    message: `<${name}> holds a list of names.`,
    fix: 'Write a line like "- 2026-12-04-tokyo" for each.',
  }),
  'unknown-reference': ({ value, label, folder, suggestion }) => ({
    message: `There is no ${label} "${value}".${mean(suggestion)}`,
    fix: `The names are the file names in content/${folder}/.`,
  }),
  'undeclared-language': ({ value, allowed }) => ({
    message: `"${value}" is not a language of this site.`,
    fix: `The languages are: ${allowed} (community.yaml, locales)`,
  }),
  'unknown-contact': ({ value, allowed, suggestion }) => ({
    message: `There is no contact "${value}".${mean(suggestion)}`,
    fix: allowed
      ? `The names in community.yaml under contacts are: ${allowed}`
      : 'Declare role addresses in community.yaml under contacts.',
  }),
  'unknown-region': ({ value, allowed, suggestion }) => ({
    message: `There is no region "${value}".${mean(suggestion)}`,
    fix: allowed
      ? `The names in community.yaml under regions are: ${allowed}`
      : 'Declare the regions in community.yaml under regions.',
  }),
  'unknown-topic': ({ value, allowed, suggestion }) => ({
    message: `There is no topic "${value}".${mean(suggestion)}`,
    fix: `The names in community.yaml under topics are: ${allowed}`,
  }),
  'alias-taken': ({ value, other }) => ({
    message: `"${value}" is already used by ${other}.`,
    fix: 'Choose another name, or delete it.',
  }),
  'ends-before-start': ({ starts, ends }) => ({
    message: `The end (${ends}) comes before the start (${starts}).`,
    fix: 'Look at both dates and times.',
  }),
  'time-does-not-exist': ({ value, timeZone }) => ({
    message: `${value} does not exist in ${timeZone}: the clocks jump over it.`,
    fix: 'Look at the time, or at timeZone.',
  }),
  'part-of-itself': () => ({ message: 'Following partOf leads back to this event.', fix: 'Look at partOf.' }),
  'wrong-year-folder': ({ year, expected }) => ({
    message: `This is from ${year}, but in the folder of another year.`,
    fix: `Move it to ${expected}, or look at the date.`,
  }),
};
