import * as z from 'zod';
import { defineCollection } from './define-collection.ts';
import { fullDay, person, reference, says, string, text, url } from './field-types.ts';
import { nameOnly } from './shared-fields.ts';

const slot = z
  .strictObject({
    date: fullDay.meta(says('The day of the slot.', '担当の日。', '2026-12-01')),
    person: reference('people')
      .optional()
      .meta(says('Who takes it: a file name in content/people/.', '担当する人。', 'akari')),
    name: nameOnly,
    title: string
      .optional()
      .meta(says('What it will be about.', '書くこと。', '冬の温度計', 'A thermometer in winter')),
    output: reference('outputs')
      .optional()
      .meta(says('What was published.', '公開されたもの。', 'winter-thermometer')),
  })
  .refine((value) => value.person === undefined || value.name === undefined, {
    error: 'one-of',
    params: { a: 'person', b: 'name', optional: 'yes' },
  });

const result = z
  .strictObject({
    output: reference('outputs')
      .optional()
      .meta(says('The output that won.', '選ばれたもの。', 'winter-thermometer')),
    person: person.optional().meta(says('The person who won.', '選ばれた人。', 'akari')),
    award: text.meta(says('What they won.', '賞の名前。', 'ほたる賞', 'The Firefly Prize')),
  })
  .refine((value) => (value.output === undefined) !== (value.person === undefined), {
    error: 'one-of',
    params: { a: 'output', b: 'person' },
  });

/** Something members do together for a while: an advent calendar, a contest, a call for speakers. */
export const campaigns = defineCollection({
  label: { ja: '企画', en: 'campaign' },
  files: 'markdown',
  schema: z.strictObject({
    title: text.meta(
      says('What it is called.', '企画の名前。', '灯りのアドベントカレンダー', 'Advent of small lights'),
    ),
    kind: z
      .enum(['advent-calendar', 'contest', 'call-for-speakers', 'challenge'])
      .meta(says('What kind of campaign it is.', '種類。', 'advent-calendar')),
    starts: fullDay.meta(says('The first day.', '初日。', '2026-12-01')),
    ends: fullDay.meta(says('The last day, the deadline.', '最終日・締め切り。', '2026-12-25')),
    url: url.optional().meta(says('Its own page elsewhere.', '外部のページ。', 'https://example.org/advent')),
    summary: text
      .optional()
      .meta(
        says(
          'One or two sentences about it.',
          '一、二文の紹介。',
          '毎日ひとつ、灯りの話。',
          'A story of light every day.',
        ),
      ),
    slots: z.array(slot).optional().meta(says('Days and who takes them.', '日ごとの担当。')),
    prizes: text
      .optional()
      .meta(says('What can be won.', '賞品。', '手づくりの提灯', 'A lantern made by hand')),
    results: z.array(result).optional().meta(says('Who won what.', '結果。')),
  }),
});
