/** The wording of numbers month by month, in Japanese. */
export const jaNumbers = {
  numbers: {
    /** What is counted; `one` says that there is one of it. */
    metrics: {
      events: { label: (_one: boolean) => '開いた集まり', unit: '回' },
      attended: { label: (_one: boolean) => '来てくれた人', unit: '人' },
      'first-timers': { label: (_one: boolean) => 'はじめて来た人', unit: '人' },
      speakers: { label: (_one: boolean) => '前で話した人', unit: '人' },
      outputs: { label: (_one: boolean) => '世に出たアウトプット', unit: '本' },
      authors: { label: (_one: boolean) => '書いた人、つくった人', unit: '人' },
      'chapters-met': { label: (_one: boolean) => '集まった支部', unit: '支部' },
      'active-chapters': { label: (_one: boolean) => '動いている支部', unit: '支部' },
    },
    /** `count` has its unit; `month` is the one before. */
    more: (count: string, month: string) => `${month}より${count}多い`,
    fewer: (count: string, month: string) => `${month}より${count}少ない`,
    same: (month: string) => `${month}と同じ`,
    most: 'この一年でいちばん多い月でした。',
    fewest: 'この一年でいちばん少ない月でした。',
    usual: (count: string) => `ふだんの月は${count}ほどです。`,
    rare: 'ふだんは、ない月のほうが多いです。',
    none: 'この一年の記録は、まだありません。',
    counted: (month: string) => `${month}の記録から数えました。`,
    table: '月ごとの数',
    month: '月',
    value: '数',
  },
};
