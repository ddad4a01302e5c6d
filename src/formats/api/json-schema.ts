import * as z from 'zod';
import type { Collection } from '../../collections/define-collection.ts';
import { core, descriptionOf } from '../../collections/field-descriptions.ts';
import { fieldKinds } from '../../collections/field-types.ts';
import type { Community } from '../../community/record-types.ts';
import { collectionLabel, fieldExample } from '../../strings/field-words.ts';
import { isFieldCode } from '../../strings/problems/problem-codes.ts';
import { problemWords } from '../../strings/problems/problem-words.ts';

/**
 * Patterns for text fields, by the code of the Problem that they prevent: JSON Schema cannot hold our check functions.
 */
const patterns: Readonly<Record<string, string>> = {
  'empty-text': '\\S',
  'not-a-day': '^\\d{4}(-\\d{2}(-\\d{2})?)?$',
  'not-a-full-day': '^\\d{4}-\\d{2}-\\d{2}$',
  'not-a-moment': '^(\\d{4}-\\d{2}-\\d{2}( ([01]\\d|2[0-3]):[0-5]\\d)?|([01]\\d|2[0-3]):[0-5]\\d)$',
  'not-a-url': '^[Hh][Tt][Tt][Pp][Ss]?://\\S+$',
  'not-a-link': '^([Hh][Tt][Tt][Pp][Ss]?://|/(?!/))\\S*$',
  'not-a-time-zone': '^(UTC|.+/.+)$',
};

/**
 * The fields of a collection as JSON Schema, for editors (yaml-language-server), described in the community's first
 * language. Draft 7, because editors support it best. It accepts somewhat more than `npm run check`, which also sees
 * the other files.
 */
export function jsonSchema(name: string, { schema }: Collection, community: Community): string {
  const { settings } = community;
  const { $schema, ...fields } = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    override: ({ zodSchema, jsonSchema }) => {
      explain(jsonSchema, settings.defaultLocale);
      constrain(zodSchema, jsonSchema, settings.defaultLocale);
      suggest(zodSchema, jsonSchema, community);
    },
  });
  const $id = new URL(`schemas/${name}.json`, settings.url).href;
  const title = collectionLabel(name, settings.defaultLocale);
  return `${JSON.stringify({ $schema, $id, title, ...fields }, null, 2)}\n`;
}

type Schema = Record<string, unknown>;

/** Puts the words of a field where its meta says which they are: what it is, and examples of all those who write in a language. */
function explain(made: Schema, locale: string): void {
  const { words, texts } = made;
  if (words === undefined && texts === undefined) return;
  const own = typeof words === 'string' ? exampleLanguages.map((each) => fieldExample(words, each)) : [];
  const entries = Object.entries(made);
  for (const key of Object.keys(made)) delete made[key];
  for (const [key, value] of entries) {
    if (key === 'of' || (key === 'examples' && own[0] !== undefined)) continue;
    if (key !== 'words' && key !== 'texts') made[key] = value;
    else made.description = descriptionOf(Object.fromEntries(entries), locale);
    if (key === 'words' && own[0] !== undefined) made.examples = own;
  }
}

const exampleLanguages = ['ja', 'en'];

interface Check {
  _zod: { def: { error?: (issue: object) => unknown } };
}

function constrain(schema: z.core.$ZodType, made: Schema, locale: string): void {
  const { checks = [] } = schema._zod.def as { checks?: readonly Check[] };
  for (const { _zod } of checks) {
    const code = _zod.def.error?.({});
    if (typeof code !== 'string' || !isFieldCode(code)) continue;
    if (made.pattern === undefined && patterns[code]) made.pattern = patterns[code];
    if (made.pattern !== undefined) made.patternErrorMessage = problemWords(code, { value: '' }, locale).fix;
  }
}

/** Adds the ids that the community uses as examples: editors offer them as completions. */
function suggest(schema: z.core.$ZodType, made: Schema, { regions, topics, settings }: Community): void {
  const kind = fieldKinds.get(core(schema as z.ZodType))?.kind;
  const ids = {
    region: regions.map(({ id }) => id),
    topic: topics.map(({ id }) => id),
    contact: Object.keys(settings.contacts),
    language: settings.locales,
  };
  const known = kind && kind in ids ? ids[kind as keyof typeof ids] : [];
  if (known.length > 0 && made.type === 'string') made.examples = [...known];
}
