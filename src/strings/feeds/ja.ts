import { messages } from '../../lib/message.ts';

const says = messages('ja');

/** What feeds, and the pages about them, say in Japanese: です・ます, like a kind neighbour. */
export const jaFeeds = {
  /** Between the parts of a line. */
  comma: '、',
  /** Between what somebody made and who they are. */
  colon: ': ',
  whenIn: says('{when}({zone})', 'when', 'zone'),
  says: {
    site: says('{community}の新しい集まり、アウトプット、通信をお知らせします。', 'community'),
    newsletter: '月に一度の通信を、全文でお届けします。',
    events: 'これからの集まりと、その後の変更や中止をお知らせします。',
    outputs: 'メンバーが書いたもの、話したもの、つくったものをお知らせします。',
    chapter: says('{name}の集まりと、そこから生まれたものをお知らせします。', 'name'),
    topic: says('「{name}」の集まりとアウトプットをお知らせします。', 'name'),
    person: says('{name}さんが書いたもの、話すことをお知らせします。', 'name'),
    region: says('{name}の支部の集まりを、まとめてお知らせします。', 'name'),
  },
  event: {
    page: '集まりのページへ',
    register: '申し込む',
    join: 'オンライン会場',
  },
  output: {
    /** Who made it: `高槻あかり作`. */
    by: says('{kind}: {names}', 'kind', 'names'),
    from: says('{chapter}から', 'chapter'),
    page: says('{year}年のアウトプットの棚へ', 'year'),
  },
  issue: {
    by: says('── {name}', 'name'),
  },
  /** What stands in a feed that somebody opened in a browser. */
  opened: {
    title: 'これは「フィード」です',
    what: 'サイトの新しいお知らせが、ここに並びます。RSS を読めるアプリにこのページのアドレスを入れておくと、新しいことがあったときに届きます。登録も、名前も、いりません。',
    address: 'アドレス: ',
    page: 'ふつうのページで読む',
    subscribe: 'ほかの受けとり方を見る',
    archive: says('これは{year}年の分です。', 'year'),
  },
  opml: {
    title: says('{community}のフィード', 'community'),
    site: 'サイト全体',
    chapters: '支部',
    topics: '話題',
    people: 'メンバーのアウトプット',
    members: 'メンバー本人のフィード',
  },
  subscribe: {
    which:
      'アプリはふつう、どの形でも読めます。迷ったら RSS をどうぞ。同じ中身を Atom と JSON Feed でも置いています。',
    feedOf: says('{name}の RSS', 'name'),
    calendarOf: says('{name}のカレンダー', 'name'),
    calendar: 'カレンダー',
    atom: 'Atom',
    json: 'JSON Feed',
    rss: 'RSS',
    groups: {
      site: 'まとめて',
      chapters: '支部ごとに',
      topics: '話題ごとに',
      regions: '地域ごとに(カレンダー)',
      people: '人ごとに',
    },
    opml: 'すべてのフィードの一覧(OPML)',
    opmlWhat:
      'アプリの「読み込み」「インポート」に渡すと、まとめて登録できます。メンバー本人のフィードも入っています。',
  },
};
