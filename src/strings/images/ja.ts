import { messages } from '../../lib/message.ts';

const says = messages('ja');

/** What stands on the images of pages, and what says in words what is on them, in Japanese. */
export const jaImages = {
  newsletter: '通信',
  person: 'メンバー',
  topic: '話題',
  topicCounts: says('集まり {events} 回 ・ アウトプット {outputs} 本', '#events', '#outputs'),
  cancelled: '中止',
  postponed: '延期',
  moved: '変更あり',
  online: 'オンライン',
  both: says('{venue}とオンライン', 'venue'),
  anywhere: '会場で',
  /** Names, and how many more there are. */
  more: says('{names} ほか {count} 人', 'names', '#count'),
  moreChapters: says('{names} ほか {count} か所', 'names', '#count'),
  speakers: says('話す人 {names}', 'names'),
  organizes: says('{chapters}の世話人', 'chapters'),
  deeds: {
    talks: says('発表 {count}', '#count'),
    outputs: says('アウトプット {count}', '#count'),
    /** Between them. */
    between: ' ・ ',
  },
  days: says('{from} – {to}', 'from', 'to'),
  until: says('{day} まで', 'day'),
  circular: '回覧',
  week: '今週の集まり',
  recognition: 'ありがとうを形に',
  stats: '数えてみると',
  statsLead: '集まった回数、来た人、書かれたもの。この集まりの歩みを、絵と数で。',
  search: 'さがす',
  searchLead: '支部も、集まりも、書かれたものも、ここから。',
  alt: {
    day: says('{year}年{month}{day}日({weekday})', 'year', 'month', 'day', 'weekday'),
    event: says('集まりの案内「{title}」。{when}、{where}。', 'title', 'when', 'where'),
    chapter: says('{name}の紹介。{tagline}', 'name', 'tagline'),
    output: says('{label}「{title}」。{by}', 'title', 'label', 'by'),
    newsletter: says('{month}の通信「{title}」の表紙。', 'title', 'month'),
    person: says('{name}さんの紹介。{role}', 'name', 'role'),
    campaign: says('みんなの企画「{title}」。{days}。', 'title', 'days'),
    topic: says('話題「{name}」の札。', 'name'),
    page: says('{community}の「{title}」。', 'title', 'community'),
    home: says('{community}。{title}', 'title', 'community'),
    weekly: says('{community}の今週の集まり。{days}。', 'days', 'community'),
    program: says('「{title}」の印。', 'title'),
  },
};
