import * as z from 'zod';
import { defineCollection } from './define-collection.ts';
import { count, id, moment, says } from './field-types.ts';

/**
 * Which version of its meetings the calendars of people have: `npm run build` writes it. It belongs into git, because a
 * version must never be lower than one that was published: programs would keep what they have.
 */
export const revisions = defineCollection({
  label: { ja: 'カレンダーの版の記録', en: 'record of revisions' },
  files: 'yaml',
  internal: true,
  id: { pattern: /^\d{4}-(0[1-9]|1[0-2])$/, example: '2026-11', form: 'yyyy-mm' },
  schema: z.strictObject({
    events: z
      .array(
        z.strictObject({
          // A name, even of an event whose file is gone: what was published stays published.
          event: id.meta(
            says("The event's first file name.", 'イベントの最初のファイル名。', '2026-11-21-nagoya'),
          ),
          sequence: count.meta(says('The version in calendars.', 'カレンダーでの版の番号。', 1)),
          facts: z
            .string()
            .regex(/^[a-z0-9]+$/)
            .meta(
              says(
                'A short sum of what it said of time, place and status.',
                'そのときの日時・場所・状態を短くしたもの。',
                '1x7k2p',
              ),
            ),
          changed: moment
            .optional()
            .meta(
              says(
                'When a change was noted, in the time zone of the community.',
                '変更を書きとめた日時。',
                '2026-11-01 08:00',
              ),
            ),
        }),
      )
      .meta(
        says('One line for each event.', 'イベントひとつにつき一行。', [
          { event: '2026-11-21-nagoya', sequence: 1, facts: '1x7k2p', changed: '2026-11-01 08:00' },
        ]),
      ),
  }),
});
