import type * as z from 'zod';
import type { Collection } from '../../src/collections/define-collection.ts';
import {
  core,
  descriptionOf,
  elementOf,
  exampleOf,
  metaOf,
} from '../../src/collections/field-descriptions.ts';
import { components } from '../../src/collections/newsletter-components.ts';
import type { CommandWords } from '../../src/strings/command-words.ts';
import { componentText, oneRecord } from '../../src/strings/field-words.ts';
import type { Named } from './collection-names.ts';
import { fieldText } from './field-text.ts';
import { fieldsOf, type TopField } from './field-values.ts';

/** Known values, by field name. */
export type Values = Readonly<Record<string, unknown>>;

/**
 * The file of a new record: known fields are filled in, others are commented out, with description and sample value.
 * Notes have a space after `#`, commented-out fields do not.
 */
export function template(named: Named, values: Values, words: CommandWords, body?: string): string {
  const { schema, files } = named.collection;
  const head = words
    .head(oneRecord(named.name, words.language))
    .split('\n')
    .map((line) => `# ${line}\n`);
  const fields = fieldsOf(schema).map((field) => `\n${section(field, values[field.name], words.language)}`);
  const yaml = [...head, ...fields].join('');
  if (files === 'yaml') return yaml;
  return `---\n${yaml}---\n\n${body ?? bodyHint(files, words)}`;
}

function section({ name, schema }: TopField, value: unknown, language: string): string {
  const description = descriptionOf(metaOf(schema), language);
  const note = description ? `# ${description}\n` : '';
  if (value !== undefined) return note + fieldText(name, value);
  return note + commented(fieldText(name, exampleFor(schema, language)));
}

const commented = (text: string) => text.replace(/^(?=.)/gm, '#').replaceAll(personal, '@…');

// The reader reports personal addresses anywhere in a file, and cannot know that this one is a sample.
const personal = /(?<=\w)@[\w.-]+/g;

/** A valid sample value in a language: that of the schema, or one composed of those of its fields. */
export function exampleFor(schema: z.ZodType, language: string): unknown {
  const own = exampleOf(metaOf(schema), language);
  if (own !== undefined) return own;
  const inner = core(schema);
  const element = elementOf(inner);
  if (element) return [exampleFor(element, language)];
  let example: Record<string, unknown> = {};
  const fields = fieldsOf(inner);
  for (const field of [
    ...fields.filter((each) => each.required),
    ...fields.filter((each) => !each.required),
  ]) {
    const more = { ...example, [field.name]: exampleFor(field.schema, language) };
    // Of mutually exclusive fields the first one is shown.
    if (inner.safeParse(more).success || !inner.safeParse(example).success) example = more;
  }
  return inOrder(example, fields);
}

const inOrder = (example: Record<string, unknown>, fields: readonly TopField[]) =>
  Object.fromEntries(fields.flatMap(({ name }) => (name in example ? [[name, example[name]]] : [])));

function bodyHint(files: Collection['files'], words: CommandWords): string {
  if (files === 'markdown') return `<!-- ${words.bodyHint} -->\n`;
  const list = Object.entries(components).map(([name, component]) => {
    const said = componentText(name, words.language);
    return `\n  ${componentExample(name, component, words.language)}  ${said}`;
  });
  return `{/* ${words.bodyHint}\n\n${words.componentsHint}${list.join('')}\n*/}\n`;
}

type Component = (typeof components)[keyof typeof components];

function componentExample(name: string, { props, holds }: Component, language: string): string {
  const given = fieldsOf(props).map(
    ({ name: prop, schema }) => ` ${prop}="${String(exampleFor(schema, language))}"`,
  );
  return holds === 'nothing' ? `<${name}${given.join('')} />` : `<${name}${given.join('')}> … </${name}>`;
}
