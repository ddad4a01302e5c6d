import type { ProblemWords } from '../codes.ts';
import { mean } from './mean.ts';

/** Problems of what would be told of people, in Japanese. */
export const people = {
  'personal-address': ({ value }) => ({
    message: `メールアドレス(${value})が書かれています。`,
    fix: '個人の連絡先は書けません。community.yaml の contacts に役割のアドレスを書き、[問い合わせ](contact:名前) と書いてください。個人のものでなければ、前の行に # kairan: not-personal — 理由 と書けます(Markdown では <!-- kairan: … -->)。',
  }),
  'phone-number': ({ value }) => ({
    message: `電話番号のようなもの(${value})が書かれています。`,
    fix: '個人の連絡先は書けません。消してください。個人のものでなければ、前の行に # kairan: not-personal — 理由 と書けます(Markdown では <!-- kairan: … -->)。',
  }),
  'unnamed-member': ({ value }) => ({
    message: `名前を出すことに同意していないメンバーの名前(${value})が書かれています。`,
    fix: '消すか、「メンバー」などと書きかえてください。本人が同意したら、people/ のファイルの consent に書きます。その人のことでなければ、前の行に # kairan: not-a-member — 理由 と書けます(Markdown では <!-- kairan: … -->)。',
  }),
  'guest-is-member': ({ value, id }) => ({
    message: `"${value}" は people/${id}.yaml のメンバーで、ここに名前を出すことに同意していません。`,
    fix: `名前のかわりに ${id} と書いてください。名前を出せないところでは「メンバー」と表示されます。同じ名前の別の人なら、前の行に # kairan: not-a-member — 理由 と書けます。`,
  }),
  'link-to-unlisted': ({ value }) => ({
    message: `"${value}" は、一覧に載ることに同意していないメンバーのページへのリンクです。`,
    fix: 'そのページはありません。リンクを消してください。',
  }),
  'silence-without-reason': ({ value }) => ({
    message: `"kairan: ${value}" に理由がありません。`,
    fix: `なぜ問題でないのかを書いてください: kairan: ${value} — 会議サービスの代表番号`,
  }),
  'silence-unknown': ({ value, allowed, suggestion }) => ({
    message: `"kairan: ${value}" という書きかたはありません。${mean(suggestion)}`,
    fix: `次のどれかを書くか、消してください: ${allowed}`,
  }),
  'silence-unused': ({ value }) => ({
    message: `"kairan: ${value}" が打ち消す問題は、この行にも次の行にもありません。`,
    fix: '消してください。問題のある行か、そのすぐ前の行に書きます。',
  }),
} satisfies Record<string, ProblemWords>;
