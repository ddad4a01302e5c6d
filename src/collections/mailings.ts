import * as z from 'zod';
import { defineCollection } from './define-collection.ts';
import { id, language, moment, says } from './field-types.ts';

/**
 * Log of sent mails of one month's issue. `npm run newsletter -- send` writes it, so that nobody gets an issue twice.
 * An entry that stays at `sending` is a mail that may or may not have been sent.
 */
export const mailings = defineCollection({
  files: 'yaml',
  internal: true,
  id: { pattern: /^\d{4}-(0[1-9]|1[0-2])$/, example: '2026-11', form: 'yyyy-mm' },
  schema: z.strictObject({
    sent: z
      .array(
        z.strictObject({
          // An id that need not exist any more: the log is kept when a contact is removed.
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
