import { languageName } from '../../lib/languages.ts';
import { unlikeSign } from '../../lib/lookalike-letters.ts';
import { exampleLine } from '../example-line.ts';
import { collectionLabel, fieldExample } from '../field-words.ts';
import type { OrganiserWords } from '../organiser-catalogue.ts';
import { lineShown, quoted } from './quote-for-yaml.ts';
import { signName } from './sign-name.ts';

type Details = Readonly<Record<string, string>>;
type Value = (details: Details, words: OrganiserWords) => string;

/** What the template of a Problem may ask for beside the details that its rule gives: it is made of them. */
const derived: Readonly<Record<string, Value>> = {
  /** The value as it can be written into YAML. */
  quoted: ({ value }) => quoted(value),
  /** A line to be written. */
  lineToWrite: ({ right = '' }) => lineShown(right),
  /** The line of a field and its value. */
  fieldLine: ({ field, value }) => lineShown(`${field}: ${value}`),
  /** Asks whether the suggestion was meant, where there is one. */
  didYouMean: ({ suggestion }, { problemParts }) => (suggestion ? problemParts.didYouMean(suggestion) : ''),
  /** How a suggestion differs that looks like what is written. */
  lookAlike,
  /** An invisible sign, or one that is easily taken for another, by its code point. */
  character: ({ point = '' }, words) => signName(point, words),
  /** The second of two addresses in one text. */
  second: ({ value = '' }) => value.slice(value.search(/(?<=.)https?:\/\//i)),
  /** A line with an example of the field that is missing. */
  example: ({ example, exampleOf, field = '' }, words) =>
    exampleOf ? exampleLine(field, fieldExample(exampleOf, words.language)) : (example ?? ''),
  /** What people call a record of the collection in `folder`. */
  label: ({ folder = '' }, words) => collectionLabel(folder, words.language),
  /** The name of a language. */
  languageName: ({ language = '' }, words) => languageName(language, words.language),
  /** The parts of an issue that are not translated. */
  missingParts: ({ parts = '' }, { problemParts }) =>
    parts
      .split(',')
      .map((part) => problemParts.issueParts[part as keyof typeof problemParts.issueParts] ?? part)
      .join(problemParts.comma),
  howToTranslate,
};

/** The value of that name in the words of a Problem; undefined where there is none. */
export const problemValue = (name: string, details: Details, words: OrganiserWords): string | undefined =>
  derived[name]?.(details, words) ?? details[name];

/** The names of the values that are made of a Problem's details. */
export const derivedNames = Object.keys(derived);

function lookAlike({ suggestion, key, value = '' }: Details, words: OrganiserWords): string {
  const sign = suggestion ? unlikeSign(key ?? value, suggestion) : undefined;
  if (!suggestion || !sign) return '';
  const { lookAlike } = words.problemParts;
  const character = signName(sign.point, words);
  return sign.isWritten ? lookAlike.written(character) : lookAlike.meant(suggestion, character);
}

function howToTranslate({ parts = '', language = '', file = '' }: Details, words: OrganiserWords): string {
  const { fields, body } = words.problemParts.howToTranslate;
  return `${/title|summary/.test(parts) ? fields(language) : ''}${parts.includes('body') ? body(file) : ''}`;
}
