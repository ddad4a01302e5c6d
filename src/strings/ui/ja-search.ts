import { messages } from '../../lib/message.ts';

const says = messages('ja');

/** Searching. */
export const jaSearch = {
  search: {
    title: 'さがす',
    lead: '支部も、集まりも、みんなが書いたものも、ここから見つかります。',
    label: 'ことば',
    hint: says('例: {words}', 'words'),
    submit: 'さがす',
    kind: '種類',
    anyKind: 'すべて',
    kinds: {
      chapters: '支部',
      events: 'イベント',
      outputs: 'アウトプット',
      people: 'メンバー',
      newsletters: '通信',
      campaigns: '企画',
      topics: '話題',
      pages: '読みもの',
    },
    chapter: '支部',
    anyChapter: 'どこでも',
    year: '年',
    anyYear: 'いつでも',
    yearOption: says('{year}年', 'year'),
    results: '見つかったもの',
    found: says('{count} 件見つかりました。', 'count'),
    nearest: says('すべてのことばに合うものは、まだありません。近いものは {count} 件です。', 'count'),
    none: 'あてはまるものは、まだありません。ことばを短くするか、絞りこみを外してみてください。',
    more: 'つづきを見る',
    waiting: 'さがしています…',
    failed: 'うまくさがせませんでした。電波の届くところで、もういちどお試しください。',
    noScript: 'さがすには JavaScript が要ります。切ったままでも、次のページからたどれます。',
    browse: 'ページからたどる',
    /** What a meeting is found by beside its own words, in the forms that people type. */
    meeting: '集まり イベント 勉強会',
    upcoming: '次の集まり これからの集まり 近日',
    formats: {
      'in-person': '会場 現地 対面',
      online: 'オンライン 配信',
      hybrid: 'ハイブリッド 会場 オンライン 配信',
    },
    statuses: { scheduled: '', cancelled: '中止', postponed: '延期', moved: '変更' },
    /** Words that mean the same: what is found by one of them is found by all. */
    beginners: '初心者 はじめて 初めて 入門 ビギナー',
  },
};
