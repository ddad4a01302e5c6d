import { messages } from '../../lib/message.ts';
import { jaCampaigns } from './ja-campaigns.ts';
import { jaChapters } from './ja-chapters.ts';
import { jaHome } from './ja-home.ts';
import { jaNumbers } from './ja-numbers.ts';
import { jaRecords } from './ja-records.ts';
import { jaSearch } from './ja-search.ts';
import { jaTools } from './ja-tools.ts';

const says = messages('ja');

/** The wording of the site in Japanese: です・ます, short, like a kind neighbour. */
export const ja = {
  site: {
    comma: '、',
    stop: '。',
    skip: '本文へ進む',
    mainMenu: 'メインメニュー',
    home: 'はじめのページ',
    languages: 'ことば',
    titleOn: says('{title} | {site}', 'title', 'site'),
    breadcrumbs: 'いまいる場所',
    // 名前を出すことに同意していない人を指す。
    members: says('{count, plural, =1 {メンバー} other {メンバー # 人}}', '#count'),
  },
  nav: {
    chapters: '支部',
    events: 'イベント',
    outputs: 'アウトプット',
    newsletter: '通信',
    about: '私たちについて',
    topics: '話題',
    people: 'メンバー',
    subscribe: '受けとる',
    codeOfConduct: '行動規範',
  },
  footer: {
    about: 'この集まりについて',
    follow: '続きを受けとる',
    feed: 'RSS フィード',
    allWays: '受けとり方のいろいろ',
    write: '手紙はこちらへ',
    elsewhere: 'ほかの場所で',
    asOf: says('{day}現在', 'day'),
    colophon: 'Kairan で回覧しています。読んだら、おとなりへどうぞ。',
  },
  contacts: {
    conduct: '行動規範・困りごと',
    newsletter: '通信への便り',
    secretariat: '事務局',
    press: '取材',
    partners: 'パートナーのこと',
    webmaster: 'このサイトのこと',
  } as Readonly<Record<string, string>>,
  leaf: {
    cancelled: '中止',
    postponed: '延期',
    moved: '変更あり',
    cancelledSays: '中止になりました',
    postponedSays: '延期になりました',
    movedSays: '日時か場所が変わりました',
  },
  event: {
    inPerson: '会場',
    online: 'オンライン',
    hybrid: '会場とオンライン',
    attended: says('{count} 人が参加', '#count'),
    until: says('{day}まで', 'day'),
    recaps: says('報告 {count} 本', '#count'),
  },
  output: {
    kinds: {
      article: '記事',
      slides: 'スライド',
      video: '動画',
      podcast: '音声',
      book: '本',
      code: 'コード',
      translation: '翻訳',
      other: 'そのほか',
    },
  },
  pages: {
    others: 'あわせて読むページ',
    partners: 'パートナー',
    partnersLead: 'それぞれから、この集まりが受けとっているものを書いておきます。',
    formerPartners: 'これまでのパートナー',
    since: says('{day}から', 'day'),
    empty: 'このページはまだ書きかけです。',
  },
  notFound: {
    title: 'ページが見つかりません',
    lead: '回覧板が、どこかの家で止まっているようです。',
    how: 'アドレスが変わったか、もうなくなったのかもしれません。次のどこかから探してみてください。',
  },
  subscribe: {
    title: '続きを受けとる',
    lead: 'ときどき見に来なくても、新しいことがあったときに届く方法があります。登録も、名前も、いりません。',
    rssTitle: 'RSS で読む',
    rssWhat:
      'RSS は、サイトの更新を知らせる仕組みです。RSS を読めるアプリにこのアドレスを入れておくと、新しい通信や集まりやアウトプットが、そこに並びます。',
    address: 'アドレス',
    copyHint: 'このアドレスを写して、お使いのアプリの「フィードを追加」に貼ってください。',
    newsletterTitle: '通信を読む',
    newsletterWhat: '月に一度、みんなの様子をまとめてお届けします。これまでの号も読めます。',
    readNewsletter: '通信の一覧へ',
    mailTitle: '声を届ける',
    mailWhat: '通信へのお便りや、載せてほしいことがあるときは、こちらへどうぞ。',
    elsewhereTitle: 'ほかの場所で会う',
    elsewhereWhat: 'ふだんはこのあたりで話しています。',
  },
  services: {
    website: 'ウェブサイト',
    blog: 'ブログ',
    connpass: 'connpass',
    doorkeeper: 'Doorkeeper',
    meetup: 'Meetup',
    peatix: 'Peatix',
    x: 'X',
    bluesky: 'Bluesky',
    mastodon: 'Mastodon',
    threads: 'Threads',
    facebook: 'Facebook',
    instagram: 'Instagram',
    youtube: 'YouTube',
    github: 'GitHub',
    gitlab: 'GitLab',
    slack: 'Slack',
    discord: 'Discord',
    line: 'LINE',
    linkedin: 'LinkedIn',
    note: 'note',
    zenn: 'Zenn',
    qiita: 'Qiita',
    speakerdeck: 'Speaker Deck',
  } as Readonly<Record<string, string>>,
  ...jaHome,
  ...jaChapters,
  ...jaRecords,
  ...jaCampaigns,
  ...jaNumbers,
  ...jaSearch,
  ...jaTools,
};
