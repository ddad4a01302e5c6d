import type { ProblemWords } from '../codes.ts';
import { addressFix } from './addresses.ts';
import { mean } from './mean.ts';

/** Problems of pictures, texts, and how records fit together, in Japanese. */
export const texts = {
  // a picture
  'image-missing': ({ value, suggestion }) => ({
    message: `画像 "${value}" がありません。${mean(suggestion, value)}`,
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
    fix: 'スクリプト、HTML、ウェブフォント、外部の参照、on… の属性のない SVG として保存し直してください(PNG で保存してもかまいません)。',
  }),
  'image-broken': ({ value }) => ({
    message: `画像 "${value}" が壊れているか、途中で切れています。`,
    fix: 'もう一度保存するか、コピーし直してください。',
  }),
  'image-not-xml': ({ value, line }) => ({
    message: `SVG "${value}" の ${line} 行目に XML の誤りがあります。`,
    fix: '描画ソフトでもう一度保存してください(PNG で保存してもかまいません)。',
  }),
  'image-without-namespace': ({ value }) => ({
    message: `SVG "${value}" に xmlns がなく、ブラウザーで表示されません。`,
    fix: '<svg …> に xmlns="http://www.w3.org/2000/svg" を書いてください。',
  }),
  'image-encoding': ({ value, found }) => ({
    message: `SVG "${value}" の文字コードが UTF-8 ではありません(${found})。`,
    fix: 'UTF-8 で保存してください。',
  }),
  'image-too-complex': ({ value, found }) => ({
    message: `SVG "${value}" は複雑すぎて、表示に時間がかかります(${found})。`,
    fix: '要素・くり返し・フィルターを減らして保存してください(PNG で保存してもかまいません)。',
  }),

  // the words
  'unsafe-link': ({ value = '' }) => ({
    message: value ? `"${value}" へのリンクは使えません。` : 'リンクの行き先がありません。',
    fix: addressFix(value, 'https://、http://、mailto: か、/about/ のようなこのサイトのパスにしてください。'),
  }),
  'link-relative': ({ value, suggestion }) => ({
    message: `"${value}" では、どこにも届きません。このサイトの中は "/"、ほかのサイトは "https://" から書きます。`,
    fix: suggestion
      ? `もしかして、これのことですか? "${suggestion}" と書いてください。`
      : 'ページは /events/2026-12-04-tokyo/ のように書きます。自分たちのファイル(PDF など)は content/ のとなりの public/ に置いて、/paper.pdf のように書いてください。',
  }),
  'link-dead': ({ value, suggestion }) => ({
    message: `このサイトに "${value}" というページやファイルはありません。${mean(suggestion)}`,
    fix: 'アドレスを直すか、リンクを外してください。自分たちのファイル(PDF など)は、content/ のとなりの public/ に置きます。',
  }),
  'link-without-page': ({ value, url }) => ({
    message: `"${value}" の記録はありますが、そのページはありません。`,
    fix: url ? `本人や作品のアドレスを書いてください: ${url}` : 'リンクを外して、文字だけにしてください。',
  }),
  'link-no-place': ({ value, suggestion }) => ({
    message: `"${value}" のページはありますが、その見出しがありません。${mean(suggestion)}`,
    fix: '# のあとに、見出しをそのまま(英字は小文字、空白はハイフンで)書くか、# から後ろを消してください。',
  }),
  'link-no-heading': ({ value, suggestion }) => ({
    message: `この文章に "${value}" という見出しはありません。${mean(suggestion)}`,
    fix: '# のあとに、見出しをそのまま(英字は小文字、空白はハイフンで)書いてください。',
  }),
  'html-not-shown': ({ value }) => ({
    message: `この HTML は表示されません: ${value}`,
    fix: 'Markdown で書いてください。画像は ![説明](./picture.png)、動画やフォームは [題](https://…) です。文字のまま見せるときは ` で囲みます。<Note> などの部品は、名前が .mdx で終わるファイルで使えます。',
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
  'too-many-marks': () => ({
    message: '1 つの文章に * [ < | などの記号が多すぎます。',
    fix: '1 段落に 2,000 個、全体で 10,000 個までです。記号をそのまま見せるときは、コードブロック(```)に入れてください。',
  }),
  'text-too-long': () => ({
    message: '1 ページの文章としては長すぎます。',
    fix: '4,000 行までです。いくつかのファイルに分けてください。',
  }),
  'takes-too-long': () => ({
    message: 'このファイルは、読むのに時間がかかりすぎます。途中でやめました。',
    fix: '何千回もくり返している部分や、深い入れ子を減らすか、ファイルを分けてください。',
  }),
  'list-expected': ({ name, example }) => ({
    message: `<${name}> の中には名前の一覧を書きます。`,
    fix: `"- ${example}" のように、行ごとに「- 」と名前を書いてください。`,
  }),

  // how records fit together
  'unknown-reference': ({ value, labelJa, folder, suggestion }) => ({
    message: `"${value}" という${labelJa}はありません。${mean(suggestion, value)}`,
    fix: `content/${folder}/ にあるファイルの名前(拡張子なし)を書いてください。${folder === 'people' ? 'ファイルのない人は name: で書けます。' : ''}`,
  }),
  'undeclared-language': ({ value, allowed, suggestion }) => ({
    message: `"${value}" はこのサイトのことばではありません。${mean(suggestion, value)}`,
    fix: `次のどれかを書いてください: ${allowed}(community.yaml の locales で決めます)`,
  }),
  'unknown-contact': ({ value, allowed, suggestion }) => ({
    message: `"${value}" という連絡先はありません。${mean(suggestion, value)}`,
    fix: allowed
      ? `community.yaml の contacts にある名前を書いてください: ${allowed}`
      : 'community.yaml の contacts に役割のアドレスを書いてください。',
  }),
  'unknown-region': ({ value, allowed, suggestion }) => ({
    message: `"${value}" という地域はありません。${mean(suggestion, value)}`,
    fix: allowed
      ? `community.yaml の regions にある名前を書いてください: ${allowed}`
      : 'community.yaml の regions に地域を書いてください。',
  }),
  'unknown-topic': ({ value, allowed, suggestion }) => ({
    message: `"${value}" という話題はありません。${mean(suggestion, value)}`,
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

  // nothing waits for these
  'link-not-yet': ({ value }) => ({
    message: `"${value}" はまだ公開されていません。`,
    fix: '公開されるまで、リンクの先にページはありません。',
  }),
  'former-address': ({ value, suggestion }) => ({
    message: `"${value}" は、いまは別のアドレスです。`,
    fix: `"${suggestion}" と書いてください。古いアドレスからは転送されます。`,
  }),
  'former-reference': ({ value, suggestion }) => ({
    message: `"${value}" は、いまは "${suggestion}" という名前です。`,
    fix: `"${suggestion}" と書いてください。それまでは、古い名前でも通じます。`,
  }),
  'html-attribute-dropped': ({ value }) => ({
    message: `この HTML の "${value}" は使われません。`,
    fix: '消してください。大きさや色などは、サイトのほうで整えます。',
  }),
  'character-without-font': ({ characters }) => ({
    message: `画像に使う書体にない字があります: ${characters}`,
    fix: 'ページやフィードやメールには、このまま出ます。リンクの画像では「〓」になるか、出ないので、ほかの字で書けるなら書きかえてください。',
  }),
} satisfies Record<string, ProblemWords>;
