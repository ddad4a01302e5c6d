import { messages } from '../../lib/message.ts';

const says = messages('ja');

/** What the newsletter says by e-mail, as text and as a digest, in Japanese: です・ます, like a kind neighbour. */
export const jaMail = {
  /** The name of the paper: `灯火ユーザーグループ 通信`. */
  paper: says('{community} {newsletter}', 'community', 'newsletter'),
  /** `number` is `2026年11月号`. */
  subject: says('{number} {title}', 'title', 'number'),
  onTheWeb: 'ウェブで読む',
  mascot: says('{name}のマスコット', 'name'),
  logo: says('{name}のロゴ', 'name'),
  /** In which time zone all times of a list are. */
  times: says('時刻は{zone}です。', 'zone'),
  picture: says('[絵: {alt}]', 'alt'),
  /** A heading of the text edition. */
  heading: says('■ {text}', 'text'),
  subheading: says('◇ {text}', 'text'),
  /** `value` has its unit. */
  counted: says('{label}: {value}', 'value', 'label'),
  /** Around a note, and before the end. */
  rule: '──────────',
  /** A way on, with its address on the next line. */
  way: says('→ {text}', 'text'),
  bullet: '・',
  /** Before the further lines of such an item. */
  indent: '  ',
  /** What an edition leaves out is on the web. */
  moreItems: says('ほかの {count} 件はウェブで', '#count'),
  rest: 'つづきはウェブで',
  foot: {
    /** Who reads along, and what this is. */
    passOn: 'よんだら、おとなりへ。転送は自由です。',
    all: 'これまでの号',
    ways: 'ほかの受けとり方',
    write: says('お便りは {address} へ。', 'address'),
    leave: '配信をやめる',
    /** Without an address for it; `address` is whom to write to. */
    leaveBy: says('配信をやめたいときは、{address} に「配信停止」とお書きください。', 'address'),
    leaveSubject: '配信停止',
  },
  digest: {
    spotlight: says('今月の支部: {name}', 'name'),
    read: '全文を読む',
  },
};
