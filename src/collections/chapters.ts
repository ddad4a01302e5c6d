import * as z from 'zod';
import { defineCollection } from './define-collection.ts';
import {
  color,
  day,
  image,
  language,
  link,
  links,
  markdown,
  reference,
  region,
  says,
  string,
  text,
  timeZone,
  topics,
  url,
} from './field-types.ts';
import { prefectures } from './japanese-prefectures.ts';
import { aliases, coordinates, nameOnly } from './shared-fields.ts';

const location = z.strictObject({
  ...coordinates,
  place: text.optional().meta(says('chapters.location.place')),
});

const visit = z.strictObject({
  audience: text.optional().meta(says('chapters.visit.audience')),
  bring: text.optional().meta(says('chapters.visit.bring')),
  accessibility: text.optional().meta(says('chapters.visit.accessibility')),
  cost: text.optional().meta(says('chapters.visit.cost')),
});

const organizer = z
  .strictObject({
    person: reference('people')
      .optional()
      .meta(says('chapters.organizer.person', { example: 'akari' })),
    name: nameOnly,
    role: text.optional().meta(says('chapters.organizer.role')),
    since: day.optional().meta(says('chapters.organizer.since', { example: '2024-04' })),
    until: day.optional().meta(says('chapters.organizer.until', { example: '2026-03' })),
  })
  .refine((value) => (value.person === undefined) !== (value.name === undefined), {
    error: 'one-of',
    params: { a: 'person', b: 'name' },
  });

/** A group of people who meet: in a place, or about a subject. */
export const chapters = defineCollection({
  files: 'yaml',
  reserved: ['find', 'list', 'map'],
  schema: z.strictObject({
    name: text.meta(says('chapters.name')),
    reading: string.optional().meta(says('chapters.reading', { example: 'なごやしぶ' })),
    kind: z
      .enum(['regional', 'specialty'])
      .default('regional')
      .meta(says('chapters.kind', { example: 'regional' })),
    region: region.optional().meta(says('chapters.region', { example: 'tokai' })),
    prefecture: z
      .enum(prefectures)
      .optional()
      .meta(says('chapters.prefecture', { example: '愛知県' })),
    location: location.optional().meta(says('chapters.location')),
    timeZone: timeZone.optional().meta(says('chapters.timeZone', { example: 'Europe/Berlin' })),
    jointOf: z.array(text).min(2).optional().meta(says('chapters.jointOf')),
    founded: day.optional().meta(says('chapters.founded', { example: '2024-04' })),
    retired: day.optional().meta(says('chapters.retired', { example: '2026-03-31' })),
    mascot: image.optional().meta(says('chapters.mascot', { example: './nagoya.svg' })),
    logo: image.optional().meta(says('chapters.logo', { example: './nagoya-logo.svg' })),
    color: color.optional().meta(says('chapters.color', { example: '#b4432f' })),
    tagline: text.optional().meta(says('chapters.tagline')),
    description: markdown.optional().meta(says('chapters.description')),
    firstVisit: markdown.optional().meta(says('chapters.firstVisit')),
    visit: visit.optional().meta(says('chapters.visit')),
    topics: topics.optional().meta(says('chapters.topics', { example: ['sensors'] })),
    languages: z
      .array(language)
      .optional()
      .meta(says('chapters.languages', { example: ['ja'] })),
    organizers: z.array(organizer).optional().meta(says('chapters.organizers')),
    links: links.optional().meta(says('chapters.links')),
    join: url.optional().meta(says('chapters.join', { example: 'https://example.org/join' })),
    codeOfConduct: link.optional().meta(says('chapters.codeOfConduct', { example: '/code-of-conduct/' })),
    aliases,
  }),
});
