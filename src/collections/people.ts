import * as z from 'zod';
import { defineCollection } from './define-collection.ts';
import { image, links, markdown, says, string, text, url } from './field-types.ts';
import { aliases } from './shared-fields.ts';

const feed = z.strictObject({
  url: url.meta(says('The address of the feed.', 'フィードのアドレス。', 'https://example.org/feed.xml')),
  include: z
    .array(string)
    .optional()
    .meta(
      says('Take only items with one of these words.', 'この言葉をふくむ記事だけを取りこみます。', [
        'tomoshibi',
      ]),
    ),
});

/** A member. Nobody is listed without having said yes. */
export const people = defineCollection({
  label: { ja: 'メンバー', en: 'member' },
  files: 'yaml',
  schema: z.strictObject({
    name: text.meta(
      says('The name to show, a pen name is fine.', '表示する名前(筆名でかまいません)。', '灯里', 'Akari'),
    ),
    reading: string
      .optional()
      .meta(
        says(
          'The name in kana: lists are sorted by it.',
          '名前の読み(ひらがな)。並び順に使います。',
          'あかり',
        ),
      ),
    bio: markdown
      .optional()
      .meta(
        says('A few words about them.', '自己紹介。', '温度計を集めています。', 'I collect thermometers.'),
      ),
    avatar: image.optional().meta(says('A picture.', '画像。', './akari.png')),
    links: links.optional().meta(says('Where else they can be found.', 'ほかの場所へのリンク。')),
    feeds: z.array(feed).optional().meta(says('Their own feeds.', '本人のフィード。')),
    consent: z
      .strictObject({
        listed: z
          .boolean()
          .default(false)
          .meta(
            says(
              'They agreed to a page of their own, and to being named. Without it, they are "a member" everywhere.',
              '一覧と個人ページに載り、名前が出ることへの同意。なければ、どこでも「メンバー」とだけ書かれます。',
              true,
            ),
          ),
        named: z
          .boolean()
          .optional()
          .meta(
            says(
              'true: their name may stand beside what they did, without a page of their own. false: they are never named, whatever else stands here. Without it, as `listed` says.',
              'true なら、個人ページはなくても、したことに名前を添えます。false なら、ほかに何が書いてあっても、どこにも名前を出しません。なければ listed と同じです。',
              false,
            ),
          ),
        recognition: z
          .boolean()
          .default(false)
          .meta(
            says(
              'They agreed to be thanked, and named with what they win.',
              'お礼や表彰、受賞で名前が出ることへの同意。',
              true,
            ),
          ),
      })
      .prefault({})
      .meta(says('What they agreed to.', '本人が同意したこと。')),
    aliases,
  }),
});
