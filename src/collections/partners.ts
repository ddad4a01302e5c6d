import * as z from 'zod';
import { defineCollection } from './define-collection.ts';
import { day, image, says, text, url } from './field-types.ts';

/** An organisation that gives the community something. The entry says what. */
export const partners = defineCollection({
  label: { ja: 'パートナー', en: 'partner' },
  files: 'yaml',
  schema: z.strictObject({
    name: text.meta(says('What it is called.', '名前。', '灯台印刷', 'Lighthouse Printers')),
    url: url.optional().meta(says('Its page.', 'ページ。', 'https://example.org/')),
    logo: image.optional().meta(says('Its logo.', 'ロゴ。', './toudai.svg')),
    since: day.optional().meta(says('Since when.', 'いつから。', '2025-04')),
    until: day.optional().meta(says('Until when.', 'いつまで。', '2027-03')),
    benefit: text.meta(
      says(
        'What the community gets.',
        'コミュニティが受け取るもの。',
        '会場を無料で貸してくれます。',
        'They lend us their hall for nothing.',
      ),
    ),
  }),
});
