import * as z from 'zod';
import { image, link, month, reference, says, text } from './field-types.ts';
import { metricNames } from './metric-names.ts';

/** What stands between the tags of a component. */
type Holds = { holds: 'markdown' } | { holds: 'nothing' } | Listing;

/** A list, with what a line of it looks like. */
export type Listing =
  /** A Markdown list of ids of `collection`, each perhaps followed by a colon and a few words. */
  | { holds: 'ids'; collection: string; example: string }
  /** The same, of words among `keys`. */
  | { holds: 'keys'; keys: readonly string[]; example: string };

/** A component of newsletter issues and pages. */
export type Component = Holds & { props: z.ZodObject; description: string; ja: string };

const none = z.strictObject({});
const ids = (collection: string, example: string, description: string, ja: string) =>
  ({ holds: 'ids', collection, example, props: none, description, ja }) as const;

/**
 * The closed vocabulary of issues and pages in MDX. Nothing else is allowed there, and nothing is run: a component
 * is looked up here by its name, its properties are checked like the fields of a collection.
 */
export const components = {
  Spotlight: {
    holds: 'markdown',
    props: z.strictObject({
      chapter: reference('chapters')
        .optional()
        .meta(
          says('The chapter; without it, the one of the issue.', '支部。なければ号の spotlight。', 'nagoya'),
        ),
    }),
    description: 'Introduces a chapter under its mascot.',
    ja: '支部をマスコットと一緒に紹介します。',
  },
  Events: ids(
    'events',
    '2026-12-04-tokyo',
    'Events to come, in your order.',
    'これからのイベントを、書いた順に。',
  ),
  Happened: ids('events', '2026-12-04-tokyo', 'Events that took place.', '終わったイベントのようす。'),
  Outputs: ids('outputs', 'akari-first-switch', 'What members published.', 'メンバーのアウトプット。'),
  NewChapters: ids(
    'chapters',
    'nagoya',
    'Chapters that have begun or come back.',
    '新しい支部、目を覚ました支部。',
  ),
  Numbers: {
    holds: 'keys',
    keys: metricNames,
    example: 'events',
    props: z.strictObject({
      month: month
        .optional()
        .meta(
          says(
            'The month counted; without it, the one before the issue.',
            '数える月。なければ号の前の月。',
            '2026-10',
          ),
        ),
    }),
    description: 'A month in numbers, counted from content/, each with its last twelve months.',
    ja: 'ひと月の数字。content/ の記録から数え、一年の動きを添えます。',
  },
  Recognition: {
    holds: 'ids',
    collection: 'people',
    example: 'akari',
    props: z.strictObject({
      title: text.optional().meta(says('A heading.', '見出し。', 'はじめまして', 'Pleased to meet you')),
      program: reference('programs')
        .optional()
        .meta(says('The program whose badge they reached.', 'みなさんが届いた表彰。', 'ambassador-2026')),
    }),
    description: 'People to welcome or to thank; those who did not agree to recognition are left out.',
    ja: '迎える人、お礼を言う人。名前を出してよいと言っていない人は出ません。',
  },
  Campaigns: ids('campaigns', 'advent-2026', 'What members do together.', 'みんなで取り組む企画。'),
  Partner: {
    holds: 'markdown',
    props: z.strictObject({
      partner: reference('partners').meta(says('Who it is about.', 'だれのことか。', 'toudai-insatsu')),
    }),
    description: 'What the community gets from a partner, and your words on it.',
    ja: 'パートナーから受け取っているものと、ひとこと。',
  },
  Quote: {
    holds: 'markdown',
    props: z.strictObject({
      by: text.optional().meta(says('Who said it.', 'だれの言葉か。', '灯里', 'Akari')),
    }),
    description: 'What somebody said.',
    ja: 'だれかの言葉。',
  },
  Note: {
    holds: 'markdown',
    props: z.strictObject({
      title: text.optional().meta(says('A heading.', '見出し。', '編集後記', 'Before we close')),
    }),
    description: 'A box beside the text.',
    ja: '本文のわきの囲み。',
  },
  Button: {
    holds: 'markdown',
    props: z.strictObject({ href: link.meta(says('Where it leads.', '行き先。', '/chapters/')) }),
    description: 'A link that stands out.',
    ja: '目立つリンク。',
  },
  Figure: {
    holds: 'nothing',
    props: z.strictObject({
      src: image.meta(says('The picture.', '画像。', './picture.svg')),
      alt: z
        .string()
        .meta(
          says(
            'What it shows, for those who do not see it.',
            '見えない人のための説明。',
            'こたつを囲む四人',
            'Four people around a low table',
          ),
        ),
      caption: text
        .optional()
        .meta(says('Words below it.', '下に置く文。', '第3回のようす', 'At the third meeting')),
    }),
    description: 'A picture with a caption.',
    ja: '説明つきの画像。',
  },
} as const satisfies Record<string, Component>;

export type ComponentName = keyof typeof components;
