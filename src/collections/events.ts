import * as z from 'zod';
import { defineCollection } from './define-collection.ts';
import {
  count,
  image,
  language,
  link,
  markdown,
  moment,
  momentOrTime,
  person,
  reference,
  says,
  string,
  text,
  timeZone,
  topics,
  url,
} from './field-types.ts';
import { aliases, coordinates } from './shared-fields.ts';

const venue = z.strictObject({
  name: text.meta(says('What the place is called.', '会場の名前。', '灯りの家', 'The Lantern House')),
  address: text
    .optional()
    .meta(says('Its postal address.', '住所。', '名古屋市中区1-2-3', '1-2-3 Naka-ku, Nagoya')),
  location: z
    .strictObject({
      ...coordinates,
    })
    .optional()
    .meta(says('Where it is on the map.', '地図での位置。')),
  access: text
    .optional()
    .meta(
      says(
        'How to get there and in.',
        '行き方と入り方。',
        '駅から徒歩5分。',
        'Five minutes on foot from the station.',
      ),
    ),
});

const session = z.strictObject({
  title: text.meta(
    says(
      'What the session is called.',
      '発表の題。',
      '温度計を10個つないだ夜',
      'The night we wired ten thermometers',
    ),
  ),
  kind: z
    .enum(['talk', 'lightning-talk', 'workshop', 'panel', 'keynote', 'discussion', 'demo', 'break', 'social'])
    .default('talk')
    .meta(says('What kind of session it is.', '種類。', 'talk')),
  starts: momentOrTime
    .optional()
    .meta(says('When it starts; a time alone means the first day.', '開始時刻。', '19:10')),
  ends: momentOrTime.optional().meta(says('When it ends.', '終了時刻。', '19:30')),
  track: text.optional().meta(says('The room or track.', '部屋や系統。', 'ホール', 'Main hall')),
  speakers: z
    .array(person)
    .optional()
    .meta(says('Who speaks: file names in content/people/, or {name: …}.', '話す人。', ['akari'])),
  summary: text
    .optional()
    .meta(
      says('What it is about.', '内容。', 'つないでみて分かったこと。', 'What we found out by wiring them.'),
    ),
  slides: url.optional().meta(says('The slides.', 'スライド。', 'https://example.org/slides')),
  video: url.optional().meta(says('The recording.', '録画。', 'https://example.org/video')),
});

const people = z.array(person).optional();

const roles = z.strictObject({
  organizers: people.meta(says('Who organised it.', '主催した人。', ['akari'])),
  hosts: people.meta(says('Who welcomed the guests.', '司会や受付をした人。', ['akari'])),
  helpers: people.meta(says('Who helped.', '手伝った人。', ['akari'])),
  streamers: people.meta(says('Who brought it online.', '配信した人。', ['akari'])),
  photographers: people.meta(says('Who took pictures.', '撮影した人。', ['akari'])),
});

