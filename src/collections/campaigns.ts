import * as z from 'zod';
import { defineCollection } from './define-collection.ts';
import { fullDay, person, reference, says, string, text, url } from './field-types.ts';
import { nameOnly } from './shared-fields.ts';

const slot = z
  .strictObject({
    date: fullDay.meta(says('campaigns.slot.date', { example: '2026-12-01' })),
    person: reference('people')
      .optional()
      .meta(says('campaigns.slot.person', { example: 'akari' })),
    name: nameOnly,
    title: string.optional().meta(says('campaigns.slot.title')),
    output: reference('outputs')
      .optional()
      .meta(says('campaigns.slot.output', { example: 'winter-thermometer' })),
  })
  .refine((value) => value.person === undefined || value.name === undefined, {
    error: 'one-of',
    params: { a: 'person', b: 'name', optional: 'yes' },
  });

const result = z
  .strictObject({
    output: reference('outputs')
      .optional()
      .meta(says('campaigns.result.output', { example: 'winter-thermometer' })),
    person: person.optional().meta(says('campaigns.result.person', { example: 'akari' })),
    award: text.meta(says('campaigns.result.award')),
  })
  .refine((value) => (value.output === undefined) !== (value.person === undefined), {
    error: 'one-of',
    params: { a: 'output', b: 'person' },
  });

/** Something members do together for a while: an advent calendar, a contest, a call for speakers. */
export const campaigns = defineCollection({
  files: 'markdown',
  schema: z.strictObject({
    title: text.meta(says('campaigns.title')),
    kind: z
      .enum(['advent-calendar', 'contest', 'call-for-speakers', 'challenge'])
      .meta(says('campaigns.kind', { example: 'advent-calendar' })),
    starts: fullDay.meta(says('campaigns.starts', { example: '2026-12-01' })),
    ends: fullDay.meta(says('campaigns.ends', { example: '2026-12-25' })),
    url: url.optional().meta(says('campaigns.url', { example: 'https://example.org/advent' })),
    summary: text.optional().meta(says('campaigns.summary')),
    slots: z.array(slot).optional().meta(says('campaigns.slots')),
    prizes: text.optional().meta(says('campaigns.prizes')),
    results: z.array(result).optional().meta(says('campaigns.results')),
  }),
});
