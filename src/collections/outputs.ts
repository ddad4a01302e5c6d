import * as z from 'zod';
import { defineCollection } from './define-collection.ts';
import { day, language, person, reference, says, string, text, topics, url } from './field-types.ts';

/** Something that a member published. */
export const outputs = defineCollection({
  files: 'yaml',
  yearOf: 'published',
  schema: z.strictObject({
    title: string.meta(says('outputs.title')),
    url: url.meta(says('outputs.url', { example: 'https://example.org/article' })),
    authors: z.array(person).min(1).meta(says('outputs.authors')),
    kind: z
      .enum(['article', 'slides', 'video', 'podcast', 'book', 'code', 'translation', 'other'])
      .default('article')
      .meta(says('outputs.kind', { example: 'article' })),
    published: day.meta(says('outputs.published', { example: '2026-11-21' })),
    added: day.optional().meta(says('outputs.added', { example: '2026-11-22' })),
    language: language.optional().meta(says('outputs.language')),
    chapter: reference('chapters')
      .optional()
      .meta(says('outputs.chapter', { example: 'nagoya' })),
    event: reference('events')
      .optional()
      .meta(says('outputs.event', { example: '2026-09-18-nagoya' })),
    campaign: reference('campaigns')
      .optional()
      .meta(says('outputs.campaign', { example: 'advent-2026' })),
    topics: topics.optional().meta(says('outputs.topics', { example: ['sensors'] })),
    summary: text.optional().meta(says('outputs.summary')),
    source: z
      .enum(['manual', 'feed', 'form'])
      .default('manual')
      .meta(says('outputs.source', { example: 'manual' })),
  }),
});
