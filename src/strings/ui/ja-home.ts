import { messages } from '../../lib/message.ts';

const says = messages('ja');

/** The wording of the front page, in Japanese. */
export const jaHome = {
  home: {
    circular: { title: '回覧', open: 'つぎはあなたの町' },
    next: 'つぎの集まり',
    soonest: 'つぎは',
    week: 'この七日間',
    today: 'きょう',
    weekEmpty: 'この七日間は、どこも静かです。つぎは',
    weekMore: says('ほか {count} 件', '#count'),
    allEvents: 'これからの予定をすべて見る',
    noNext: 'いま決まっている集まりはありません。日が決まると、ここに暦が貼られます。',
    noNextHow: 'あなたの町で開きたい人は、ちいさな集まりからどうぞ。',
    chapters: '近くの支部',
    chaptersLead: says('{count} の支部と部が、それぞれの場所で集まっています。', '#count'),
    allChapters: '支部の名簿をひらく',
    noChapters: '支部はまだありません。最初のひとつは、三人と一枚のファイルから始まります。',
    near: '町や県の名前で探す',
    anniversaries: '今月の周年',
    turns: says('{years} 周年', '#years'),
    learnt: 'メンバーのアウトプット',
    learntLead: 'やってみて分かったことを、それぞれの場所に書いています。',
    allOutputs: 'アウトプットをすべて見る',
    noOutputs: 'アウトプットはまだありません。最初の一本は、失敗した話がよく読まれます。',
    whim: '気まぐれに一本',
    another: 'もう一本',
    newsletter: '最新の通信',
    issueMonth: says('月号', 'month'),
    readIssue: 'この号を読む',
    allIssues: 'これまでの号',
    noIssue: '通信の第一号を準備しています。できたら、ここに届きます。',
    spotlight: 'この号の支部',
    start: 'はじめての人へ',
    startSteps: [
      {
        title: '近くの集まりをのぞく',
        text: '見るだけ、聞くだけで大丈夫です。予約がいるかどうかは、集まりのページにあります。',
      },
      {
        title: '支部の人に声をかける',
        text: '支部のページに「はじめて来る人へ」があります。そこに書いた人たちが待っています。',
      },
      {
        title: '分かったことを書く',
        text: '短くてかまいません。書いたものを教えてもらえたら、みんなへ回します。',
      },
    ],
    startMore: 'もう少しくわしく',
    numbers: 'これまでに',
    /** The community in numbers, a sentence each. */
    story: {
      chapters: says(
        '{chapters} の支部があり、{active} の支部がこのごろ集まっています。',
        '#chapters',
        '#active',
      ),
      /** While none of them has met lately. */
      chaptersAlone: says('{chapters} の支部があります。', '#chapters'),
      events: says('開いた集まりは {count} 回。', '#count'),
      attended: says('のべ {count} 人が席につきました。', '#count'),
      attendedOf: says(
        'のべ {count} 人が席につきました({of} 回のうち {counted} 回の人数)。',
        '#count',
        '#counted',
        '#of',
      ),
      outputs: says('{authors} 人が、分かったことを {outputs} 本書きました。', '#authors', '#outputs'),
      issues: says('通信は {count} 号になりました。', '#count'),
    },
  },
};
