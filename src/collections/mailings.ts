import * as z from 'zod';
import { defineCollection } from './define-collection.ts';
import { id, language, moment, says } from './field-types.ts';

/**
 * What was sent of one month's issue. `npm run newsletter -- send` writes it, so that nobody gets an issue twice: a
 * line that stays at `sending` belongs to a message of which nobody knows whether it went out.
 */
export const mailings = defineCollection({
  files: 'yaml',
  internal: true,
  id: { pattern: /^\d{4}-(0[1-9]|1[0-2])$/, example: '2026-11', form: 'yyyy-mm' },
  schema: z.strictObject({
    sent: z
      .array(
        z.strictObject({
          // A name, even of a contact that is gone: what was sent stays sent.
          to: id.meta(says('mailings.sent.to', { example: 'newsletter' })),
          language: language.meta(says('mailings.sent.language', { example: 'ja' })),
          state: z.enum(['sending', 'sent']).meta(says('mailings.sent.state', { example: 'sent' })),
          at: moment.meta(says('mailings.sent.at', { example: '2026-11-01 08:00' })),
          message: z
            .string()
            .regex(/^[\w.-]+$/)
            .optional()
            .meta(says('mailings.sent.message', { example: 'newsletters.2026-11.ja' })),
        }),
      )
      .meta(
        says('mailings.sent', {
          example: [{ to: 'newsletter', language: 'ja', state: 'sent', at: '2026-11-01 08:00' }],
        }),
      ),
  }),
});
