import * as z from 'zod';
import { defineCollection } from './define-collection.ts';
import { count, says, text } from './field-types.ts';

/** A page of text, such as /about/ or /code-of-conduct/. */
export const pages = defineCollection({
  label: { ja: 'ページ', en: 'page' },
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
    title: text.meta(says('The title.', '題。', '私たちについて', 'About us')),
    summary: text
      .optional()
      .meta(
        says(
          'One or two sentences about it.',
          '一、二文の紹介。',
          '何をしている集まりか。',
          'What we do and why.',
        ),
      ),
    order: count
      .optional()
      .meta(says('Its place in lists: small numbers first.', '並び順(小さいほど先)。', 1)),
  }),
});
