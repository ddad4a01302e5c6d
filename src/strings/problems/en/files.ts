import type { ProblemWords } from '../codes.ts';
import type { files as japanese } from '../ja/files.ts';
import { lineShown, quoted } from '../quoted.ts';
import { mean } from './mean.ts';

/** Problems of files and their YAML, in English. */
export const files: Record<keyof typeof japanese, ProblemWords> = {
  // the file
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
      : 'Move it into one of the folders of content/, or to public/ beside content/ to publish it as it is.',
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
  'own-file-taken': ({ value }) => ({
    message: `The site itself has something at ${value}.`,
    fix: 'Give the file another name or folder: own files cannot take the place of pages.',
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

  // the YAML
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
  'too-many-values': () => ({
    message: 'There are too many fields and values in one file.',
    fix: 'At most about 14,000. Split it into several files.',
  }),
  'not-a-map': () => ({
    message: 'The file does not consist of "field: value" lines.',
    fix: 'Write, for example, "name: Nagoya", with a colon and a space.',
  }),
  'full-width-colon': ({ field, value }) => ({
    message: `The colon after "${field}" is a full-width one (：).`,
    fix: value
      ? `Write ${lineShown(`${field}: ${value}`)} with a plain colon and a space.`
      : `Write "${field}:" with a plain colon.`,
  }),
  'full-width-space': () => ({
    message: 'The line begins with a full-width space.',
    fix: 'Indent with two plain spaces.',
  }),
  'full-width-gap': ({ sign, right }) => ({
    message: `There is a full-width space after "${sign}".`,
    fix: `Write ${lineShown(right ?? '')} with a plain space.`,
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
  'text-after-quote': ({ right }) => ({
    message: 'There is text outside of the quotes.',
    fix: `Put all of it in one pair of quotes: ${right}`,
  }),
  'unclosed-quote': ({ quote }) => ({
    message: `The quote ${quote} is never closed.`,
    fix: `Write ${quote} at the end too.`,
  }),
  'no-space-after-colon': ({ field, value }) => ({
    message: 'There is no space after the colon.',
    fix: `Write ${lineShown(`${field}: ${value}`)}.`,
  }),
  'cut-by-comment': ({ lost, value }) => ({
    message: `Everything from "${lost}" on is taken for a comment and not shown.`,
    fix: `Put it in quotes: ${quoted(value)} (if it is a note, write a space after #).`,
  }),
  'odd-number': ({ source, value }) => ({
    message: `"${source}" is read as the number ${value}.`,
    fix: `Write ${value}.`,
  }),
};
