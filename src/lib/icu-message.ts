import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { type Formatters, IntlMessageFormat } from 'intl-messageformat';
import { numberText } from './date-and-number-text.ts';

/** Type of a value in a message: `name` takes a string, `#count` a number, `meant?` a string or undefined. */
type Value<Name extends string> = Name extends `#${string}`
  ? number
  : Name extends `${string}?`
    ? string | undefined
    : string;
type Values<Names extends readonly string[]> = { [At in keyof Names]: Value<Names[At]> };

/**
 * A message with values in it. It is called with them in the order of its names: `attended(12)` gives `12 people came`.
 * Numbers are formatted for its locale.
 */
export interface Message<Names extends readonly string[]> {
  (...values: Values<Names>): string;
  /** ICU MessageFormat: `{count, plural, one {# person} other {# people}} came`. */
  readonly template: string;
  readonly names: Names;
}

/** A message of which only the template and the names are needed. */
export type AnyMessage = Pick<Message<readonly string[]>, 'template' | 'names'>;

export const isMessage = (value: unknown): value is AnyMessage =>
  typeof value === 'function' && 'template' in value && 'names' in value;

/** A message whose values are passed by name: Problems have too many for positional arguments. */
export interface Sentence {
  (lookUp: (name: string) => string | undefined): string;
  readonly template: string;
}

/** A locale, and whether digits are grouped: `1,234` for readers, `1234` at a terminal, where numbers are copied. */
interface Style {
  locale: string;
  grouping: boolean;
}

/** A value for a placeholder. */
type Given = string | number | undefined;
type Write = (values: readonly Given[]) => string;

/**
 * Creates the messages of one language. `names` are the placeholders that the template may use, with `#` before numbers
 * and `?` after optional ones: `says('{names} and {count} more', 'names', '#count')`.
 */
export const messages =
  (locale: string, { grouping = true }: { grouping?: boolean } = {}) =>
  <const Names extends readonly [string, ...string[]]>(template: string, ...names: Names): Message<Names> => {
    let write: Write | undefined;
    const message = (...values: readonly Given[]) => {
      write ??= writerOf(template, names, { locale, grouping });
      return write(values);
    };
    return Object.assign(message, { template, names });
  };

/** Creates the sentences of one language. */
export const sentences =
  (locale: string) =>
  (template: string): Sentence => {
    let names: readonly string[] | undefined;
    let write: Write | undefined;
    const sentence = (lookUp: (name: string) => string | undefined) => {
      names ??= namesIn(template);
      write ??= writerOf(template, names, { locale, grouping: false });
      return write(names.map(lookUp));
    };
    return Object.assign(sentence, { template });
  };

/** The names of all placeholders in a template. Throws when it cannot be parsed. */
export function namesIn(template: string): string[] {
  return [...new Set(argumentsIn(parse(template, { ignoreTag: true })))];
}

function argumentsIn(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound || element.type === TYPE.tag) return [];
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [element.value];
    const forms = Object.values(element.options).flatMap(({ value }) => argumentsIn(value));
    return [element.value, ...forms];
  });
}

/** Whether the placeholder of that name is a number. */
export const isNumber = (name: string) => name.startsWith('#');
/** The name of a placeholder without its `#`. */
export const bare = (name: string) => name.replace(/^#|\?$/g, '');

// Fast path: most messages only have simple placeholders and are called thousands of times, so they are joined without
// the ICU formatter.
const plain = /^(?:[^{}']|\{\w+\})*$/;

function writerOf(template: string, names: readonly string[], style: Style): Write {
  return plain.test(template) ? joined(template, names, style) : formatted(template, names, style);
}

function joined(template: string, names: readonly string[], style: Style): Write {
  const [first = '', ...rest] = template.split('{');
  const parts = rest.map((part) => {
    const [name = '', text = ''] = part.split('}');
    return { at: names.findIndex((each) => bare(each) === name), text };
  });
  return (values) =>
    parts.reduce((done, { at, text }) => done + textOf(values[at] ?? '', style) + text, first);
}

const textOf = (value: string | number, { locale, grouping }: Style) =>
  typeof value === 'number' ? numberText(value, locale, grouping) : value;

function formatted(template: string, names: readonly string[], { locale, grouping }: Style): Write {
  const numbers = new Set(names.filter(isNumber).map(bare));
  const elements = withNumbers(parse(template, { ignoreTag: true }), numbers);
  const formatters = grouping ? undefined : ungrouped;
  const format = new IntlMessageFormat(elements, locale, undefined, { ignoreTag: true, formatters });
  return (values) => {
    const named = names.flatMap((name, at) => {
      const value = values[at] ?? '';
      return [
        [bare(name), value],
        [choiceOf(bare(name)), value === '' ? 'none' : value === 'none' ? 'other' : value],
      ];
    });
    return String(format.format(Object.fromEntries(named)));
  };
}

const ungrouped: Formatters = {
  getNumberFormat: (locales, options) => new Intl.NumberFormat(locales, { ...options, useGrouping: false }),
  getDateTimeFormat: (locales, options) => new Intl.DateTimeFormat(locales, options),
  getPluralRules: (locales, options) => new Intl.PluralRules(locales, options),
};

/** The argument of a `select`: the value, or `none` when it is missing or empty. */
const choiceOf = (name: string) => `${name}?`;

/** Makes `{count}` mean `{count, number}` wherever the placeholder is a number, and lets `select` match `none`. */
function withNumbers(elements: MessageFormatElement[], numbers: ReadonlySet<string>): MessageFormatElement[] {
  return elements.map((element) => {
    if (element.type === TYPE.argument && numbers.has(element.value))
      return { type: TYPE.number, value: element.value };
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return element;
    const options = Object.entries(element.options).map(([key, { value, ...option }]) => {
      return [key, { ...option, value: withNumbers(value, numbers) }] as const;
    });
    const value = element.type === TYPE.select ? choiceOf(element.value) : element.value;
    return { ...element, value, options: Object.fromEntries(options) } as MessageFormatElement;
  });
}

/** Formats a message with one value that is already markup; `escaped` is applied to the words around it only. */
export const around = (
  say: (mark: string) => string,
  written: string,
  escaped: (text: string) => string,
): string => say('\n').split('\n').map(escaped).join(written);
