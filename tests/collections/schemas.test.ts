import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { Collection } from '../../src/collections/define-collection.ts';
import { descriptionOf, exampleOf } from '../../src/collections/field-descriptions.ts';
import { idPattern } from '../../src/collections/field-types.ts';
import { components } from '../../src/collections/newsletter-components.ts';
import { collections } from '../../src/collections/register.ts';
import { collectionLabel, oneRecord } from '../../src/strings/field-words.ts';

/** The examples of a field, for those who write in Japanese and in English. */
const examplesOf = (schema: z.ZodType): unknown[] => {
  const examples = ['ja', 'en'].map((language) => exampleOf(schema.meta() ?? {}, language));
  return [...new Set(examples.filter((example) => example !== undefined))];
};

interface Field {
  name: string;
  schema: z.ZodType;
}

type Definition = Record<string, unknown>;

const definition = (schema: z.ZodType) => schema._zod.def as unknown as Definition;

/** Every field that a person can write, at any depth: `sessions[].speakers`. */
function fieldsOf(schema: z.ZodType, name = ''): Field[] {
  const { shape, element, options, innerType, valueType, in: input } = definition(schema);
  if (shape) {
    return Object.entries(shape as Record<string, z.ZodType>).flatMap(([key, field]) => {
      const path = name ? `${name}.${key}` : key;
      return [{ name: path, schema: field }, ...fieldsOf(field, path)];
    });
  }
  if (element) return fieldsOf(element as z.ZodType, `${name}[]`);
  if (options) return (options as z.ZodType[]).flatMap((option) => fieldsOf(option, name));
  const inner = (innerType ?? valueType ?? input) as z.ZodType | undefined;
  return inner ? fieldsOf(inner, name) : [];
}

const register = Object.entries(collections as unknown as Record<string, Collection>);
const vocabulary = Object.entries(components).map(([name, { props }]) => [name, props] as const);
// The wording of the site has fields that say what they are for by being what they are.
const listed = register.filter(([, { docsPage }]) => docsPage === undefined);
const all = [...listed.map(([name, { schema }]) => [name, schema] as const), ...vocabulary].flatMap(
  ([name, schema]) =>
    fieldsOf(schema as z.ZodType).map((field) => ({ ...field, name: `${name}.${field.name}` })),
);

// Services explain themselves: `links.bluesky`.
const documented = all.filter(({ name }) => !/(^|\.)links\.\w+$/.test(name));

test('there is something to look at', () => {
  const names = all.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(['events.sessions[].speakers[].name', 'chapters.location.lat']),
  );
  expect(names).toEqual(
    expect.arrayContaining(['people.consent.listed', 'Figure.alt', 'community.newsletter.from']),
  );
  expect(documented.length).toBeGreaterThan(130);
});

describe('every field', () => {
  test.each(documented)('$name says what it is for, in English and Japanese', ({ schema }) => {
    const [description, ja] = ['en', 'ja'].map((language) => descriptionOf(schema.meta() ?? {}, language));
    expect(description).toMatch(/^\S.*\.$/s);
    expect(description).not.toMatch(/[ぁ-ん]/);
    expect(ja).toMatch(/[ぁ-んァ-ヶ一-龠].*。$|[ぁ-んァ-ヶ一-龠]/);
  });

  const examples = all.flatMap(({ name, schema }) =>
    examplesOf(schema).map((example) => ({ name, schema, example })),
  );

  test.each(examples)('$name may be written as its example says: $example', ({ schema, example }) => {
    expect(schema.safeParse(example).error?.issues ?? []).toEqual([]);
  });

  // What is Japanese in every language: how a name is read, the prefectures.
  const alwaysJapanese = /\.(?:reading|prefecture)$/;

  test('has an example in English where the first is in Japanese', () => {
    const japaneseOnly = documented
      .map(({ name, schema }) => ({ name, last: JSON.stringify(exampleOf(schema.meta() ?? {}, 'en')) ?? '' }))
      .filter(({ name, last }) => !alwaysJapanese.test(name) && /[ぁ-んァ-ヶ一-龠]/.test(last));
    expect(japaneseOnly).toEqual([]);
  });

  test('that holds no further fields has an example', () => {
    const leaves = documented.filter(
      ({ name }) =>
        !all.some((other) => other.name.startsWith(`${name}.`) || other.name.startsWith(`${name}[]`)),
    );
    const without = leaves.filter(({ schema }) => examplesOf(schema).length === 0);
    expect(without.map(({ name }) => name)).toEqual([]);
  });
});

test('the built-in wording is an example of the wording of a language', () => {
  const texts = fieldsOf(collections.strings.schema).flatMap(({ name, schema }) => {
    const [example] = (schema.meta()?.examples ?? []) as unknown[];
    return example === undefined ? [] : [{ name, faults: schema.safeParse(example).error?.issues ?? [] }];
  });
  expect(texts.filter(({ faults }) => faults.length > 0)).toEqual([]);
  expect(texts.length).toBeGreaterThan(500);
});

test('no page of text lies where the site has pages of its own', () => {
  const pages = path.resolve(import.meta.dirname, '../../src/pages');
  const names = [pages, path.join(pages, '[...locale]')].flatMap((folder) =>
    readdirSync(folder).filter((name) => /^[a-z\d-]+(\.astro)?$/.test(name)),
  );
  const own = names.map((name) => name.replace('.astro', ''));
  expect(own.length).toBeGreaterThan(8);
  expect(own.filter((name) => !collections.pages.reserved?.includes(name))).toEqual([]);
});

describe.each(register)('the collection %s', (name, collection) => {
  test('has a name in both languages and a place for its files', () => {
    expect(collectionLabel(name, 'ja')).toMatch(/[ぁ-んァ-ヶ一-龠]/);
    expect(collectionLabel(name, 'en')).toMatch(/^[a-z -]+$/);
    expect(oneRecord(name, 'en')).toMatch(/^An? [a-z -]+$/);
    expect(name).toMatch(idPattern);
    if (collection.yearOf) expect(Object.keys(collection.schema.shape)).toContain(collection.yearOf);
    if (collection.id) expect(collection.id.example).toMatch(collection.id.pattern);
    for (const id of collection.reserved ?? []) expect(id).toMatch(idPattern);
  });

  test('can be told to editors as a JSON Schema that refuses unknown fields', () => {
    const json = z.toJSONSchema(collection.schema, { io: 'input' });
    expect(json).toMatchObject({ type: 'object', additionalProperties: false });
    expect(JSON.stringify(json)).not.toContain('undefined');
    const required = (json.required ?? []) as string[];
    const accepted = collection.schema.safeParse({});
    const missing = accepted.error?.issues.map((issue) => String(issue.path[0])) ?? [];
    expect(required.toSorted()).toEqual([...new Set(missing)].sort());
  });

  test('refuses a field that nobody knows', () => {
    const { error } = collection.schema.safeParse({ [`${name}x`]: 1 });
    expect(error?.issues.map(({ code }) => code)).toContain('unrecognized_keys');
  });
});

test('records keep what was written: an example of every field at once is valid and stays as it is', () => {
  for (const [name, { schema }] of register) {
    const record = Object.fromEntries(
      Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([key, field]) => {
        const [example] = examplesOf(field);
        return example === undefined || (name === 'programs' && key === 'top') ? [] : [[key, example]];
      }),
    );
    expect(schema.parse(record)).toMatchObject(record);
  }
});
