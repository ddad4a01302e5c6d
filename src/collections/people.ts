import * as z from 'zod';
import { defineCollection } from './define-collection.ts';
import { image, links, markdown, says, string, text, url } from './field-types.ts';
import { aliases } from './shared-fields.ts';

const feed = z.strictObject({
  url: url.meta(says('people.feed.url', { example: 'https://example.org/feed.xml' })),
  include: z
    .array(string)
    .optional()
    .meta(says('people.feed.include', { example: ['tomoshibi'] })),
});

/** A member. Nobody is listed without their consent. */
export const people = defineCollection({
  files: 'yaml',
  schema: z.strictObject({
    name: text.meta(says('people.name')),
    reading: string.optional().meta(says('people.reading', { example: 'あかり' })),
    bio: markdown.optional().meta(says('people.bio')),
    avatar: image.optional().meta(says('people.avatar', { example: './akari.png' })),
    links: links.optional().meta(says('people.links')),
    feeds: z.array(feed).optional().meta(says('people.feeds')),
    consent: z
      .strictObject({
        listed: z
          .boolean()
          .default(false)
          .meta(says('people.consent.listed', { example: true })),
        named: z
          .boolean()
          .optional()
          .meta(says('people.consent.named', { example: false })),
        recognition: z
          .boolean()
          .default(false)
          .meta(says('people.consent.recognition', { example: true })),
      })
      .prefault({})
      .meta(says('people.consent')),
    aliases,
  }),
});
