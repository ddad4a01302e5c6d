import * as z from 'zod';
import { defineCollection } from './define-collection.ts';
import {
  color,
  day,
  image,
  language,
  link,
  links,
  markdown,
  reference,
  region,
  says,
  string,
  text,
  timeZone,
  topics,
  url,
} from './field-types.ts';
import { prefectures } from './japanese-prefectures.ts';
import { aliases, coordinates, nameOnly } from './shared-fields.ts';

const location = z.strictObject({
  ...coordinates,
  place: text
    .optional()
    .meta(says('The town or area, for people.', '町や地域の名前。', '名古屋市', 'Nagoya')),
});

const visit = z.strictObject({
  audience: text
    .optional()
    .meta(
      says(
        'Whom it is for.',
        'どんな人に来てほしいか。',
        '家の電気が気になる人なら、どなたでも',
        'Anybody who wonders where the electricity goes',
      ),
    ),
  bring: text.optional().meta(says('What to bring.', '持ちもの。', '手ぶらでどうぞ', 'Nothing at all')),
  accessibility: text
    .optional()
    .meta(
      says(
        'Steps, lifts, captions, quiet corners, children: what people want to know beforehand.',
        '段差、エレベーター、字幕、子ども連れなど、前もって知りたいこと。',
        '入り口に段差が1つあります。字幕を出します。',
        'There is one step at the door. We show captions.',
      ),
    ),
  cost: text.optional().meta(says('What it costs.', 'かかるお金。', '無料', 'Free')),
});

const organizer = z
  .strictObject({
    person: reference('people')
      .optional()
      .meta(says('A person in content/people/.', 'content/people/ のファイル名。', 'akari')),
    name: nameOnly,
    role: text.optional().meta(says('What they do.', '役割。', '世話人', 'Organiser')),
    since: day.optional().meta(says('Since when.', 'いつから。', '2024-04')),
    until: day.optional().meta(says('Until when.', 'いつまで。', '2026-03')),
  })
  .refine((value) => (value.person === undefined) !== (value.name === undefined), {
    error: 'one-of',
    params: { a: 'person', b: 'name' },
  });

/** A group of people who meet: in a place, or about a subject. */
export const chapters = defineCollection({
  label: { ja: '支部', en: 'chapter' },
  files: 'yaml',
  reserved: ['find', 'list', 'map'],
  schema: z.strictObject({
    name: text.meta(says('What the chapter is called.', '支部の名前。', '名古屋支部', 'Nagoya Chapter')),
    reading: string
      .optional()
      .meta(
        says(
          'The name in kana: lists are sorted by it.',
          '名前の読み(ひらがな)。並び順に使います。',
          'なごやしぶ',
        ),
      ),
    kind: z
      .enum(['regional', 'specialty'])
      .default('regional')
      .meta(
        says(
          'regional: a place; specialty: a subject.',
          'regional は地域、specialty は専門の支部。',
          'regional',
        ),
      ),
    region: region
      .optional()
      .meta(says('A region declared in community.yaml.', 'community.yaml の regions にある地域。', 'tokai')),
    prefecture: z
      .enum(prefectures)
      .optional()
      .meta(says('The prefecture, in Japanese.', '都道府県。', '愛知県')),
    location: location.optional().meta(says('Where it is on the map.', '地図での位置。')),
    timeZone: timeZone
      .optional()
      .meta(
        says(
          "The time zone of its meetings, where it is not the community's.",
          '支部の集まりのタイムゾーン(コミュニティとちがうとき)。',
          'Europe/Berlin',
        ),
      ),
    jointOf: z
      .array(text)
      .min(2)
      .optional()
      .meta(
        says(
          'Places that run this chapter together; totals count each.',
          '合同で運営している場所。数えるときはそれぞれ1つです。',
          ['敦賀', '小浜'],
          ['Tsuruga', 'Obama'],
        ),
      ),
    founded: day.optional().meta(says('When it began.', '始めた日。', '2024-04')),
    retired: day.optional().meta(says('When it closed for good.', '閉じた日。', '2026-03-31')),
    mascot: image
      .optional()
      .meta(says('The mascot: an SVG, PNG, JPEG or WebP file.', 'マスコットの画像。', './nagoya.svg')),
    logo: image
      .optional()
      .meta(says('The logo, if there is no mascot.', 'ロゴの画像。', './nagoya-logo.svg')),
    color: color.optional().meta(says("The chapter's own colour.", '支部の色。', '#b4432f')),
    tagline: text
      .optional()
      .meta(
        says(
          'One line about the chapter.',
          '支部をひとことで。',
          'ものづくりの街の夜の実験室',
          'A night laboratory in a town of makers',
        ),
      ),
    description: markdown
      .optional()
      .meta(
        says(
          'What the chapter does, in Markdown.',
          '支部の紹介(Markdown)。',
          '毎月第2木曜に集まります。',
          'We meet on the second Thursday of the month.',
        ),
      ),
    firstVisit: markdown
      .optional()
      .meta(
        says(
          'What to know before the first visit.',
          'はじめて来る人に伝えたいこと。',
          '手ぶらでどうぞ。',
          'Bring nothing but yourself.',
        ),
      ),
    visit: visit.optional().meta(says('The first visit, in short.', 'はじめて来る人への要点。')),
    topics: topics.optional().meta(says('What it talks about.', 'よく話す話題。', ['sensors'])),
    languages: z
      .array(language)
      .optional()
      .meta(says('Languages spoken.', '使うことば。', ['ja'])),
    organizers: z.array(organizer).optional().meta(says('Who looks after it.', '世話人。')),
    links: links.optional().meta(says('Where else it can be found.', 'ほかの場所へのリンク。')),
    join: url
      .optional()
      .meta(says('Where people join.', '参加のしかたのページ。', 'https://example.org/join')),
    codeOfConduct: link
      .optional()
      .meta(says('Its own code of conduct, if any.', '支部独自の行動規範。', '/code-of-conduct/')),
    aliases,
  }),
});
