import * as z from 'zod';
import { defineCollection } from './define-collection.ts';
import { color, count, markdown, says, text } from './field-types.ts';

const points = z.strictObject({
  organizer: count.optional().meta(says('For organising an event.', 'イベントの主催。', 5)),
  speaker: count.optional().meta(says('For a session.', '発表。', 3)),
  helper: count.optional().meta(says('For helping at an event.', '手伝い。', 2)),
  output: count.optional().meta(says('For something published.', 'アウトプット。', 2)),
  recap: count.optional().meta(says('For a report on an event.', '開催報告。', 1)),
  campaign: count.optional().meta(says('For a slot in a campaign.', '企画への参加。', 1)),
});

/** A way to thank people: which deeds count, and from when on they earn the badge. */
export const programs = defineCollection({
  label: { ja: '表彰', en: 'recognition program' },
  files: 'yaml',
  schema: z
    .strictObject({
      title: text.meta(says('What it is called.', '表彰の名前。', '灯火アンバサダー', 'Lantern Ambassador')),
      description: markdown
        .optional()
        .meta(
          says(
            'What it stands for.',
            '何をたたえるのか。',
            '支えてくれた人へ。',
            'For those who held it up.',
          ),
        ),
      period: z
        .int()
        .min(1900)
        .max(2200)
        .meta(says('The year it looks at.', '対象の年。', 2026)),
      points: points.meta(says('Points per deed.', '行いごとの点数。', { speaker: 3 })),
      threshold: count.optional().meta(says('Points that earn the badge.', '表彰に必要な点数。', 10)),
      top: count.optional().meta(says('Or: how many people earn it.', 'または、上位何人か。', 20)),
      badge: z
        .strictObject({
          label: text.meta(
            says('The words on the badge.', 'バッジの文字。', '灯火アンバサダー', 'Lantern Ambassador'),
          ),
          color: color.optional().meta(says('Its colour.', '色。', '#b4432f')),
        })
        .meta(says('The badge.', 'バッジ。', { label: '灯火アンバサダー' }, { label: 'Lantern Ambassador' })),
    })
    .refine((value) => value.threshold === undefined || value.top === undefined, {
      error: 'one-of',
      params: { a: 'threshold', b: 'top', optional: 'yes' },
    }),
});