/** A meeting people can attend. Its file name is its id and its address. */
export const events = defineCollection({
  label: { ja: 'イベント', en: 'event' },
  files: 'markdown',
  yearOf: 'starts',
  reserved: ['archive'],
  schema: z.strictObject({
    title: text.meta(
      says(
        'What the meeting is called, as people say it.',
        '集まりの名前。',
        '灯りの夜話 #12',
        'Evening Talk #12',
      ),
    ),
    chapters: z
      .array(reference('chapters'))
      .min(1)
      .meta(
        says(
          'Host chapters: file names in content/chapters/.',
          '主催する支部(content/chapters/ のファイル名)。',
          ['nagoya'],
        ),
      ),
    starts: moment.meta(
      says(
        'When it starts, local time; a day alone means all day.',
        '開始の日時(日だけなら終日)。',
        '2026-09-18 18:30',
      ),
    ),
    ends: moment
      .optional()
      .meta(says('When it ends; a day alone is the last day.', '終了の日時。', '2026-09-18 20:30')),
    timeZone: timeZone
      .optional()
      .meta(
        says(
          "The event's own time zone, where it is not its chapter's.",
          'タイムゾーン(支部とちがうとき)。',
          'Asia/Tokyo',
          'Europe/London',
        ),
      ),
    movedFrom: moment
      .optional()
      .meta(
        says(
          'When it was to start before it was moved; programs that read the page tell people.',
          '動かす前の開始日時。変わったことが、カレンダーや検索にも伝わります。',
          '2026-09-11 18:30',
        ),
      ),
    format: z
      .enum(['in-person', 'online', 'hybrid'])
      .default('in-person')
      .meta(says('Where people meet.', '会場か、オンラインか、両方か。', 'hybrid')),
    venue: venue.optional().meta(says('The place.', '会場。')),
    online: z
      .strictObject({
        url: url
          .optional()
          .meta(says('Where to watch or join.', '視聴や参加のアドレス。', 'https://example.org/live')),
      })
      .optional()
      .meta(says('The online part.', 'オンライン会場。')),
    registration: url
      .optional()
      .meta(says('Where people sign up.', '申し込みページ。', 'https://example.org/join')),
    status: z
      .enum(['scheduled', 'cancelled', 'postponed', 'moved'])
      .default('scheduled')
      .meta(
        says(
          'Never delete a cancelled event: mark it.',
          '中止になっても消さずに、ここに書きます。',
          'scheduled',
        ),
      ),
    announced: moment
      .optional()
      .meta(
        says(
          'When it was made known: the date it has in feeds, for good.',
          'お知らせした日時。フィードでの日付になり、あとから変わりません。',
          '2026-08-20 12:00',
        ),
      ),
    updated: moment
      .optional()
      .meta(
        says(
          'When time, place or status last changed; a time of day tells two changes of one day apart.',
          '日時・場所・状態を最後に変えた日時。時刻まで書くと、同じ日の2度の変更も区別できます。',
          '2026-09-01 12:00',
        ),
      ),
    capacity: count.optional().meta(says('How many people fit in.', '定員。', 30)),
    attendance: z
      .strictObject({
        inPerson: count.optional().meta(says('How many came.', '会場に来た人数。', 18)),
        online: count
          .optional()
          .meta(
            says(
              'How many watched, 0 where nobody did. A sum counts what is written: without this, those in the room alone.',
              'オンラインの人数(いなければ 0)。合計は書かれた数だけで数えます。ここがなければ会場の人だけです。',
              12,
            ),
          ),
        firstTimers: count
          .optional()
          .meta(says('How many came for the first time.', 'はじめての人の人数。', 4)),
      })
      .optional()
      .meta(says('Numbers only, afterwards: never names.', '終わったあとの人数(名前は書きません)。')),
    language: language.optional().meta(says('The language spoken.', '使うことば。', 'ja', 'en')),
    topics: topics.optional().meta(says('What it is about.', '話題。', ['sensors'])),
    hashtag: string
      .optional()
      .meta(says('The hashtag, without #.', 'ハッシュタグ(# はつけません)。', 'tomoshibi_nagoya')),
    image: image.optional().meta(says('A picture.', '画像。', './room.jpg')),
    audience: text.optional().meta(says('Whom it is for.', 'どんな人向けか。', 'はじめての人', 'Newcomers')),
    takeaway: text
      .optional()
      .meta(says('What people take home.', '持ち帰れるもの。', '動くセンサーひとつ', 'A sensor that works')),
    sessions: z.array(session).optional().meta(says('The programme.', '発表。')),
    roles: roles.optional().meta(says('Who made it possible.', '支えた人。')),
    recaps: z
      .array(reference('outputs'))
      .optional()
      .meta(
        says('Reports on it: file names in content/outputs/.', '開催報告(content/outputs/ のファイル名)。', [
          'nagoya-report',
        ]),
      ),
    partOf: reference('events')
      .optional()
      .meta(says('The larger event it belongs to.', 'ふくまれる大きな催し。', '2026-10-summit')),
    codeOfConduct: link
      .optional()
      .meta(says('Its own code of conduct, if any.', '独自の行動規範。', '/code-of-conduct/')),
    firstVisit: markdown
      .optional()
      .meta(
        says(
          'What to know before coming for the first time.',
          'はじめて来る人に伝えたいこと。',
          '手ぶらでどうぞ。',
          'Bring nothing but yourself.',
        ),
      ),
    aliases,
  }),
});
