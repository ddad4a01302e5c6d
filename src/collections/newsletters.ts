import * as z from 'zod';
import { defineCollection } from './define-collection.ts';
import { moment, reference, says, text } from './field-types.ts';

/** One issue of the newsletter. Its file name is its month. */
export const newsletters = defineCollection({
  files: 'mdx',
  id: { pattern: /^\d{4}-(0[1-9]|1[0-2])$/, example: '2026-11', form: 'yyyy-mm' },
  schema: z.strictObject({
    title: text.meta(says('newsletters.title')),
    published: moment.optional().meta(says('newsletters.published', { example: '2026-11-01' })),
    updated: moment.optional().meta(says('newsletters.updated', { example: '2026-11-03' })),
    spotlight: reference('chapters')
      .optional()
      .meta(says('newsletters.spotlight', { example: 'nagoya' })),
    summary: text.optional().meta(says('newsletters.summary')),
    draft: z
      .boolean()
      .default(false)
      .meta(says('newsletters.draft', { example: true })),
  }),
});
