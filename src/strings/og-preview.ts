const ja = {
  title: 'ページの画像の見本',
  lead: '一文字から二百文字まで、絵文字も珍しい漢字も、マスコットのない支部も。ここで形を確かめます。できあがったサイトには入りません。',
  badge: '印(SVG)',
};

const en: typeof ja = {
  title: 'Specimens of images',
  lead: 'One character or two hundred, emoji and rare kanji, chapters without a mascot: see here how they look. This page is not part of the finished site.',
  badge: 'Badge (SVG)',
};

/** What the page with specimens of images says to those who work on them. */
export const ogPreviewWords = (locale: string) => (locale.split('-')[0] === 'ja' ? ja : en);
