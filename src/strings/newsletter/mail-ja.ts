/** What the newsletter says by e-mail, as text and as a digest, in Japanese: です・ます, like a kind neighbour. */
export const jaMail = {
  /** The name of the paper: `灯火ユーザーグループ 通信`. */
  paper: (community: string, newsletter: string) => `${community} ${newsletter}`,
  /** `number` is `2026年11月号`. */
  subject: (title: string, number: string) => `${number} ${title}`,
  onTheWeb: 'ウェブで読む',
  mascot: (name: string) => `${name}のマスコット`,
  logo: (name: string) => `${name}のロゴ`,
  /** In which time zone all times of a list are. */
  times: (zone: string) => `時刻は${zone}です。`,
  picture: (alt: string) => `[絵: ${alt}]`,
  /** A heading of the text edition. */
  heading: (text: string) => `■ ${text}`,
  subheading: (text: string) => `◇ ${text}`,
  /** `value` has its unit. */
  counted: (value: string, label: string) => `${label}: ${value}`,
  /** Around a note, and before the end. */
  rule: '──────────',
  /** A way on, with its address on the next line. */
  way: (text: string) => `→ ${text}`,
  bullet: '・',
  /** Before the further lines of such an item. */
  indent: '  ',
  /** What an edition leaves out is on the web. */
  moreItems: (count: string) => `ほかの ${count} 件はウェブで`,
  rest: 'つづきはウェブで',
  foot: {
    /** Who reads along, and what this is. */
    passOn: 'よんだら、おとなりへ。転送は自由です。',
    all: 'これまでの号',
    ways: 'ほかの受けとり方',
    write: (address: string) => `お便りは ${address} へ。`,
    leave: '配信をやめる',
    /** Without an address for it; `address` is whom to write to. */
    leaveBy: (address: string) => `配信をやめたいときは、${address} に「配信停止」とお書きください。`,
    leaveSubject: '配信停止',
  },
  digest: {
    spotlight: (name: string) => `今月の支部: ${name}`,
    read: '全文を読む',
  },
};
