import type { ProblemWords } from '../codes.ts';
import type { wording as japanese, wordingWarnings as japaneseWarnings } from '../ja/wording.ts';
import { mean } from './mean.ts';

/** Problems of content/strings/, in English. */
export const wording: Record<keyof typeof japanese, ProblemWords> = {
  'unknown-placeholder': ({ name, suggestion, allowed }) => ({
    message: `There is no {${name}} in this wording.${mean(suggestion && `{${suggestion}}`)}`,
    fix: allowed ? `These may stand here: ${allowed}` : 'Nothing is filled in here: take the braces out.',
  }),
  'not-a-count': ({ name }) => ({
    message: `{${name}} is not a number, so words cannot depend on how many it is.`,
    fix: `Write {${name}} alone.`,
  }),
  'unknown-plural-form': ({ form, suggestion, allowed }) => ({
    message: `There is no plural form "${form}".${mean(suggestion)}`,
    fix: `Write one of: ${allowed} (or a number: =1)`,
  }),
  'no-other-form': () => ({
    message: 'The form "other" is missing.',
    fix: 'Add other {…}, for every number that fits none of the other forms.',
  }),
  'broken-template': ({ near }) => ({
    message: `The braces are not right, near “${near}”.`,
    fix: 'Every { needs its }. An example: {count, plural, one {# person} other {# people}}',
  }),
};

/** Those that nothing waits for. */
export const wordingWarnings: Record<keyof typeof japaneseWarnings, ProblemWords> = {
  'strings-missing': ({ count, all, first }) => ({
    message: `${count} of ${all} strings ${count === '1' ? 'is' : 'are'} not translated yet (${first}), and shown in English.`,
    fix: `\`npm run check -- --strings\` lists all of them.`,
  }),
  'locale-without-wording': ({ value, file }) => ({
    message: `The site has no words of its own in "${value}" (headings, buttons …): they stand there in English.`,
    fix: `\`npm run new -- strings ${value}\` writes ${file}, to be translated.`,
  }),
  'wording-unused': ({ value, allowed }) => ({
    message: `The site has no pages in "${value}", so this file is not used.`,
    fix: `Add it to locales in community.yaml, or name the file after one of them: ${allowed}.`,
  }),
};
