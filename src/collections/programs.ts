import * as z from 'zod';
import { defineCollection } from './define-collection.ts';
import { color, count, markdown, says, text } from './field-types.ts';

const points = z.strictObject({
  organizer: count.optional().meta(says('programs.points.organizer', { example: 5 })),
  speaker: count.optional().meta(says('programs.points.speaker', { example: 3 })),
  helper: count.optional().meta(says('programs.points.helper', { example: 2 })),
  output: count.optional().meta(says('programs.points.output', { example: 2 })),
  recap: count.optional().meta(says('programs.points.recap', { example: 1 })),
  campaign: count.optional().meta(says('programs.points.campaign', { example: 1 })),
});

/** A recognition program: which contributions count, and how many earn the badge. */
export const programs = defineCollection({
  files: 'yaml',
  schema: z
    .strictObject({
      title: text.meta(says('programs.title')),
      description: markdown.optional().meta(says('programs.description')),
      period: z
        .int()
        .min(1900)
        .max(2200)
        .meta(says('programs.period', { example: 2026 })),
      points: points.meta(says('programs.points', { example: { speaker: 3 } })),
      threshold: count.optional().meta(says('programs.threshold', { example: 10 })),
      top: count.optional().meta(says('programs.top', { example: 20 })),
      badge: z
        .strictObject({
          label: text.meta(says('programs.badge.label')),
          color: color.optional().meta(says('programs.badge.color', { example: '#b4432f' })),
        })
        .meta(says('programs.badge')),
    })
    .refine((value) => value.threshold === undefined || value.top === undefined, {
      error: 'one-of',
      params: { a: 'threshold', b: 'top', optional: 'yes' },
    }),
});
