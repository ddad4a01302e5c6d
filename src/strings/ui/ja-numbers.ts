import { messages } from '../../lib/message.ts';

const says = messages('ja');

/** The wording of numbers month by month, in Japanese. */
export const jaNumbers = {
  numbers: {
    /** What is counted: `label` without the number, `unit` after it. */
    metrics: {
      events: { label: says('開いた集まり', '#count'), unit: '回' },
      attended: { label: says('来てくれた人', '#count'), unit: '人' },
      'first-timers': { label: says('はじめて来た人', '#count'), unit: '人' },
      speakers: { label: says('前で話した人', '#count'), unit: '人' },
      outputs: { label: says('世に出たアウトプット', '#count'), unit: '本' },
      authors: { label: says('書いた人、つくった人', '#count'), unit: '人' },
      'chapters-met': { label: says('集まった支部', '#count'), unit: '支部' },
      'active-chapters': { label: says('動いている支部', '#count'), unit: '支部' },
    },
    /** `count` has its unit; `month` is the one before. */
    more: says('{month}より{count}多い', 'count', 'month'),
    fewer: says('{month}より{count}少ない', 'count', 'month'),
    same: says('{month}と同じ', 'month'),
    most: 'この一年でいちばん多い月でした。',
    fewest: 'この一年でいちばん少ない月でした。',
    usual: says('ふだんの月は{count}ほどです。', 'count'),
    rare: 'ふだんは、ない月のほうが多いです。',
    none: 'この一年の記録は、まだありません。',
    /** Of a sum of people, at how many meetings they were counted. */
    coverage: says('{of} 回のうち {counted} 回の人数です。', '#counted', '#of'),
    uncounted: says('{of} 回とも、人数の記録がありません。', '#of'),
    /** The same in few words, behind the sum. */
    covered: says('{value}({of}回のうち{counted}回)', 'value', '#counted', '#of'),
    unknown: '記録なし',
    counted: says('{month}の記録から数えました。', 'month'),
    table: '月ごとの数',
    month: '月',
    value: '数',
  },
};
