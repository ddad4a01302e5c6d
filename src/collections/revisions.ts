import * as z from 'zod';
import { defineCollection } from './define-collection.ts';
import { count, id, moment, says } from './field-types.ts';

/**
 * Which version of its meetings the calendars of people have: `npm run build` writes it. It belongs into git, because a
 * version must never be lower than one that was published: programs would keep what they have.
 */
export const revisions = defineCollection({
  files: 'yaml',
  internal: true,
  id: { pattern: /^\d{4}-(0[1-9]|1[0-2])$/, example: '2026-11', form: 'yyyy-mm' },
  schema: z.strictObject({
    events: z
      .array(
        z.strictObject({
          // A name, even of an event whose file is gone: what was published stays published.
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
