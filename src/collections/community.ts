import * as z from 'zod';
import { defineCollection } from './define-collection.ts';
import {
  color,
  contact,
  count,
  distinct,
  fullDay,
  id,
  image,
  language,
  link,
  links,
  markdown,
  says,
  siteUrl,
  string,
  text,
  timeZone,
  url,
  wayOut,
} from './field-types.ts';

/** The community itself: its name, languages, colours and addresses. */
export const community = defineCollection({
  label: { ja: 'コミュニティ', en: 'community' },
  files: 'yaml',
  single: true,
  schema: z.strictObject({
    name: text.meta(
      says('What the community is called.', 'コミュニティの名前。', 'ともしびの会', 'Lantern Society'),
    ),
    tagline: text
      .optional()
      .meta(
        says(
          'One line that says what it is for.',
          '何のための集まりかを一行で。',
          'くらしの灯りを分けあう',
          'Sharing the lights we live by',
        ),
      ),
    description: markdown
      .optional()
      .meta(
        says(
          'A few sentences for newcomers.',
          'はじめての人への紹介文。',
          '毎月集まって話す会です。',
          'We meet and talk once a month.',
        ),
      ),
    url: siteUrl.meta(
      says('The address the site is published at.', 'サイトを公開するアドレス。', 'https://example.org/'),
    ),
    locales: z
      .array(language)
      .min(1)
      .check(distinct)
      .default(['ja'])
      .meta(
        says('Languages of the site; the first one is the default.', 'サイトの言語。先頭が既定の言語です。', [
          'ja',
          'en',
        ]),
      ),
    timeZone: timeZone
      .default('Asia/Tokyo')
      .meta(
        says(
          'The time zone of dates without one of their own.',
          '時刻の基準となるタイムゾーン。',
          'Asia/Tokyo',
          'Europe/London',
        ),
      ),
    asOf: fullDay
      .optional()
      .meta(
        says(
          'The site stands still as of this day, and says so: for a community that has ended, or for an example.',
          'この日の時点でサイトを止め、そのことを載せます。活動を終えたコミュニティや、見本のために。',
          '2026-11-21',
        ),
      ),
    theme: z
      .strictObject({
        accent: color
          .optional()
          .meta(says('The colour of links and buttons.', 'リンクやボタンの色。', '#b4432f')),
        logo: image
          .optional()
          .meta(says('The logo, shown in the header.', 'ヘッダーに出るロゴ。', './logo.svg')),
      })
      .optional()
      .meta(says('The look.', '見た目。')),
    links: links.optional().meta(says('Where else the community can be found.', 'ほかの場所へのリンク。')),
    hashtags: z
      .array(string)
      .optional()
      .meta(says('Hashtags, without #.', 'ハッシュタグ(# はつけません)。', ['tomoshibi'])),
    codeOfConduct: link
      .optional()
      .meta(says('Where the code of conduct is.', '行動規範のアドレス。', '/code-of-conduct/')),
    regions: z
      .record(id, text)
      .optional()
      .meta(
        says(
          'Regions that chapters belong to, in the order to show them.',
          '支部の地域。書いた順に表示します。',
          { tokai: '東海' },
          { north: 'The North' },
        ),
      ),
    topics: z
      .record(id, text)
      .optional()
      .meta(
        says(
          'Names of topics; once some are named, all others are refused.',
          '話題の名前。書くと、ここにない話題は使えなくなります。',
          { sensors: 'センサー' },
          { sensors: 'Sensors' },
        ),
      ),
    lifecycle: z
      .strictObject({
        quietAfterDays: count
          .default(180)
          .meta(
            says(
              'Days without a meeting until a chapter counts as quiet.',
              '何日集まりがないと「お休み気味」か。',
              180,
            ),
          ),
        dormantAfterDays: count
          .default(365)
          .meta(
            says(
              'Days without a meeting until a chapter counts as dormant.',
              '何日集まりがないと「休眠中」か。',
              365,
            ),
          ),
      })
      .prefault({})
      .meta(says('When a chapter counts as quiet or dormant.', '支部の様子を決める日数。')),
    contacts: z
      .record(id, z.email('not-an-address'))
      .optional()
      .meta(
        says(
          'Role addresses (never personal ones), used elsewhere by name.',
          '役割のメールアドレス(個人のものは書きません)。',
          { conduct: 'conduct@example.org' },
        ),
      ),
    newsletter: z
      .strictObject({
        from: contact
          .optional()
          .meta(says('Sender: a name in contacts.', '差出人(contacts の名前)。', 'newsletter')),
        replyTo: contact
          .optional()
          .meta(says('Where answers go: a name in contacts.', '返信先(contacts の名前)。', 'newsletter')),
        list: contact
          .optional()
          .meta(
            says(
              'The mailing list: a name in contacts.',
              '配信先メーリングリスト(contacts の名前)。',
              'newsletter',
            ),
          ),
        unsubscribe: wayOut
          .optional()
          .meta(
            says(
              "Where readers leave the list: an address, or your mailing service's placeholder. Without it, the mail says whom to write to.",
              '配信をやめるためのアドレスか、配信サービスの差しこみ文字。なければ、やめたい人の連絡先がメールの終わりに載ります。',
              'https://example.org/leave',
            ),
          ),
        imprint: text
          .optional()
          .meta(
            says(
              'Who sends it, where a law asks for that at the end of the mail.',
              'メールの終わりに載せる発行者の表示(法律などで求められるとき)。',
              'ともしびの会事務局、松江市灯町1-2',
              'Lantern Society, 2 Akari Street, Matsue',
            ),
          ),
      })
      .optional()
      .meta(says('The newsletter by e-mail.', 'メール版の通信。')),
    feeds: z
      .strictObject({
        hub: url
          .optional()
          .meta(
            says(
              'A WebSub hub that tells readers of news at once.',
              '新着をすぐ知らせる WebSub ハブ。',
              'https://hub.example.org/',
            ),
          ),
        firstUrl: url
          .optional()
          .meta(
            says(
              "After a move to another domain: the site's first address. Ids in feeds and calendars stay those of it.",
              '別のドメインに移ったあとに書く、最初のアドレス。フィードやカレンダーの id が変わらずにすみます。',
              'https://old.example.org/',
            ),
          ),
      })
      .optional()
      .meta(says('RSS and other feeds, and calendars.', 'RSS などのフィードとカレンダー。')),
    navigation: z
      .array(
        z.strictObject({
          label: text.meta(says('The words of the entry.', 'メニューの文字。', '私たちについて', 'About us')),
          href: link.meta(says('Where it leads.', '行き先。', '/about/')),
        }),
      )
      .optional()
      .meta(says('Extra entries of the main menu.', 'メニューに足す項目。')),
  }),
});
