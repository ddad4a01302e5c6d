import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import { numberText } from './date-and-number-text.ts';

/** A value that goes into a message: `name` takes a text, `#count` a number. */
type Value<Name extends string> = Name extends `#${string}` ? number : string;
type Values<Names extends readonly string[]> = { [At in keyof Names]: Value<Names[At]> };

/**
 * A wording with values in it, called with them in the order of its names: `attended(12)` is `12 people came`. Numbers are
 * written as its language writes them.
 */
export interface Message<Names extends readonly string[]> {
  (...values: Values<Names>): string;
  /** ICU MessageFormat: `{count, plural, one {# person} other {# people}} came`. */
  readonly template: string;
  readonly names: Names;
}

/** A message of which only the template and the names matter. */
export type AnyMessage = Pick<Message<readonly string[]>, 'template' | 'names'>;

export const isMessage = (value: unknown): value is AnyMessage =>
  typeof value === 'function' && 'template' in value && 'names' in value;

type Write = (values: readonly (string | number)[]) => string;

/**
 * Makes the messages of a language. `names` are what the template may use, with `#` before those that are numbers:
 * `says('{names} and {count} more', 'names', '#count')`.
 */
export const messages =
  (locale: string) =>
  <const Names extends readonly [string, ...string[]]>(template: string, ...names: Names): Message<Names> => {
    let write: Write | undefined;
    const message = (...values: readonly (string | number)[]) => {
      write ??= writerOf(template, names, locale);
      return write(values);
    };
    return Object.assign(message, { template, names });
  };

/** Whether a value of that name is a number. */
export const isNumber = (name: string) => name.startsWith('#');
/** A name as templates have it. */
export const bare = (name: string) => (isNumber(name) ? name.slice(1) : name);

// Most messages only name their values. Pages call them thousands of times, so these are put together without ado.
const plain = /^(?:[^{}']|\{\w+\})*$/;

function writerOf(template: string, names: readonly string[], locale: string): Write {
  return plain.test(template) ? joined(template, names, locale) : formatted(template, names, locale);
}

function joined(template: string, names: readonly string[], locale: string): Write {
  const [first = '', ...rest] = template.split('{');
  const parts = rest.map((part) => {
    const [name = '', text = ''] = part.split('}');
    return { at: names.findIndex((each) => bare(each) === name), text };
  });
  return (values) =>
    parts.reduce((done, { at, text }) => done + textOf(values[at] ?? '', locale) + text, first);
}

const textOf = (value: string | number, locale: string) =>
  typeof value === 'number' ? numberText(value, locale) : value;

function formatted(template: string, names: readonly string[], locale: string): Write {
  const numbers = new Set(names.filter(isNumber).map(bare));
  const elements = withNumbers(parse(template, { ignoreTag: true }), numbers);
  const format = new IntlMessageFormat(elements, locale, undefined, { ignoreTag: true });
  return (values) =>
    String(format.format(Object.fromEntries(names.map((name, at) => [bare(name), values[at]]))));
}

/** The elements of a template, `{count}` meaning `{count, number}` wherever it is a number. */
function withNumbers(elements: MessageFormatElement[], numbers: ReadonlySet<string>): MessageFormatElement[] {
  return elements.map((element) => {
    if (element.type === TYPE.argument && numbers.has(element.value))
      return { type: TYPE.number, value: element.value };
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return element;
    const options = Object.entries(element.options).map(([key, { value, ...option }]) => {
      return [key, { ...option, value: withNumbers(value, numbers) }] as const;
    });
    return { ...element, options: Object.fromEntries(options) } as MessageFormatElement;
  });
}

/** What a message of one value says around something that is written already; `escaped` sees to its own words. */
export const around = (
  say: (mark: string) => string,
  written: string,
  escaped: (text: string) => string,
): string => say('\n').split('\n').map(escaped).join(written);
