import * as z from 'zod';
import { defineCollection } from './define-collection.ts';
import { id, language, moment, says } from './field-types.ts';

/**
 * What was sent of one month's issue. `npm run newsletter -- send` writes it, so that nobody gets an issue twice: a
 * line that stays at `sending` belongs to a message of which nobody knows whether it went out.
 */
export const mailings = defineCollection({
  label: { ja: '発送の記録', en: 'record of sending' },
  files: 'yaml',
  internal: true,
  id: { pattern: /^\d{4}-(0[1-9]|1[0-2])$/, example: '2026-11', form: 'yyyy-mm' },
  schema: z.strictObject({
    sent: z
      .array(
        z.strictObject({
          // A name, even of a contact that is gone: what was sent stays sent.
          to: id.meta(
            says('Whom it went to: a name in contacts.', '送り先(contacts の名前)。', 'newsletter'),
          ),
          language: language.meta(says('The language of the message.', 'どの言語で送ったか。', 'ja')),
          state: z
            .enum(['sending', 'sent'])
            .meta(
              says(
                'Whether the mail server has taken it; sending is written first.',
                '届け先のサーバーが受け取ったか(sending は送り始めたしるし)。',
                'sent',
              ),
            ),
          at: moment.meta(says('When, in the time zone of the community.', 'いつ。', '2026-11-01 08:00')),
          message: z
            .string()
            .regex(/^[\w.-]+$/)
            .optional()
            .meta(
              says(
                'The Message-ID before its @, to find it in a mail program.',
                'Message-ID の @ より前。メールソフトで探すときに使います。',
                'newsletters.2026-11.ja',
              ),
            ),
        }),
      )
      .meta(
        says('One line for each message.', '一通につき一行。', [
          { to: 'newsletter', language: 'ja', state: 'sent', at: '2026-11-01 08:00' },
        ]),
      ),
  }),
});
