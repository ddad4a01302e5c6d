import {
  type MessageFormatElement,
  type PluralElement,
  parse,
  TYPE,
} from '@formatjs/icu-messageformat-parser';
import { closest } from './closest-spelling.ts';
import { pluralForms } from './date-and-number-text.ts';
import { bare, isNumber } from './icu-message.ts';

/** A fault of a template; `details` fill the message that describes it. */
export interface MessageFault {
  code: 'unknown-placeholder' | 'not-a-count' | 'unknown-plural-form' | 'no-other-form' | 'broken-template';
  details: Record<string, string>;
}

/** Everything that keeps a template from being a message with these names; empty for a plain text. */
export function messageFaults(template: string, names: readonly string[]): MessageFault[] {
  const elements = parsed(template);
  if (!Array.isArray(elements)) return [elements];
  return [...placeholdersIn(elements)].flatMap((element) => [...faultOf(element, names)]);
}

/**
 * Plural forms in a template that its language never uses, such as `two` in English. Empty for a template that cannot
 * be parsed.
 */
export function unusedForms(template: string, language: string): MessageFault[] {
  const elements = parsed(template);
  if (!Array.isArray(elements)) return [];
  return [...placeholdersIn(elements)].flatMap((element) =>
    element.type === TYPE.plural
      ? [...formFaults(element, pluralForms(language, element.pluralType ?? 'cardinal'))]
      : [],
  );
}

interface SyntaxFault {
  message: string;
  location: { start: { offset: number } };
}

function parsed(template: string): MessageFormatElement[] | MessageFault {
  try {
    return parse(template, { ignoreTag: true, captureLocation: true });
  } catch (error) {
    const { message, location } = error as SyntaxFault;
    if (message === 'MISSING_OTHER_CLAUSE') return { code: 'no-other-form', details: {} };
    const near = template.slice(location.start.offset).slice(0, 30) || template.slice(-30);
    return { code: 'broken-template', details: { near } };
  }
}

type Placeholder = Exclude<
  MessageFormatElement,
  { type: TYPE.literal } | { type: TYPE.pound } | { type: TYPE.tag }
>;

/** All placeholders of a template, also those nested in plural or select forms. */
function* placeholdersIn(elements: readonly MessageFormatElement[]): Generator<Placeholder> {
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound || element.type === TYPE.tag) continue;
    yield element;
    if (element.type !== TYPE.plural && element.type !== TYPE.select) continue;
    for (const { value } of Object.values(element.options)) yield* placeholdersIn(value);
  }
}

function* faultOf(element: Placeholder, names: readonly string[]): Generator<MessageFault> {
  const name = names.find((each) => bare(each) === element.value);
  const known = names.map(bare);
  if (name === undefined) {
    const suggestion = closest(element.value, known) ?? '';
    const allowed = known.map((each) => `{${each}}`).join(', ');
    yield { code: 'unknown-placeholder', details: { name: element.value, suggestion, allowed } };
  } else if (element.type !== TYPE.argument && element.type !== TYPE.select && !isNumber(name)) {
    yield { code: 'not-a-count', details: { name: element.value } };
  }
  if (element.type === TYPE.plural) yield* formFaults(element, forms);
}

function* formFaults({ options }: PluralElement, forms: readonly string[]): Generator<MessageFault> {
  for (const form of Object.keys(options)) {
    if (forms.includes(form) || /^=\d+$/.test(form)) continue;
    const suggestion = closest(form, forms) ?? '';
    yield { code: 'unknown-plural-form', details: { form, suggestion, allowed: forms.join(', ') } };
  }
}

const forms = ['zero', 'one', 'two', 'few', 'many', 'other'];
