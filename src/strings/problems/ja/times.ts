import type { ProblemWords } from '../codes.ts';

/** Days and times that cannot all be right, in Japanese. Nothing waits for them. */
export const timeWarnings = {
  'far-date': ({ value, year }) => ({
    message: `"${value}" は、ずいぶん離れた年(${year} 年)です。`,
    fix: '年の数字を確かめてください。正しければ、このままでかまいません。',
  }),
  'ends-at-start': ({ value }) => ({
    message: `始まりと終わりが同じ時刻(${value})です。`,
    fix: '終わりの時刻を書くか、分からなければ ends の行を消してください。',
  }),
  'until-before-since': ({ since, until }) => ({
    message: `終わり(${until})が始まり(${since})より前です。`,
    fix: 'since と until の日付を確かめてください。',
  }),
  'retired-before-meeting': ({ value, event, day }) => ({
    message: `閉じた日(${value})よりあとに、集まり ${event}(${day})があります。`,
    fix: 'retired の日付か、その集まりの日付か支部を確かめてください。',
  }),
  'founded-after-meeting': ({ value, event, day }) => ({
    message: `始めた日(${value})より前に、集まり ${event}(${day})があります。`,
    fix: 'founded の日付か、その集まりの日付か支部を確かめてください。',
  }),
  'published-before-event': ({ value, event, day }) => ({
    message: `公開日(${value})が、そのもとになった集まり ${event}(${day})より前です。`,
    fix: 'published の日付か、event の名前を確かめてください。',
  }),
  'recap-before-event': ({ value, published, day }) => ({
    message: `開催報告 ${value}(${published})が、この集まり(${day})より前に公開されています。`,
    fix: 'recaps の名前か、公開日を確かめてください。',
  }),
  'session-outside-event': ({ value, starts, ends }) => ({
    message: `${value} は、集まりの時間(${starts}${ends ? ` から ${ends} まで` : ' から'})の外です。`,
    fix: '発表の時刻か、集まりの starts と ends を確かめてください。',
  }),
} satisfies Record<string, ProblemWords>;
