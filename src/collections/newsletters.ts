import * as z from 'zod';
import { defineCollection } from './define-collection.ts';
import { moment, reference, says, text } from './field-types.ts';

/** One month's issue of the newsletter. Its file name is its month. */
export const newsletters = defineCollection({
  label: { ja: '通信', en: 'newsletter issue' },
  files: 'mdx',
  id: { pattern: /^\d{4}-(0[1-9]|1[0-2])$/, example: '2026-11', form: 'yyyy-mm' },
  schema: z.strictObject({
    title: text.meta(says("The issue's title.", '号の題。', '夜長の実験号', 'Long-night experiments')),
    published: moment
      .optional()
      .meta(
        says(
          'When it appears; until then nobody sees it.',
          '公開日時。それまでは表に出ません。',
          '2026-11-01',
        ),
      ),
    updated: moment
      .optional()
      .meta(says('When it was corrected after it appeared.', '公開したあとに直した日時。', '2026-11-03')),
    spotlight: reference('chapters')
      .optional()
      .meta(says('The chapter it introduces.', '紹介する支部。', 'nagoya')),
    summary: text
      .optional()
      .meta(
        says(
          'One or two sentences for lists and mail programs.',
          '一覧やメールで使う一、二文。',
          '今月の見どころ。',
          'What there is this month.',
        ),
      ),
    draft: z
      .boolean()
      .default(false)
      .meta(says('A draft is seen only while writing.', '下書きは、書いている間だけ見えます。', true)),
  }),
});
