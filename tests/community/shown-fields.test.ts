import { expect, expectTypeOf, test } from 'vitest';
import { collections } from '../../src/collections/register.ts';
import type { Chapter, Event, Output } from '../../src/community/record-types.ts';
import { type Shown, shownFields } from '../../src/community/shown-fields.ts';
import type { Words } from '../../src/lib/translated-text.ts';
import { communityOf, find, markdown } from '../sample.ts';

test('what may be translated is words, at any depth, all else as it was written', () => {
  const community = communityOf({
    'chapters/a.yaml':
      'name: { en: A, ja: 甲 }\nlocation: { lat: 35, lon: 137, place: 名古屋 }\njoin: https://a.example/',
    'events/2026/e.md': markdown(
      'title: 夜話\nchapters: [a]\nstarts: 2026-12-01\nvenue: { name: 灯りの家, access: { en: By tram } }\ncapacity: 0\nsessions: [{ title: 消す, track: 甲, slides: "https://a.example/s" }]',
    ),
  });
  const [event, chapter] = [find(community.events, 'e'), find(community.chapters, 'a')];
  expect(event.venue).toEqual({ name: { ja: '灯りの家' }, access: { en: 'By tram' } });
  expect(event).toMatchObject({
    title: { ja: '夜話' },
    capacity: 0,
    status: 'scheduled',
    format: 'in-person',
  });
  expect(event.sessions[0]).toMatchObject({
    track: { ja: '甲' },
    slides: 'https://a.example/s',
    kind: 'talk',
  });
  expect(Object.keys(chapter.name)).toEqual(['ja', 'en']);
  expect(chapter.location).toEqual({ lat: 35, lon: 137, place: { ja: '名古屋' } });
  expect(chapter.join).toBe('https://a.example/');
});

test('fields that nobody wrote are not there, and those that a record has in another form are left out', () => {
  const data = collections.events.schema.parse({ title: '夜話', chapters: ['a'], starts: '2026-12-01' });
  const linking = { settings: { defaultLocale: 'ja' } };
  const fields = shownFields(collections.events.schema, data, { chapters: true, starts: true }, linking);
  expect(fields).toEqual({ title: { ja: '夜話' }, format: 'in-person', status: 'scheduled' });
  expect(data.title).toBe('夜話');
});

test('the types of records follow the schemas', () => {
  expectTypeOf<Shown<{ a: string | Record<string, string>; b?: number | undefined }>>().toEqualTypeOf<{
    a: Words;
    b?: number;
  }>();
  expectTypeOf<Event['audience']>().toEqualTypeOf<Words | undefined>();
  expectTypeOf<Event['capacity']>().toEqualTypeOf<number | undefined>();
  expectTypeOf<Chapter['tagline']>().toEqualTypeOf<Words | undefined>();
  expectTypeOf<Output['url']>().toEqualTypeOf<string>();
});
