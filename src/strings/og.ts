import { messages } from '../lib/message.ts';

const says = messages('ja');
const saysInEnglish = messages('en');

/** What stands on the images of pages, and what says in words what is on them, in Japanese. */
const ja = {
  /** The language of these words. */
  language: 'ja',
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
  preview: {
    title: 'ページの画像の見本',
    lead: '一文字から二百文字まで、絵文字も珍しい漢字も、マスコットのない支部も。ここで形を確かめます。できあがったサイトには入りません。',
    badge: '印(SVG)',
  },
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

type OgWords = typeof ja;

const en: OgWords = {
  language: 'en',
  newsletter: 'Newsletter',
  person: 'Member',
  topic: 'Topic',
  topicCounts: saysInEnglish(
    '{events, plural, one {# meeting} other {# meetings}} · {outputs, plural, one {# output} other {# outputs}}',
    '#events',
    '#outputs',
  ),
  cancelled: 'Cancelled',
  postponed: 'Postponed',
  moved: 'Changed',
  online: 'Online',
  both: saysInEnglish('{venue} and online', 'venue'),
  anywhere: 'In person',
  more: saysInEnglish('{names} and {count} more', 'names', '#count'),
  moreChapters: saysInEnglish('{names} and {count} more', 'names', '#count'),
  speakers: saysInEnglish('With {names}', 'names'),
  organizes: saysInEnglish('Organizer, {chapters}', 'chapters'),
  deeds: {
    talks: saysInEnglish('{count, plural, one {# talk} other {# talks}}', '#count'),
    outputs: saysInEnglish('{count, plural, one {# output} other {# outputs}}', '#count'),
    between: ' · ',
  },
  days: saysInEnglish('{from} – {to}', 'from', 'to'),
  until: saysInEnglish('until {day}', 'day'),
  circular: 'Circular',
  week: 'Meetings this week',
  recognition: 'With our thanks',
  stats: 'Counted up',
  statsLead: 'How often we met, who came, what was written: our story in pictures and numbers.',
  search: 'Search',
  searchLead: 'Chapters, meetings and everything members wrote.',
  preview: {
    title: 'Specimens of images',
    lead: 'One character or two hundred, emoji and rare kanji, chapters without a mascot: see here how they look. This page is not part of the finished site.',
    badge: 'Badge (SVG)',
  },
  alt: {
    day: saysInEnglish('{weekday}, {month} {day}, {year}', 'year', 'month', 'day', 'weekday'),
    event: saysInEnglish('Announcement of “{title}”: {when}, {where}.', 'title', 'when', 'where'),
    chapter: saysInEnglish('{name}. {tagline}', 'name', 'tagline'),
    output: saysInEnglish('{label}: “{title}”. {by}', 'title', 'label', 'by'),
    newsletter: saysInEnglish('Cover of the newsletter of {month}, “{title}”.', 'title', 'month'),
    person: saysInEnglish('{name}. {role}', 'name', 'role'),
    campaign: saysInEnglish('“{title}”, {days}.', 'title', 'days'),
    topic: saysInEnglish('The topic “{name}”.', 'name'),
    page: saysInEnglish('“{title}”, {community}.', 'title', 'community'),
    home: saysInEnglish('{community}. {title}', 'title', 'community'),
    weekly: saysInEnglish('Meetings of {community} this week, {days}.', 'days', 'community'),
    program: saysInEnglish('The seal of “{title}”.', 'title'),
  },
};

const languages: Record<string, OgWords> = { ja, en };

/** The words of images for readers of a language; one without words of its own gets English. */
export function ogWords(locale: string): OgWords {
  return languages[locale] ?? languages[locale.split('-')[0] ?? ''] ?? en;
}
