import { messages } from '../lib/message.ts';

const says = messages('ja');
const saysInEnglish = messages('en');

/** What feeds, and the pages about them, say in Japanese: です・ます, like a kind neighbour. */
const ja = {
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

/** Every wording around feeds. Japanese is the type; the others must be complete. */
export type FeedWords = typeof ja;

const en: FeedWords = {
  comma: ', ',
  colon: ': ',
  whenIn: saysInEnglish('{when} ({zone})', 'when', 'zone'),
  says: {
    site: saysInEnglish('New meetings, outputs and newsletters of {community}.', 'community'),
    newsletter: 'The newsletter, once a month, in full.',
    events: 'Meetings to come, and what changed or was cancelled afterwards.',
    outputs: 'What members wrote, said and built.',
    chapter: saysInEnglish('The meetings of {name}, and what came out of them.', 'name'),
    topic: saysInEnglish('Meetings and outputs about {name}.', 'name'),
    person: saysInEnglish('What {name} wrote, and when they speak.', 'name'),
    region: saysInEnglish('The meetings of all chapters in {name}.', 'name'),
  },
  event: {
    page: 'More about this meeting',
    register: 'Sign up',
    join: 'Join online',
  },
  output: {
    by: saysInEnglish('{kind} by {names}', 'kind', 'names'),
    from: saysInEnglish('From {chapter}', 'chapter'),
    page: saysInEnglish('On our shelf of {year}', 'year'),
  },
  issue: {
    by: saysInEnglish('— {name}', 'name'),
  },
  opened: {
    title: 'This is a feed',
    what: 'What is new on this site lines up here. Put the address of this page into any app that reads RSS, and it tells you when something happens. There is nothing to sign up for, and nobody asks your name.',
    address: 'Address: ',
    page: 'Read it as an ordinary page',
    subscribe: 'Other ways to follow',
    archive: saysInEnglish('These are the entries of {year}.', 'year'),
  },
  opml: {
    title: saysInEnglish('Feeds of {community}', 'community'),
    site: 'The whole site',
    chapters: 'Chapters',
    topics: 'Topics',
    people: 'Outputs of members',
    members: 'Feeds of the members themselves',
  },
  subscribe: {
    which: 'Nearly every app reads all of these. If in doubt, take RSS. Atom and JSON Feed hold the same.',
    feedOf: saysInEnglish('RSS of {name}', 'name'),
    calendarOf: saysInEnglish('Calendar of {name}', 'name'),
    calendar: 'Calendar',
    atom: 'Atom',
    json: 'JSON Feed',
    rss: 'RSS',
    groups: {
      site: 'Everything',
      chapters: 'By chapter',
      topics: 'By topic',
      regions: 'By region (calendars)',
      people: 'By person',
    },
    opml: 'All feeds in one list (OPML)',
    opmlWhat:
      'Give it to the “import” of your app to add them all at once. The members’ own feeds are in it too.',
  },
};

const languages: Record<string, FeedWords> = { ja, en };

/** The wording of feeds for readers of a language; one without words of its own gets English. */
export function feedWords(locale: string): FeedWords {
  return languages[locale] ?? languages[locale.split('-')[0] ?? ''] ?? en;
}
