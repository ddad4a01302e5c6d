import { closest } from '../../lib/closest.ts';
import { type DateForm, monthWithout, suggestDate } from '../../lib/dates.ts';
import type { ProblemWords } from './codes.ts';
import { quoted } from './quoted.ts';

const mean = (suggestion: string | undefined) => (suggestion ? `"${suggestion}" のことですか?` : '');
const dateFix = (value: string, form: DateForm, otherwise: string) => {
  const month = monthWithout(value);
  if (month)
    return `${month.year} 年 ${month.month} 月は ${month.days} 日までです。正しい日付を書いてください。`;
  const suggestion = suggestDate(value, form);
  return suggestion ? `この日のことなら、"${suggestion}" と書いてください。` : otherwise;
};

const words = {
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
      : 'content/ の決められたフォルダーに移すか、content/ の外に出してください。',
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
  'not-a-map': () => ({
    message: '「項目: 内容」の形になっていません。',
    fix: '"name: 名古屋支部" のように、半角コロンとスペースで区切って書いてください。',
  }),
  'full-width-colon': ({ field, value }) => ({
    message: `"${field}" のあとのコロンが全角(：)です。`,
    fix: value
      ? `半角コロンと半角スペースで "${field}: ${value}" と書いてください。`
      : `半角コロンで "${field}:" と書いてください。`,
  }),
  'full-width-space': () => ({
    message: '行の先頭に全角スペースがあります。',
    fix: '字下げは半角スペース 2 つにしてください。',
  }),
  'full-width-gap': ({ sign, right }) => ({
    message: `"${sign}" のあとが全角スペースです。`,
    fix: `半角スペースで "${right}" と書いてください。`,
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
  'text-after-quote': ({ value }) => ({
    message: '引用符の外に文字があります。',
    fix: `全体をひとつの引用符で囲んでください: '${(value ?? '').replaceAll("'", "''")}'`,
  }),
  'unclosed-quote': ({ quote }) => ({
    message: `引用符 ${quote} が閉じられていません。`,
    fix: `終わりにも ${quote} を書いてください。`,
  }),
  'no-space-after-colon': ({ field, value }) => ({
    message: 'コロンのあとに半角スペースがありません。',
    fix: `"${field}: ${value}" と書いてください。`,
  }),
  'cut-by-comment': ({ kept, lost }) => ({
    message: `"${lost}" からうしろはコメントとみなされ、表示されません。`,
    fix: `引用符で囲んで ${quoted(kept ? `${kept} ${lost}` : lost)} と書いてください(メモなら # のあとにスペースを入れます)。`,
  }),
  'odd-number': ({ source, value }) => ({
    message: `"${source}" は ${value} という数として読まれます。`,
    fix: `数なら "${value}"、文字なら引用符で囲んで "${source}" と書いてください。`,
  }),

  // a field
  'unknown-key': ({ key, suggestion, allowed }) => ({
    message: `"${key}" という項目はありません。${mean(suggestion)}`,
    fix: `使える項目の名前に直すか、消してください: ${allowed}`,
  }),
  missing: ({ field, example }) => ({
    message: `"${field}" がありません。かならず書く項目です。`,
    fix: example
      ? `たとえば次の行を足してください: ${example}`
      : `"${field}: " の行を足して、内容を書いてください。`,
  }),
  'empty-field': ({ field, example }) => ({
    message: `"${field}" の内容がありません。`,
    fix: `内容を書くか、行ごと消してください。${example ? `書きかたの例: ${example}` : ''}`,
  }),
  'empty-text': () => ({ message: '文字がありません。', fix: '内容を書くか、行ごと消してください。' }),
  'not-text': ({ value }) => ({
    message: `"${value}" は、文字ではなく数や true・false として読まれます。`,
    fix: `文字として書くときは、引用符で囲んで ${quoted(value)} と書いてください。`,
  }),
  'not-one-text': () => ({
    message: 'ここには文字をひとつだけ書きます。',
    fix: '一覧や入れ子ではなく、文字を書いてください。',
  }),
  'not-a-list': ({ value }) => ({
    message: 'ここには一覧を書きます。',
    fix: `[${value}] のように角かっこで囲むか、行を分けて "- ${value}" と書いてください。`,
  }),
  'not-a-group': () => ({
    message: 'ここには「項目: 内容」の組を書きます。',
    fix: '次の行から 2 文字下げて "項目: 内容" と書いてください。',
  }),
  'not-a-boolean': ({ value }) => ({
    message: `"${value}" は「はい・いいえ」として読めません。`,
    fix: 'true か false と書いてください(引用符はつけません)。',
  }),
  'not-a-number': ({ value }) => ({
    message: `"${value}" は数ではありません。`,
    fix: '半角の数字で、引用符なしで書いてください。',
  }),
  'not-whole': ({ value }) => ({
    message: `"${value}" は整数ではありません。`,
    fix: '0 や 12 のような、半角の整数で書いてください。',
  }),
  'not-allowed': ({ value, allowed, suggestion }) => ({
    message: `"${value}" は使えません。${mean(suggestion)}`,
    fix: `次のどれかを書いてください: ${allowed}`,
  }),
  'too-few': ({ minimum }) => ({
    message: '一覧の数が足りません。',
    fix: `${minimum} つ以上書いてください。`,
  }),
  'too-small': ({ value, minimum }) => ({
    message: `${value} は小さすぎます。`,
    fix: `${minimum} 以上にしてください。`,
  }),
  'too-big': ({ value, maximum }) => ({
    message: `${value} は大きすぎます。`,
    fix: `${maximum} 以下にしてください。`,
  }),
  invalid: ({ value, reason }) => ({
    message: `"${value}" は使えません(${reason})。`,
    fix: '内容を見直してください。',
  }),
  'not-a-day': ({ value = '' }) => ({
    message: `"${value}" という日付はありません。`,
    fix: dateFix(value, 'day', '2026-11-21、2026-11、2026 のどれかの形(半角)で書いてください。'),
  }),
  'not-a-full-day': ({ value = '' }) => ({
    message: `"${value}" という日付はありません。`,
    fix: dateFix(value, 'full-day', '2026-11-21 の形(半角)で書いてください。'),
  }),
  'not-a-moment': ({ value = '' }) => ({
    message: `"${value}" という日時はありません。`,
    fix: dateFix(value, 'moment', '2026-11-21 19:00 の形(半角)で書いてください。'),
  }),
  'not-a-time': ({ value }) => ({
    message: `"${value}" という時刻はありません。`,
    fix: '"19:00" の形(半角)で書いてください。',
  }),
  'not-a-url': ({ value }) => ({
    message: `"${value}" はアドレスとして使えません。`,
    fix: 'https:// からはじまるアドレスを、そのまま貼りつけてください。',
  }),
  'not-a-link': ({ value }) => ({
    message: `"${value}" は行き先として使えません。`,
    fix: 'https:// からはじまるアドレスか、/about/ のようなこのサイトのパスを書いてください。',
  }),
  'not-an-id': ({ value }) => ({
    message: `"${value}" は名前(id)として使えません。`,
    fix: '半角の小文字 a〜z、数字、ハイフンだけで書いてください。',
  }),
  'not-a-language': ({ value }) => ({
    message: `"${value}" はことばの記号ではありません。`,
    fix: 'ja や en のような記号(BCP 47)を書いてください。',
  }),
  'not-a-time-zone': ({ value = '' }) => ({
    message: `"${value}" というタイムゾーンはありません。${mean(closest(value, Intl.supportedValuesOf('timeZone')))}`,
    fix: 'Asia/Tokyo のような名前を書いてください。',
  }),
  'not-a-color': ({ value }) => ({
    message: `"${value}" は色として読めません。`,
    fix: `"#b4432f" のように、引用符で囲んで # と 6 けたで書いてください。`,
  }),
  'not-an-address': ({ value }) => ({
    message: `"${value}" はメールアドレスではありません。`,
    fix: 'conduct@example.org のような、役割のアドレスを書いてください。',
  }),
  'no-language': () => ({
    message: 'どのことばの文も書かれていません。',
    fix: '{ja: 日本語の文, en: English} のように書いてください。',
  }),
  'one-of': ({ a, b, optional }) => ({
    message: `${a} と ${b} の両方が書かれている${optional ? '' : 'か、どちらも書かれていない'}ようです。`,
    fix: `${a} か ${b} の、どちらかひとつだけ書いてください。`,
  }),

  // a picture
  'image-missing': ({ value, suggestion }) => ({
    message: `画像 "${value}" がありません。${mean(suggestion)}`,
    fix: 'このファイルから見た場所(./picture.png など)で書き、画像をそこに置いてください。',
  }),
  'image-outside': ({ value }) => ({
    message: `"${value}" は content/ の外をさしています。`,
    fix: '画像を content/ の中に置いて、./picture.png のように書いてください。',
  }),
  'image-remote': ({ value }) => ({
    message: `"${value}" はほかのサイトの画像です。`,
    fix: '画像を content/ に置いて、./picture.png のように書いてください。',
  }),
  'image-kind': ({ value }) => ({
    message: `"${value}" の中身は PNG・JPEG・WebP・SVG のどれでもありません。`,
    fix: 'この 4 つのどれかで保存し直してください。',
  }),
  'image-without-size': ({ value }) => ({
    message: `SVG "${value}" に大きさが書かれていません。`,
    fix: '<svg …> に viewBox="0 0 幅 高さ" を書いてください。',
  }),
  'image-extension': ({ value, found }) => ({
    message: `"${value}" の中身は ${found} です。`,
    fix: `拡張子を .${found} に変えてください。`,
  }),
  'image-too-large': ({ value, size }) => ({
    message: `画像 "${value}" が大きすぎます(${size})。`,
    fix: '長いほうの辺を 8000 ピクセルまで、ファイルを 8 MB まで(SVG は 512 kB まで)に縮めてください。',
  }),
  'image-unsafe': ({ value, found }) => ({
    message: `SVG "${value}" に使えないもの(${found})が入っています。`,
    fix: 'スクリプト、外部の参照、on… の属性のない SVG として保存し直してください(PNG で保存してもかまいません)。',
  }),

  // the words
  'personal-address': ({ value }) => ({
    message: `メールアドレス(${value})が書かれています。`,
    fix: '個人の連絡先は書けません。community.yaml の contacts に役割のアドレスを書き、[問い合わせ](contact:名前) と書いてください。',
  }),
  'phone-number': ({ value }) => ({
    message: `電話番号のようなもの(${value})が書かれています。`,
    fix: '個人の連絡先は書けません。消してください。',
  }),
  'unsafe-link': ({ value }) => ({
    message: `"${value}" へのリンクは使えません。`,
    fix: 'https://、http://、mailto: か、このサイトのパスにしてください。',
  }),
  'unknown-component': ({ name, suggestion, allowed }) => ({
    message: `<${name}> という部品はありません。${mean(suggestion)}`,
    fix: `使える部品の名前に直してください: ${allowed}`,
  }),
  'unknown-prop': ({ name, key, suggestion, allowed }) => ({
    message: `<${name}> に "${key}" という項目はありません。${mean(suggestion)}`,
    fix: allowed ? `使える項目の名前に直すか、消してください: ${allowed}` : '項目を消してください。',
  }),
  'inline-component': ({ name }) => ({
    message: `<${name}> は文の途中には置けません。`,
    fix: '前後に空行を入れて、行の先頭から書いてください。',
  }),
  'mdx-code': ({ found }) => ({
    message: `プログラム(${found})は書けません。`,
    fix: '文章と部品だけで書いてください。波かっこを文字として出すときは \\{ と書きます。',
  }),
  'mdx-module': ({ found }) => ({
    message: `行が ${found} ではじまっていますが、プログラムは書けません。`,
    fix: `この行を消してください(部品は、読みこまなくても使えます)。文章なら、${found} を行の先頭に置かないでください。`,
  }),
  'open-brace': () => ({
    message: '"{" が閉じられていません。',
    fix: '波かっこを文字として出すときは \\{ と書いてください。',
  }),
  'unclosed-component': ({ name }) => ({
    message: `<${name}> が閉じられていません。`,
    fix: `終わりに </${name}> を書いてください。`,
  }),
  'unopened-component': ({ name }) => ({
    message: `</${name}> に対応する <${name}> がありません。`,
    fix: `</${name}> を消すか、はじまりに <${name}> を書いてください。`,
  }),
  'html-comment': () => ({
    message: '<!-- … --> の形のコメントは使えません。',
    fix: '{/* … */} と書いてください。',
  }),
  mdx: ({ reason }) => ({
    message: 'この "<" から、部品としては読めません。',
    fix: `"<" を文字として出すときは \\< と書いてください。部品は <Note> のように書き、</Note> で閉じます。${reason ? `(${reason})` : ''}`,
  }),
  'too-deep': () => ({
    message: '入れ子(リスト、引用、タグなど)が深すぎます。',
    fix: '100 段より浅くしてください。',
  }),
  'list-expected': ({ name }) => ({
    message: `<${name}> の中には名前の一覧を書きます。`,
    fix: '"- 2026-12-04-tokyo" のように、行ごとに「- 」と名前(id)を書いてください。',
  }),

  // how records fit together
  'unknown-reference': ({ value, labelJa, folder, suggestion }) => ({
    message: `"${value}" という${labelJa}はありません。${mean(suggestion)}`,
    fix: `content/${folder}/ にあるファイルの名前(拡張子なし)を書いてください。${folder === 'people' ? 'ファイルのない人は name: で書けます。' : ''}`,
  }),
  'undeclared-language': ({ value, allowed, suggestion }) => ({
    message: `"${value}" はこのサイトのことばではありません。${mean(suggestion)}`,
    fix: `次のどれかを書いてください: ${allowed}(community.yaml の locales で決めます)`,
  }),
  'unknown-contact': ({ value, allowed, suggestion }) => ({
    message: `"${value}" という連絡先はありません。${mean(suggestion)}`,
    fix: allowed
      ? `community.yaml の contacts にある名前を書いてください: ${allowed}`
      : 'community.yaml の contacts に役割のアドレスを書いてください。',
  }),
  'unknown-region': ({ value, allowed, suggestion }) => ({
    message: `"${value}" という地域はありません。${mean(suggestion)}`,
    fix: allowed
      ? `community.yaml の regions にある名前を書いてください: ${allowed}`
      : 'community.yaml の regions に地域を書いてください。',
  }),
  'unknown-topic': ({ value, allowed, suggestion }) => ({
    message: `"${value}" という話題はありません。${mean(suggestion)}`,
    fix: `community.yaml の topics にある名前を書くか、そこに足してください: ${allowed}`,
  }),
  'alias-taken': ({ value, other }) => ({
    message: `"${value}" は ${other} がすでに使っています。`,
    fix: '別の名前にするか、消してください。',
  }),
  'ends-before-start': ({ starts, ends }) => ({
    message: `終わり(${ends})が始まり(${starts})より前です。`,
    fix: '開始と終了の日付と時刻を見直してください。終わりは始まりよりあとに書きます。',
  }),
  'time-does-not-exist': ({ value, timeZone }) => ({
    message: `${value} という時刻は ${timeZone} にはありません(夏時間への切りかえで飛ばされます)。`,
    fix: '時刻か、タイムゾーン(timeZone)を見直してください。',
  }),
  'part-of-itself': () => ({
    message: 'たどると自分自身にもどってしまいます。',
    fix: 'partOf には、この集まりをふくむ、もっと大きな催しを書いてください。',
  }),
  'wrong-year-folder': ({ year, expected }) => ({
    message: `${year} 年の日付ですが、別の年のフォルダーにあります。`,
    fix: `${expected} に移すか、日付を見直してください。`,
  }),
} satisfies Record<string, ProblemWords>;

/** Problems in Japanese. */
export const ja: Record<keyof typeof words, ProblemWords> = words;
