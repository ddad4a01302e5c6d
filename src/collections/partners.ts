import * as z from 'zod';
import { defineCollection } from './define-collection.ts';
import { day, image, says, text, url } from './field-types.ts';

/** An organisation that supports the community. The entry says with what. */
export const partners = defineCollection({
  files: 'yaml',
  schema: z.strictObject({
    name: text.meta(says('partners.name')),
    url: url.optional().meta(says('partners.url', { example: 'https://example.org/' })),
    logo: image.optional().meta(says('partners.logo', { example: './toudai.svg' })),
    since: day.optional().meta(says('partners.since', { example: '2025-04' })),
    until: day.optional().meta(says('partners.until', { example: '2027-03' })),
    benefit: text.meta(says('partners.benefit')),
  }),
});
