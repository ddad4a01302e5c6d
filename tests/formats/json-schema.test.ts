import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Collection } from '../../src/collections/define-collection.ts';
import { type CollectionName, collections } from '../../src/collections/register.ts';
import { jsonSchema } from '../../src/formats/api/json-schema.ts';
import { splitFrontMatter } from '../../src/reader/front-matter.ts';
import { collectionLabel } from '../../src/strings/field-words.ts';
import { now } from './feed-records.ts';
import { madeCommunity } from './made-community.ts';
import { sampleCommunity, sampleContent } from './sample-community.ts';

const names = Object.keys(collections) as CollectionName[];
const schemaOf = (name: CollectionName, community = sampleCommunity()) =>
  JSON.parse(jsonSchema(name, collections[name] as Collection, community)) as Record<string, unknown>;

// Keywords that only editors read.
const ajv = new Ajv({ allErrors: true, keywords: ['patternErrorMessage'], formats: { email: /@/ } });
const validators = new Map<string, ValidateFunction>();
const faults = (name: CollectionName, record: unknown): string[] => {
  const validate = validators.get(name);
  if (!validate) throw new Error(`${name} has no schema.`);
  if (validate(record)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

beforeAll(() => {
  for (const name of names) validators.set(name, ajv.compile(schemaOf(name)));
});

/** The fields of a file, as an editor sees them. */
function fieldsIn(file: string): unknown {
  const text = readFileSync(path.join(sampleContent().folder, file), 'utf8');
  return parse(splitFrontMatter(text)?.yaml ?? text);
}

describe('the JSON Schema of a collection', () => {
  test.each(names)('%s: accepts every record of the sample', (name) => {
    const wrong = sampleContent().entries[name].flatMap(({ path: file }) =>
      faults(name, fieldsIn(file)).map((fault) => `${file}${fault}`),
    );
    expect(wrong).toEqual([]);
    expect(sampleContent().entries[name].length).toBeGreaterThan(0);
  });

  test.each(names)('%s: has an id, a title, and a description of every field', (name) => {
    const schema = schemaOf(name);
    expect(schema).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      $id: `https://tomoshibi.example/schemas/${name}.json`,
      title: collectionLabel(name, 'ja'),
    });
    const fields = Object.entries(schema.properties as Record<string, { description?: string }>);
    expect(fields.filter(([, { description }]) => !description).map(([field]) => field)).toEqual([]);
    expect(JSON.stringify(schema)).not.toMatch(/"(?:ja|words|of)":"|"texts":/);
  });

  test('refuses what `check` refuses, as far as it can know', () => {
    const event = { title: '会', chapters: ['nagoya'], starts: '2026-12-04 19:00' };
    expect(faults('events', event)).toEqual([]);
    for (const change of [
      { titel: '会' },
      { title: ' ' },
      { starts: '12月4日' },
      { starts: '2026-12-04 25:00' },
      { registration: 'example.org' },
      { format: 'offline' },
      { timeZone: 'JST' },
      { chapters: [] },
      { codeOfConduct: '//example.org' },
    ])
      expect(faults('events', { ...event, ...change }), JSON.stringify(change)).not.toEqual([]);
  });

  test('accepts a year as YAML reads it, and an address in any letters', () => {
    const output = { title: '本', url: 'https://example.org/本', authors: ['akari'], published: 2026 };
    expect(faults('outputs', output)).toEqual([]);
  });

  test('speaks the community’s language, and says what to write instead', () => {
    const title = (schema: Record<string, unknown>) =>
      (schema.properties as Record<string, Record<string, unknown>>).registration;
    expect(title(schemaOf('events'))?.patternErrorMessage).toContain('アドレス');
    const english = madeCommunity(
      { community: { community: { name: 'Lamps', tagline: 'Light', locales: ['en'] } } },
      now,
    );
    expect(title(schemaOf('events', english))?.patternErrorMessage).toContain('address');
    expect(schemaOf('events', english).title).toBe('event');
  });

  test('offers the words that the community uses', () => {
    const { topics } = schemaOf('chapters').properties as Record<string, { items: { examples: string[] } }>;
    expect(topics?.items.examples).toContain('old-houses');
  });
});
