import type { Leaf } from '../lib/format.ts';

/** What stands on the images of pages, and what says in words what is on them, in Japanese. */
const ja = {
  /** The language of these words. */
  language: 'ja',
  newsletter: '通信',
  person: 'メンバー',
  topic: '話題',
  topicCounts: (events: string, outputs: string) => `集まり ${events} 回 ・ アウトプット ${outputs} 本`,
  cancelled: '中止',
  postponed: '延期',
  moved: '変更あり',
  online: 'オンライン',
  both: (venue: string) => `${venue}とオンライン`,
  anywhere: '会場で',
  /** Names, and how many more there are. */
  more: (names: string, count: string) => `${names} ほか ${count} 人`,
  moreChapters: (names: string, count: string) => `${names} ほか ${count} か所`,
  speakers: (names: string) => `話す人 ${names}`,
  organizes: (chapters: string) => `${chapters}の世話人`,
  deeds: (talks: number, outputs: number) =>
    [talks > 0 ? `発表 ${talks}` : '', outputs > 0 ? `アウトプット ${outputs}` : '']
      .filter((part) => part !== '')
      .join(' ・ '),
  days: (from: string, to: string) => `${from} – ${to}`,
  until: (day: string) => `${day} まで`,
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
    day: ({ year, month, day, weekday }: Leaf) => `${year}年${month}${day}日(${weekday})`,
    event: (title: string, when: string, where: string) => `集まりの案内「${title}」。${when}、${where}。`,
    chapter: (name: string, tagline: string) => `${name}の紹介。${tagline}`,
    output: (title: string, label: string, by: string) => `${label}「${title}」。${by}`,
    newsletter: (title: string, month: string) => `${month}の通信「${title}」の表紙。`,
    person: (name: string, role: string) => `${name}さんの紹介。${role}`,
    campaign: (title: string, days: string) => `みんなの企画「${title}」。${days}。`,
    topic: (name: string) => `話題「${name}」の札。`,
    page: (title: string, community: string) => `${community}の「${title}」。`,
    home: (title: string, community: string) => `${community}。${title}`,
    weekly: (days: string, community: string) => `${community}の今週の集まり。${days}。`,
    program: (title: string) => `「${title}」の印。`,
  },
};

type OgWords = typeof ja;

const count = (value: number, one: string, many: string) => `${value} ${value === 1 ? one : many}`;

const en: OgWords = {
  language: 'en',
  newsletter: 'Newsletter',
  person: 'Member',
  topic: 'Topic',
  topicCounts: (events, outputs) =>
    `${events} ${events === '1' ? 'meeting' : 'meetings'} · ${outputs} ${outputs === '1' ? 'output' : 'outputs'}`,
  cancelled: 'Cancelled',
  postponed: 'Postponed',
  moved: 'Changed',
  online: 'Online',
  both: (venue) => `${venue} and online`,
  anywhere: 'In person',
  more: (names, others) => `${names} and ${others} more`,
  moreChapters: (names, others) => `${names} and ${others} more`,
  speakers: (names) => `With ${names}`,
  organizes: (chapters) => `Organizer, ${chapters}`,
  deeds: (talks, outputs) =>
    [talks > 0 ? count(talks, 'talk', 'talks') : '', outputs > 0 ? count(outputs, 'output', 'outputs') : '']
      .filter((part) => part !== '')
      .join(' · '),
  days: (from, to) => `${from} – ${to}`,
  until: (day) => `until ${day}`,
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
    day: ({ year, month, day, weekday }) => `${weekday}, ${month} ${day}, ${year}`,
    event: (title, when, where) => `Announcement of “${title}”: ${when}, ${where}.`,
    chapter: (name, tagline) => `${name}. ${tagline}`.trim(),
    output: (title, label, by) => `${label}: “${title}”. ${by}`.trim(),
    newsletter: (title, month) => `Cover of the newsletter of ${month}, “${title}”.`,
    person: (name, role) => `${name}. ${role}`.trim(),
    campaign: (title, days) => `“${title}”, ${days}.`,
    topic: (name) => `The topic “${name}”.`,
    page: (title, community) => `“${title}”, ${community}.`,
    home: (title, community) => `${community}. ${title}`.trim(),
    weekly: (days, community) => `Meetings of ${community} this week, ${days}.`,
    program: (title) => `The seal of “${title}”.`,
  },
};

const languages: Record<string, OgWords> = { ja, en };

/** The words of images for readers of a language; one without words of its own gets English. */
export function ogWords(locale: string): OgWords {
  return languages[locale] ?? languages[locale.split('-')[0] ?? ''] ?? en;
}
