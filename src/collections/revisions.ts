import * as z from 'zod';
import { defineCollection } from './define-collection.ts';
import { count, id, moment, says } from './field-types.ts';

/**
 * The published version (iCalendar SEQUENCE) of each event; `npm run build` writes it. It must be kept in git, because
 * a version must never be lower than a published one: calendar programs would ignore the update.
 */
export const revisions = defineCollection({
  files: 'yaml',
  internal: true,
  id: { pattern: /^\d{4}-(0[1-9]|1[0-2])$/, example: '2026-11', form: 'yyyy-mm' },
  schema: z.strictObject({
    events: z
      .array(
        z.strictObject({
          // An id that need not exist any more: a published version stays published.
          event: id.meta(says('revisions.events.event', { example: '2026-11-21-nagoya' })),
          sequence: count.meta(says('revisions.events.sequence', { example: 1 })),
          facts: z
            .string()
            .regex(/^[a-z0-9]+$/)
            .meta(says('revisions.events.facts', { example: '1x7k2p' })),
          changed: moment.optional().meta(says('revisions.events.changed', { example: '2026-11-01 08:00' })),
        }),
      )
      .meta(
        says('revisions.events', {
          example: [
            { event: '2026-11-21-nagoya', sequence: 1, facts: '1x7k2p', changed: '2026-11-01 08:00' },
          ],
        }),
      ),
  }),
});
