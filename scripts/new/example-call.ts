import type { Named } from './collection-names.ts';
import { flowText } from './field-text.ts';
import { fieldsOf } from './field-values.ts';
import { exampleFor } from './record-template.ts';
import { suggestId } from './suggest-id.ts';

/** A sample command line with the required fields of a collection, in a language: `npm run new -- event --title "…" …`. */
export function exampleCall(named: Named, language: string): string {
  const { collection, singular } = named;
  const required = fieldsOf(collection.schema).filter((field) => field.required);
  const values = Object.fromEntries(required.map(({ name, schema }) => [name, exampleFor(schema, language)]));
  const options = Object.entries(values).map(([name, value]) => `--${name} ${quoted(value)}`);
  // An id cannot be derived from a Japanese name, so it is given.
  const id = suggestId(named, values, '2026-11-21') ? [] : [`--id ${collection.id?.example ?? 'nagoya'}`];
  return ['npm run new --', singular, ...options, ...id].join(' ');
}

/** A value as a shell argument: lists separated by commas, quoted when needed. */
function quoted(value: unknown): string {
  const plain = Array.isArray(value) && value.every((item) => typeof item === 'string');
  const text = plain ? value.join(',') : flowText(value);
  return /^[\w,.:/@-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
