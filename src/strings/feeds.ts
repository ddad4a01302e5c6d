/** What feeds, and the pages about them, say in Japanese: です・ます, like a kind neighbour. */
const ja = {
  /** Between the parts of a line. */
  comma: '、',
  /** Between what somebody made and who they are. */
  colon: ': ',
  whenIn: (when: string, zone: string) => `${when}(${zone})`,
  says: {
    site: (community: string) => `${community}の新しい集まり、アウトプット、通信をお知らせします。`,
    newsletter: '月に一度の通信を、全文でお届けします。',
    events: 'これからの集まりと、その後の変更や中止をお知らせします。',
    outputs: 'メンバーが書いたもの、話したもの、つくったものをお知らせします。',
    chapter: (name: string) => `${name}の集まりと、そこから生まれたものをお知らせします。`,
    topic: (name: string) => `「${name}」の集まりとアウトプットをお知らせします。`,
    person: (name: string) => `${name}さんが書いたもの、話すことをお知らせします。`,
    region: (name: string) => `${name}の支部の集まりを、まとめてお知らせします。`,
  },
  event: {
    page: '集まりのページへ',
    register: '申し込む',
    join: 'オンライン会場',
  },
  output: {
    /** Who made it: `高槻あかり作`. */
    by: (kind: string, names: string) => `${kind}: ${names}`,
    from: (chapter: string) => `${chapter}から`,
    page: (year: string) => `${year}年のアウトプットの棚へ`,
  },
  issue: {
    by: (name: string) => `── ${name}`,
  },
  /** What stands in a feed that somebody opened in a browser. */
  opened: {
    title: 'これは「フィード」です',
    what: 'サイトの新しいお知らせが、ここに並びます。RSS を読めるアプリにこのページのアドレスを入れておくと、新しいことがあったときに届きます。登録も、名前も、いりません。',
    address: 'アドレス: ',
    page: 'ふつうのページで読む',
    subscribe: 'ほかの受けとり方を見る',
    archive: (year: string) => `これは${year}年の分です。`,
  },
  opml: {
    title: (community: string) => `${community}のフィード`,
    site: 'サイト全体',
    chapters: '支部',
    topics: '話題',
    people: 'メンバーのアウトプット',
    members: 'メンバー本人のフィード',
  },
  subscribe: {
    which:
      'アプリはふつう、どの形でも読めます。迷ったら RSS をどうぞ。同じ中身を Atom と JSON Feed でも置いています。',
    feedOf: (name: string) => `${name}の RSS`,
    calendarOf: (name: string) => `${name}のカレンダー`,
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
  whenIn: (when, zone) => `${when} (${zone})`,
  says: {
    site: (community) => `New meetings, outputs and newsletters of ${community}.`,
    newsletter: 'The newsletter, once a month, in full.',
    events: 'Meetings to come, and what changed or was cancelled afterwards.',
    outputs: 'What members wrote, said and built.',
    chapter: (name) => `The meetings of ${name}, and what came out of them.`,
    topic: (name) => `Meetings and outputs about ${name}.`,
    person: (name) => `What ${name} wrote, and when they speak.`,
    region: (name) => `The meetings of all chapters in ${name}.`,
  },
  event: {
    page: 'More about this meeting',
    register: 'Sign up',
    join: 'Join online',
  },
  output: {
    by: (kind, names) => `${kind} by ${names}`,
    from: (chapter) => `From ${chapter}`,
    page: (year) => `On our shelf of ${year}`,
  },
  issue: {
    by: (name) => `— ${name}`,
  },
  opened: {
    title: 'This is a feed',
    what: 'What is new on this site lines up here. Put the address of this page into any app that reads RSS, and it tells you when something happens. There is nothing to sign up for, and nobody asks your name.',
    address: 'Address: ',
    page: 'Read it as an ordinary page',
    subscribe: 'Other ways to follow',
    archive: (year) => `These are the entries of ${year}.`,
  },
  opml: {
    title: (community) => `Feeds of ${community}`,
    site: 'The whole site',
    chapters: 'Chapters',
    topics: 'Topics',
    people: 'Outputs of members',
    members: 'Feeds of the members themselves',
  },
  subscribe: {
    which: 'Nearly every app reads all of these. If in doubt, take RSS. Atom and JSON Feed hold the same.',
    feedOf: (name) => `RSS of ${name}`,
    calendarOf: (name) => `Calendar of ${name}`,
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
