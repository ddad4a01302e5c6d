import * as z from 'zod';
import { defineCollection } from './define-collection.ts';
import { count, says, text } from './field-types.ts';

/** A page of text, such as /about/ or /code-of-conduct/. */
export const pages = defineCollection({
  files: 'mdx',
  reserved: [
    'chapters',
    'events',
    'outputs',
    'topics',
    'people',
    'newsletter',
    'this-week',
    'campaigns',
    'recognition',
    'stats',
    'subscribe',
    'search',
    '404',
    'og',
    'api',
    'schemas',
    'admin',
    'regions',
    'index',
    'styleguide',
    'og-preview',
    'media',
    'pagefind',
    'feed',
    'rss',
    'atom',
  ],
  schema: z.strictObject({
    title: text.meta(says('pages.title')),
    summary: text.optional().meta(says('pages.summary')),
    order: count.optional().meta(says('pages.order', { example: 1 })),
  }),
});
