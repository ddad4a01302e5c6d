import * as z from 'zod';
import { defineCollection } from './define-collection.ts';
import { day, language, person, reference, says, string, text, topics, url } from './field-types.ts';

/** Something a member published: the community carries it further. */
export const outputs = defineCollection({
  label: { ja: 'アウトプット', en: 'output' },
  files: 'yaml',
  yearOf: 'published',
  schema: z.strictObject({
    title: string.meta(
      says(
        'Its title, in its own language.',
        '題名(元のことばのまま)。',
        '温度計を10個つないだ夜',
        'The night we wired ten thermometers',
      ),
    ),
    url: url.meta(
      says(
        'Where it can be read, watched or heard.',
        '公開されているアドレス。',
        'https://example.org/article',
      ),
    ),
    authors: z
      .array(person)
      .min(1)
      .meta(
        says(
          'Who made it: file names in content/people/, or {name: …}.',
          '作った人。',
          [{ name: '灯里' }],
          [{ name: 'Akari' }],
        ),
      ),
    kind: z
      .enum(['article', 'slides', 'video', 'podcast', 'book', 'code', 'translation', 'other'])
      .default('article')
      .meta(says('What it is.', '種類。', 'article')),
    published: day.meta(says('When it was published.', '公開日。', '2026-11-21')),
    added: day
      .optional()
      .meta(says('When it was added here, if later.', 'ここに載せた日(公開日より後なら)。', '2026-11-22')),
    language: language.optional().meta(says('Its language.', '書かれていることば。', 'ja', 'en')),
    chapter: reference('chapters')
      .optional()
      .meta(says('The chapter it came from.', '生まれた支部。', 'nagoya')),
    event: reference('events')
      .optional()
      .meta(says('The event it came from.', '生まれたイベント。', '2026-09-18-nagoya')),
    campaign: reference('campaigns')
      .optional()
      .meta(says('The campaign it belongs to.', '参加した企画。', 'advent-2026')),
    topics: topics.optional().meta(says('What it is about.', '話題。', ['sensors'])),
    summary: text
      .optional()
      .meta(
        says(
          'One or two sentences about it.',
          '一、二文の紹介。',
          'つないでみて分かったこと。',
          'What we found out by wiring them.',
        ),
      ),
    source: z
      .enum(['manual', 'feed', 'form'])
      .default('manual')
      .meta(says('How it came here.', 'どこから届いたか。', 'manual')),
  }),
});
