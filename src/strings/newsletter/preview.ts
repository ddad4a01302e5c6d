const ja = {
  title: (title: string, month: string) => `下見: ${month} ${title}`,
  lead: '書きながら見るためのページです。保存すると、すぐに映ります。できあがったサイトには入りません。',
  web: 'ウェブ',
  mail: 'メール',
  text: 'テキスト',
  message: 'メールの元の形(.eml)',
  noMessage: '差出人(community.yaml の newsletter.from)を書くと、ここに出ます。',
  digest: '要約',
  size: (width: number) => `幅 ${width}`,
  mailAt: (width: number, when: string) => `幅 ${width}、${when}`,
  day: '昼',
  night: '夜',
  bytes: (kilobytes: string) => `${kilobytes} kB`,
  headers: 'ヘッダー',
  source: '全文',
  draft: '下書き(まだだれにも見えません)',
  languages: 'ほかの言語の版',
};

type PreviewWords = typeof ja;

const en: PreviewWords = {
  title: (title, month) => `Preview: ${month} ${title}`,
  lead: 'A page to look at while you write: what you save shows at once. It is not part of the finished site.',
  web: 'On the web',
  mail: 'Mail',
  text: 'Text',
  message: 'The message as it is sent (.eml)',
  noMessage: 'Write newsletter.from into community.yaml, and it stands here.',
  digest: 'Digest',
  size: (width) => `${width} wide`,
  mailAt: (width, when) => `${width} wide, ${when}`,
  day: 'by day',
  night: 'by night',
  bytes: (kilobytes) => `${kilobytes} kB`,
  headers: 'Headers',
  source: 'All of it',
  draft: 'Draft (nobody sees it yet)',
  languages: 'Editions in other languages',
};

/** What the page with all editions of an issue says. */
export const previewWords = (locale: string): PreviewWords => (locale.split('-')[0] === 'ja' ? ja : en);
