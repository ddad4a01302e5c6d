import { expect, test } from 'vitest';
import * as z from 'zod';
import { image, person, reference, text, topics } from '../../src/collections/field-types.ts';
import { collections } from '../../src/collections/register.ts';
import { type Field, putAt, visitFields } from '../../src/collections/visit-fields.ts';
import { fieldName } from '../../src/reader/problem.ts';

const visited = (schema: z.ZodType, record: unknown) => {
  const found: Field[] = [];
  visitFields(schema, record, (field) => found.push(field));
  return found;
};
const told = (schema: z.ZodType, record: unknown) =>
  visited(schema, record).map(
    ({ kind, path, value }) => `${fieldName(path)} ${kind.kind} ${JSON.stringify(value)}`,
  );

test('every field of a kind is visited where it stands, at any depth', () => {
  const schema = z.strictObject({
    title: text,
    topics: topics.optional(),
    picture: image.optional(),
    people: z.array(z.strictObject({ who: person, since: z.string() })).optional(),
    names: z.record(z.string(), text).optional(),
    plain: z.string().default('x'),
  });
  const record = {
    title: { ja: 'あ', en: 'a' },
    topics: ['x', 'y'],
    picture: './a.png',
    people: [
      { who: 'akari', since: '2026' },
      { who: { name: '湊' }, since: '2026' },
    ],
    names: { tokai: '東海' },
    plain: 'z',
  };
  expect(told(schema, record)).toEqual([
    'title text {"ja":"あ","en":"a"}',
    'topics[0] topic "x"',
    'topics[1] topic "y"',
    'picture image "./a.png"',
    'people[0].who reference "akari"',
    'people[1].who.name text "湊"',
    'names.tokai text "東海"',
  ]);
});

test('what is missing, or is of another form, is passed over', () => {
  const schema = z.strictObject({ a: text.optional(), b: z.array(reference('people')).optional() });
  expect(told(schema, {})).toEqual([]);
  expect(told(schema, { a: null, b: 'x' })).toEqual([]);
  expect(told(schema, { a: 1, b: [2, null] })).toEqual([]);
  expect(told(schema, null)).toEqual([]);
});

test('a field can be changed where its path leads', () => {
  const schema = z.strictObject({ pictures: z.array(image) });
  const record = { pictures: ['./a.png', './b.png'] };
  for (const { path, key } of visited(schema, record)) putAt(record, path, `people/${key}.png`);
  expect(record.pictures).toEqual(['people/0.png', 'people/1.png']);
});

test('the kinds of the real collections are found', () => {
  const event = {
    title: '灯',
    chapters: ['nagoya'],
    starts: '2026-01-01',
    partOf: 'summit',
    recaps: ['report'],
    image: './a.png',
    sessions: [{ title: '話', speakers: ['akari'] }],
    roles: { helpers: ['minato'] },
    topics: ['sensors'],
  };
  const references = visited(collections.events.schema, event).flatMap(({ kind, value }) =>
    kind.kind === 'reference' ? `${kind.collection}/${value}` : [],
  );
  expect(references).toEqual([
    ...['chapters/nagoya', 'people/akari', 'people/minato', 'outputs/report', 'events/summit'],
  ]);
});
