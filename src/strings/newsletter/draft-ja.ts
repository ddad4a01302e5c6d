import type { DraftList, DraftPart, DraftReason } from './draft.ts';

const usage = [
  '・行は、並べかえても、消しても、かまいません。消したものは、この号にはもう出ません。',
  '・id のあとに「: ひとこと」を足すと、紙面に出ます。このような { } のメモは、どこにも出ません。',
  '・同じコマンドをもう一度動かすと、新しく分かったことだけが加わります。書いたものは変わりません。',
  '・書きあがったら、題(title)を書き、draft: true の行を消します。',
];

export const ja = {
  language: 'ja' as 'ja' | 'en',

  summaryHint: '一覧やメールに出る、一、二文の紹介。# を消して書きます。',
  draftHint: '書きあがったら、この行を消します。',
  intro: (month: string, since: string, until: string) => [
    `${month}号の下書きです。${since}から${until}までに分かったことのうち、まだどの号にも載っていないものを集めました。`,
    ...usage,
  ],
  pause: (last: string, since: string) =>
    `・前の号(${last}号)から間があいたので、${since}より前のことは集めていません。`,
  introAhead: (month: string, previous: string) => [
    `${month}号の下書きです。前の号(${previous})がまだ出ていないので、これからの予定だけを集めました。前の号が出たあとに、もう一度動かしてください。`,
    ...usage,
  ],
  letter: 'ここに手紙を書きます。二、三段落もあれば十分です。',
  letterSeeds: '話のたね:',
  letterIdeas: '話のたね: この一か月でいちばん笑ったこと、季節のこと、はじめて来てくれた人のこと。',
  anniversary: (chapter: string, years: number) => `${chapter}は、この月で ${years} 周年です。`,
  firstComing: (chapter: string, event: string) => `${chapter}が、はじめて集まります(${event})。`,
  round: (chapter: string, count: number, event: string) =>
    `「${event}」は、${chapter}の ${count} 回めの集まりでした。`,
  closing:
    '終わりのひとことは、たとえば <Note title="編集後記"> と </Note> の間に。言葉は <Quote>、画像は <Figure> で載せられます。',

  spotlight: (chapter: string, why: string) => `今月の支部: ${chapter}。${why}`,
  why: {
    never: (since: string | undefined, waiting: number) =>
      [
        'まだ一度も紹介していない、活動中の支部です',
        since && `(${since}から)`,
        waiting > 0 ? `。まだの支部がほかに ${waiting} あり、そのなかでいちばん長く待っています。` : '。',
      ]
        .filter(Boolean)
        .join(''),
    again: (last: string) =>
      `活動中の支部は、すべて紹介しました。いちばん長く間があいているのがこの支部です(前回は${last})。`,
    asked: '--spotlight で選ばれました。',
  },
  spotlightWrite:
    'ここに、この支部らしさを二、三段落で書きます。別の支部にするときは、上の spotlight と、この chapter を書きかえます。',
  material: {
    place: (place: string) => `場所: ${place}`,
    tagline: (words: string) => `ひとこと: ${words}`,
    organizers: (names: string) => `世話人: ${names}`,
    held: (count: number) => `これまでの集まり: ${count} 回`,
    last: (event: string) => `さいきん: ${event}`,
    next: (event: string) => `次: ${event}`,
    outputs: (titles: string) => `アウトプット: ${titles}`,
  },

  /** Where a list comes from; `since` and `until` are days, `month` and `after` months. */
  source: {
    NewChapters: ({ since, until }) =>
      `${since}から${until}までに、はじまった支部と、久しぶりに集まった支部。`,
    Events: ({ month, after }) =>
      `${month}と${after}の集まり。中止のものと、${after}のうち前の号までにお知らせしたものは入っていません。`,
    Happened: ({ since, until }) => `${since}から${until}までに終わった集まり。`,
    Campaigns: () => '参加できる企画。締め切りの早い順です。',
    Outputs: ({ since, until }) => `${since}から${until}までに届いたアウトプット(added の日)。`,
    Welcome: ({ since, until }) => `${since}から${until}までに、はじめてのアウトプットが届いた人。`,
    Reached: ({ since, until }) => `${since}から${until}までに、この表彰に届いた人。順位はありません。`,
    Numbers: ({ before }) => `${before}の数字。要らない行は消します。数そのものは、サイトが数えて入れます。`,
    Thanks: () => '上の集まりで、話した人、開いた人、手伝った人。名前を出してよいと言った人だけです。',
  } satisfies Record<DraftList, SourceWords> as Record<DraftList, SourceWords>,
  partial: (day: string) => `下の数は${day}までのものです。月の終わりまで増えます。`,
  late: (count: number) => `うち ${count} 件は、それより前のことですが、あとから届きました。`,
  left: (count: number) => `ほかに ${count} 件あります。次の号の下書きに出ます。`,
  reminder: {
    told: '前の号までにお知らせしたものです。もう一度載せるときは、id の行を書きます。',
    changed: 'お知らせしたあとで、変わりました。ひとこと伝えると親切です。',
    declined: '前の号の下書きから消されたものです。載せるときは、id の行を書きます。',
    yet: '号が出る日(published)までに終わる集まりです。お知らせするなら published を早めます。終わってから同じコマンドを動かすと、ここに加わります。',
    older: 'もっと前のことで、どの号にも載っていません。載せるときは、id の行を書きます。',
  } satisfies Record<DraftReason, string> as Record<DraftReason, string>,
  announced: '前の号でもお知らせ',
  nothingNew: (tag: string) => `${tag} に新しいものはありません。`,
  bullet: '・',
  more: (count: number) => `ほか ${count} 件`,
  added: (day: string) => `${day}に追加`,
  record: (day: string) =>
    `${day}に下書きが出したもの。消した行がまた出ないように覚えておくためのメモなので、残しておいてください。`,

  // Facts about one line, side by side with a dot between them.
  status: { scheduled: '', cancelled: '中止', postponed: '延期', moved: '日時か場所の変更' },
  online: 'オンライン',
  attended: (count: number) => `${count} 人`,
  firstTimers: (count: number) => `はじめて ${count} 人`,
  slides: (count: number) => `スライド ${count}`,
  videos: (count: number) => `録画 ${count}`,
  recaps: (titles: string) => `報告「${titles}」`,
  nothingRecorded: '人数の記録なし',
  recapOf: (event: string) => `「${event}」の報告`,
  begun: (day: string) => `${day}にはじまりました`,
  firstMeeting: (event: string) => `最初の集まりは${event}`,
  awake: (days: number, event: string) => `${days} 日ぶりに集まりました(${event})`,
  deadline: (day: string) => `締め切り ${day}`,
  begins: (day: string) => `${day}から`,
  results: '結果が出ています',
  firstOutput: (title: string) => `はじめてのアウトプット「${title}」`,
  reachedOn: (day: string) => `${day}に届きました`,
  meeting: (title: string, day: string) => `「${title}」${day}`,
  deed: (event: string, parts: string) => `「${event}」で${parts}`,
  part: {
    speakers: '発表',
    organizers: '主催',
    hosts: '司会・受付',
    helpers: '手伝い',
    streamers: '配信',
    photographers: '撮影',
  } satisfies Record<DraftPart, string> as Record<DraftPart, string>,
  between: '・',
  number: (value: string, before: string) => `${value}(前の月は ${before})`,

  // What the command says.
  options: {
    spotlight: '紹介する支部(content/chapters/ のファイル名)。なければ、順番の来た支部。',
    dryRun: '書かずに、中身だけを表示します。',
  },
  monthMissing: (example: string) =>
    `どの月の号かを書いてください。例: npm run newsletter -- draft ${example}`,
  notAMonth: (word: string, meant: string) =>
    `"${word}" という月はありません。年と月を ${meant} の形で書いてください。`,
  tooFar: (month: string, months: number, meant: string) =>
    `${month} は ${months} か月先です。集まりの予定もまだ分からないので、作りませんでした。もしかして ${meant} ですか?`,
  tooLongAgo: (month: string, months: number, meant: string) =>
    `${month} は ${months} か月前です。作れるのは一年前までの号です。もしかして ${meant} ですか?`,
  unknownChapter: (word: string, meant: string | undefined, next: string) =>
    `"${word}" という支部はありません。${meant ? `${meant} のことですか? ` : ''}支部は content/chapters/ のファイル名で書きます。\n次に紹介する順番の支部: ${next}`,
  alreadyIntroduces: (file: string, chapter: string) =>
    `${file} は、もう${chapter}を紹介しています。別の支部にするなら、ファイルの spotlight と <Spotlight> を書きかえてください。`,
  spotlightTaken: (file: string) =>
    `${file} は、前に下書きが出した支部の紹介を消してあります。載せるなら、spotlight と <Spotlight> を自分で書いてください。`,
  alreadyPublished: (file: string, day: string) =>
    `${file} は${day}に公開した号です。読んだ人がいるので、書きかえませんでした。直すところがあれば、ファイルを直接どうぞ。`,
  notMdx: (file: string, mdx: string) =>
    `${file} はふつうの Markdown なので、部品を書けません。${mdx} に名前を変えると、下書きを加えられます。`,
  problemsFirst: '先に上のところを直してください。まだ何も書いていません。',
  mergeFailed: (file: string) =>
    `${file} には、書いてあるものを変えずに加えられる場所が見つかりませんでした。ファイルは前のままです。`,
  notActive: (chapter: string, status: string) => `${chapter}は、いま${status}支部です。このまま紹介します。`,
  statuses: {
    active: '活動中の',
    unbegun: 'まだ集まったことのない',
    quiet: 'しばらく集まっていない',
    dormant: '長く集まっていない',
    retired: '活動を終えた',
  },
  shownRecently: (chapter: string, last: string, next: string) =>
    `${chapter}は${last}号でも紹介しました。順番でいえば${next}です。このまま紹介します。`,
  noneActive: 'いま活動中の支部がないので、支部の紹介は入れませんでした。',
  created: (file: string) => `${file} を作りました。`,
  wouldCreate: (file: string) => `${file} を作るところです(書いていません)。`,
  merged: (file: string, count: number) =>
    `${file} に ${count} 件を加えました。書いてあったものは、そのままです。`,
  wouldMerge: (file: string, count: number) => `${file} に ${count} 件を加えるところです(書いていません)。`,
  unchanged: (file: string) => `新しく加えるものはありません。${file} は前のままです。`,
  unplaced: (list: string) =>
    `${list}: 加える場所が見つからなかったので、必要なら次の行を自分で書いてください。`,
  alsoIn: (file: string) => `訳のファイル ${file} には加えていません。必要なら、同じ行を写してください。`,
  list: {
    NewChapters: '新しい支部',
    Events: 'これからの集まり',
    Happened: '終わった集まり',
    Campaigns: '企画',
    Outputs: 'アウトプット',
    Welcome: 'はじめての人',
    Reached: '表彰',
    Numbers: '数字',
    Thanks: 'お礼',
  } satisfies Record<DraftList, string> as Record<DraftList, string>,
  count: (count: number) => `${count} 件`,
  leftFor: (count: number) => `(ほか ${count} 件は次の号に)`,
  nothingAtAll: 'まだ載せるものがありません。手紙だけの号にもできます。',
  next: '次は、手紙と題を書きます。npm run dev で見ながら書けます。',
  beforeSending: (check: string) => `出す前に: ${check}`,
};

interface SourceDays {
  since: string;
  until: string;
  month: string;
  after: string;
  before: string;
}
type SourceWords = (days: SourceDays) => string;

/** What a draft says, in one language. */
export type DraftWords = typeof ja;
