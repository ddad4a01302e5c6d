import type { ProblemWords } from '../codes.ts';
import { lineShown, quoted } from '../quoted.ts';
import { mean } from './mean.ts';

/** Problems of files and their YAML, in Japanese. */
export const files = {
  // the file
  'file-too-large': ({ size }) => ({
    message: `ファイルが大きすぎます(${size} バイト)。`,
    fix: '1 MB までにしてください。長い文章は外に置いて、リンクを書きます。',
  }),
  'not-utf-8': ({ encoding }) => ({
    message: `文字コードが UTF-8 ではありません${encoding ? `(${encoding} のようです)` : ''}。`,
    fix: 'エディターの「文字コードを指定して保存」で UTF-8 を選んで保存し直してください。',
  }),
  'control-character': ({ point }) => ({
    message: `目に見えない制御文字(${point})が入っています。`,
    fix: 'この位置の文字を消してください。',
  }),
  'empty-file': () => ({
    message: 'ファイルに何も書かれていません。',
    fix: '必要な項目を書くか、ファイルごと消してください。',
  }),
  'bad-file-name': ({ name, suggestion }) => ({
    message: `"${name}" というファイル名は使えません。`,
    fix: `使えるのは半角の小文字 a〜z、数字、ハイフンだけです。${suggestion ? `たとえば "${suggestion}" にしてください。` : ''}`,
  }),
  'bad-id-form': ({ name, example }) => ({
    message: `"${name}" というファイル名は、この種類では使えません。`,
    fix: `"${example}" の形で名前をつけてください。`,
  }),
  'reserved-id': ({ name }) => ({
    message: `"${name}" はサイトのほかのページが使うアドレスです。`,
    fix: '別のファイル名にしてください。',
  }),
  'wrong-extension': ({ found, expected }) => ({
    message: `名前が "${found}" で終わるファイルは、ここでは読みません。`,
    fix: `ファイル名の終わりを "${expected}" に変えてください。`,
  }),
  'unexpected-file': ({ expected }) => ({
    message: 'このファイルは、どこにも表示されません。',
    fix: expected
      ? `${expected} に置いてください。`
      : 'content/ の決められたフォルダーに移すか、そのまま公開するなら content/ のとなりの public/ に移してください。',
  }),
  'unknown-folder': ({ name, suggestion, allowed }) => ({
    message: `"${name}" というフォルダーはありません。${mean(suggestion)}`,
    fix: suggestion
      ? `ファイルを content/${suggestion}/ に移してください。`
      : `使えるフォルダー(${allowed})のどれかに移すか、content/ の外に出してください。`,
  }),
  'wrong-folder': ({ expected }) => ({
    message: 'ファイルを置くフォルダーがちがいます。',
    fix: `${expected} に移してください。`,
  }),
  'missing-file': ({ name }) => ({
    message: `${name} がありません。`,
    fix: '`npm run new community` で最初のファイルを作れます。',
  }),
  'duplicate-id': ({ id, other }) => ({
    message: `"${id}" という名前のファイルがもうひとつあります: ${other}`,
    fix: 'どちらかのファイル名を変えてください(大文字・小文字や濁点の形だけのちがいも同じ名前とみなします)。',
  }),
  'no-original': ({ original }) => ({
    message: '翻訳のもとになるファイルがありません。',
    fix: `先に ${original} を作ってください。`,
  }),
  'front-matter-in-translation': () => ({
    message: '翻訳のファイルに「---」ではじまる項目は書けません。',
    fix: '本文だけを残してください。題名などは、もとのファイルの項目に {ja: …, en: …} の形で書きます。',
  }),
  'own-file-taken': ({ value }) => ({
    message: `${value} は、サイト自身が使うアドレスです。`,
    fix: '別の名前か、別のフォルダーにしてください。自分たちのファイルでページを置きかえることはできません。',
  }),
  symlink: () => ({
    message: 'シンボリックリンクは読みません。',
    fix: 'リンクではなく、ファイルそのものを置いてください。',
  }),
  'no-front-matter': () => ({
    message: 'ファイルの先頭に「---」ではじまる項目がありません。',
    fix: '1 行目に --- と書き、項目を並べ、もういちど --- の行で閉じてから本文を書いてください。',
  }),
  'open-front-matter': () => ({
    message: '先頭の「---」ではじまる項目の部分が、閉じられていません。',
    fix: '項目と本文のあいだに、--- だけの行を足してください。',
  }),

  // the YAML
  yaml: ({ reason }) => ({
    message: 'この行の書きかたが、YAML として読めません。',
    fix: `前後の行の字下げ、コロン、引用符を見直してください。${reason ? `(${reason})` : ''}`,
  }),
  'bad-indent': () => ({
    message: '字下げ(行の先頭のスペースの数)が、前後の行とそろっていません。',
    fix: '同じ段の項目は先頭の位置をそろえ、中に入る項目は半角スペース 2 つ下げて書いてください。',
  }),
  'unclosed-bracket': ({ open, bracket }) => ({
    message: `"${open}" が閉じられていません。`,
    fix: `終わりに "${bracket}" を書いてください。`,
  }),
  'several-documents': () => ({
    message: '1 つのファイルに「---」で区切られた内容が 2 つあります。',
    fix: '「---」の行を消すか、ファイルを分けてください。',
  }),
  'too-many-aliases': () => ({
    message: 'エイリアス(*名前)が多すぎます。',
    fix: '*名前 を使わずに、同じ内容をそのまま書いてください。',
  }),
  'too-many-values': () => ({
    message: '1 つのファイルに書かれた項目が多すぎます。',
    fix: 'およそ 14,000 個までです。いくつかのファイルに分けてください。',
  }),
  'not-a-map': () => ({
    message: '「項目: 内容」の形になっていません。',
    fix: '"name: 名古屋支部" のように、半角コロンとスペースで区切って書いてください。',
  }),
  'full-width-colon': ({ field, value }) => ({
    message: `"${field}" のあとのコロンが全角(：)です。`,
    fix: value
      ? `半角コロンと半角スペースで ${lineShown(`${field}: ${value}`)} と書いてください。`
      : `半角コロンで "${field}:" と書いてください。`,
  }),
  'full-width-space': () => ({
    message: '行の先頭に全角スペースがあります。',
    fix: '字下げは半角スペース 2 つにしてください。',
  }),
  'full-width-gap': ({ sign, right }) => ({
    message: `"${sign}" のあとが全角スペースです。`,
    fix: `半角スペースで ${lineShown(right ?? '')} と書いてください。`,
  }),
  tab: () => ({
    message: '字下げにタブが使われています。',
    fix: 'タブを半角スペース 2 つにかえてください。',
  }),
  'duplicate-key': ({ field }) => ({
    message: `"${field}" が 2 回書かれています。`,
    fix: 'どちらかを消すか、ひとつにまとめてください。',
  }),
  'special-start': ({ sign, value }) => ({
    message: `"${sign}" ではじまる内容は、そのままでは読めません。`,
    fix: `引用符で囲んで ${quoted(value)} と書いてください。`,
  }),
  'colon-in-value': ({ value }) => ({
    message: '内容の中に「: 」(コロンとスペース)があるため、そのままでは読めません。',
    fix: `引用符で囲んで ${quoted(value)} と書いてください。`,
  }),
  'text-after-quote': ({ right }) => ({
    message: '引用符の外に文字があります。',
    fix: `全体をひとつの引用符で囲んでください: ${right}`,
  }),
  'unclosed-quote': ({ quote }) => ({
    message: `引用符 ${quote} が閉じられていません。`,
    fix: `終わりにも ${quote} を書いてください。`,
  }),
  'no-space-after-colon': ({ field, value }) => ({
    message: 'コロンのあとに半角スペースがありません。',
    fix: `${lineShown(`${field}: ${value}`)} と書いてください。`,
  }),
  'cut-by-comment': ({ lost, value }) => ({
    message: `"${lost}" からうしろはコメントとみなされ、表示されません。`,
    fix: `引用符で囲んで ${quoted(value)} と書いてください(メモなら # のあとにスペースを入れます)。`,
  }),
  'odd-number': ({ source, value }) => ({
    message: `"${source}" は ${value} という数として読まれます。`,
    fix: `${value} と書いてください。`,
  }),
} satisfies Record<string, ProblemWords>;
