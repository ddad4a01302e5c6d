import type { FlagForm, IdFault, OutputFault } from './faults.ts';

/** What to do about the faults that systems tell by these codes. */
const waysOut: Readonly<Record<string, string>> = {
  EACCES: 'このフォルダーに書きこめるか、権限を確かめてください。',
  EPERM: 'このフォルダーに書きこめるか、権限を確かめてください。',
  EROFS: '書きこめないディスクです。ほかの場所を使ってください。',
  ENOSPC: 'ディスクに空きを作ってから、もう一度どうぞ。',
  EDQUOT: 'ディスクに空きを作ってから、もう一度どうぞ。',
  ENOTDIR: 'フォルダーのはずのところに、ファイルがあります。名前を確かめてください。',
  EEXIST: '同じ名前のものが、もうあります。名前を確かめてください。',
  EISDIR: 'ファイルのはずのところに、フォルダーがあります。名前を確かめてください。',
  EFBIG: 'このアカウントでは、これほど大きなファイルを書けません(ulimit -f)。',
  ENAMETOOLONG: '名前が長すぎます。短くしてください。',
};

export const ja = {
  language: 'ja' as 'ja' | 'en',

  // --help
  usage: '使い方',
  arguments: '対象',
  options: 'オプション',
  optionsHint: '[オプション]',
  help: 'この説明を表示します。',
  seeHelp: '--help を付けると、使い方が出ます。',
  /** What a command is for, by its name. */
  about: {
    'npm start --': 'content/ のコミュニティをビルドして、手もとで見られるようにします。',
    'npm run build --':
      'content/ を確かめ、サイトを出力フォルダーに作ります。失敗しても、前のサイトはそのまま残ります。',
    'npm run preview --': 'ビルドしたサイトを、手もとで見られるようにします。',
    'npm run dev --': '書きながら見るためのサーバーです。content/ の変更がすぐに映ります。',
    'npm run check --':
      'content/ をすべて読み、直すところを行と直し方つきで並べます。\n--fix をつけると、直し方がひとつしかないものを、見せてから書き直します。',
    'npm run new --': '新しいファイルを、説明つきのひな形から作ります。',
    'npm run new -- strings':
      'サイトのことばをすべて並べた、訳すためのファイルを作ります。もうあるファイルには、足りないことばを足します。\n例: npm run new -- strings fr',
    'npm run bench --': '速さとメモリーを、最小限の処理と並べて測ります。',
    'npm run og --':
      'ページの画像を一枚作ります。リンクに添えられる横長のもの、ポスター用の正方形、表彰の印。\n例: npm run og -- chapters/nagoya --format square --out poster.png',
    'npm run docs': 'docs/fields.md と docs/ja/fields.md をスキーマから作ります。',
  } as Record<string, string>,
  /** What an option is for, by its name, alone or behind its command's. */
  optionsKnown: {
    lang: 'メッセージの言語: ja, en',
    json: '結果を、プログラムが読める JSON で出します。',
    record: 'カレンダーの版を content/revisions/ に書きます(CI では、こう指定したときだけ)。',
    reporter: '出しかた: terminal, json, github',
    port: 'ポート番号(はじめは 4321。使用中なら次の番号)。',
    host: '待ち受けるアドレス(はじめは 127.0.0.1 で、この機械からだけ見えます)。',
    'npm run check -- strings': 'まだ訳されていないサイトのことばを、すべて見る。',
    'npm run check -- fix': '直し方がひとつしかないものを書き直す(先に変更を見せて、たずねます)。',
    'npm run check -- dry-run': '--fix の変更を見るだけで、書きません。',
    'npm run check -- yes': '--fix の変更を、たずねずに書きます。',
    'npm run bench -- chapters': 'build、pages、search の支部の数(カンマ区切り)。',
    'npm run og -- target': 'どの画像か: chapters/nagoya、events/…、site/home など。ページのアドレスでも。',
    'npm run og -- locale': '画像のことば: en など。その訳がなければ、もとのことばになります。',
    'npm run og -- format': '形: wide(1200×630)、square(1080×1080)、badge(プログラムの印、SVG)',
    'npm run og -- out': '書き出すファイル。なければ .cache/ の中に作ります。',
    'npm run og -- open': 'できたものを開きます。',
    'npm run og -- dry-run': '書かずに、何を書くかだけを表示します。',
    'npm run bench -- what': '測るもの(check, build, feeds, og, newsletter, pages, search)。なければ全部。',
  } as Record<string, string>,

  // Wrong use
  unknownOption: (option: string, meant: string | undefined) =>
    `${option} というオプションはありません。${meant ? `--${meant} のことですか?` : ''}`,
  valueMissing: (option: string) => `${option} のあとに値がありません。`,
  noValue: (option: string) => `${option} に値は付けられません(true か false だけです)。`,
  oneOf: (option: string, value: string, known: string) =>
    `${option} ${value}: 次のどれかにしてください: ${known}`,
  notSizes: (value: string) => `--chapters ${value}: 100,1000 のように、支部の数をカンマで区切ります。`,
  unexpected: (word: string) => `"${word}" は余分です。空白をふくむ値は "…" で囲みます。`,
  positionalMissing: (name: string, what: string) => `${name} がありません。${what}`,
  notAPort: (value: string) => `--port ${value}: ポートは 0 から 65535 までの整数です。`,
  notATime: ({ variable, written, example }: { variable: string; written: string; example: string }) =>
    `${variable}="${written}" は日時ではありません。${example} のように書いてください。`,
  noContent: (folder: string) =>
    `${folder} がありません。\`npm run new -- community\` で最初の内容を作れます。`,

  fileFault: (file: string, code: string) =>
    `${file} を読み書きできません(${code})。${waysOut[code] ?? 'その場所を確かめてください。'}`,

  systemFault: (code: string) => `システムに断られました(${code})。${waysOut[code] ?? 'もう一度どうぞ。'}`,
  editedMeanwhile: (file: string) =>
    `このコマンドが動いているあいだに、${file} が書きかえられました。いまの中身を残しました。もう一度どうぞ。`,
  lostOutput: (code: string) => `表示するはずのものを、書き出せませんでした(${code})。${waysOut[code] ?? ''}`,

  // check, build
  problems: (count: number) => `直すところが ${count} か所あります。`,
  warnings: (count: number) => `ほかに、気をつけるところが ${count} か所あります(このままでも公開できます)。`,
  fine: (records: number) => `問題ありません(${records} 件)。`,
  reading: 'content/ を読んでいます…',
  preparing: 'サイトを組み立てています…',
  filesDone: (count: number) => `ページを書いています… ${count}`,
  imagesDone: (done: number, all: number) => `リンクの画像を描いています… ${done}/${all}`,
  picturesDone: (done: number, all: number) => `画像を整えています… ${done}/${all}`,
  built: (pages: number, seconds: number, output: string) =>
    `${pages} ページを ${output} に作りました(${seconds} 秒)。`,
  unchanged: '出力フォルダーは前のままです。',
  revisionsIntro: [
    'カレンダーに伝えた版の記録です。`npm run build` が書きます。手で直さず、git に入れておいてください。',
  ],
  revisionsRecorded: (count: number) =>
    `カレンダーの版の記録(content/revisions/)に ${count} 件を書きました。git に入れてください。`,
  buildFailed: 'サイトを作れませんでした。',
  pageFailed: (page: string) => `ページ ${page} を作れませんでした。`,
  incomplete: (files: readonly string[]) =>
    `できたサイトに足りないものがあります: ${files.join('、') || 'ページがひとつもありません'}`,
  diskFull: (reason: string) =>
    `ディスクがいっぱいで書けません。空きを作ってから、もう一度どうぞ。\n  ${reason}`,
  mountPoint: (output: string) =>
    `${output} は置きかえられません(マウント先などです)。その中のフォルダーを KAIRAN_OUT に指定してください。`,
  noCache: (folder: string, code: string) =>
    `キャッシュ ${folder} に書きこめません(${code})。使わずに続けるので、少し時間がかかります。`,
  addressElsewhere: (asked: string, written: string) =>
    `サイトのアドレスは、オプションではなく community.yaml の url に書きます(いまは ${written})。${asked} と書いてから、\`npm run build\` をどうぞ。`,
  busyElsewhere: (file: string) =>
    `別のコンピューターかコンテナで、同じ出力先への組み立てが続いているか、途中で切れたようです。何も動いていないと分かっているなら、${file} を消してください。`,
  busy: (pid: number) =>
    `同じ出力フォルダーへのビルドが、いま動いています(プロセス ${pid})。終わってから、もう一度どうぞ。`,
  outputFault: {
    root: (output) =>
      `出力先 ${output} はディスクのいちばん上です。サイト専用のフォルダーを指定してください。`,
    home: (output) =>
      `出力先 ${output} にはホームフォルダーがふくまれます。サイト専用のフォルダーを指定してください。`,
    project: (output) =>
      `出力先 ${output} にはこのプロジェクトがふくまれます。サイト専用のフォルダーを指定してください。`,
    engine: (output) =>
      `出力先 ${output} はプロジェクトの部品の中です。サイト専用のフォルダーを指定してください。`,
    content: (output) =>
      `出力先 ${output} は content フォルダーと重なっています。書いたものが消えてしまうので、別のフォルダーを指定してください。`,
    file: (output) => `出力先 ${output} はフォルダーではありません。`,
    foreign: (output) =>
      `出力先 ${output} には、Kairan が作ったのではないファイルがあります。消さないように、ビルドしませんでした。空のフォルダーを KAIRAN_OUT に指定するか、中身が要らなければフォルダーごと消してください。`,
  } satisfies Record<OutputFault, (output: string) => string> as Record<
    OutputFault,
    (output: string) => string
  >,

  // preview, start, dev
  nothingBuilt: (output: string) =>
    `${output} にはまだサイトがありません。先に \`npm run build\` を(または \`npm start\` を)どうぞ。`,
  portTaken: (port: number, used: number) => `ポート ${port} は使用中なので、${used} を使います。`,
  noPort: (port: number) =>
    `ポート ${port} から先に空きがありません。--port でほかの番号を指定してください。`,
  cannotListen: (host: string, reason: string) => `${host} では待ち受けられません(${reason})。`,
  serving: (address: string) => `サイトはこちらです: ${address}`,
  stopHint: '止めるときは Ctrl+C',
  developing: (address: string) => `書きながら見るサイト: ${address}`,
  watching: (folder: string) => `${folder} の変更が、保存するとすぐに映ります。`,
  solved: '直りました。問題はありません。',

  // og
  og: {
    unknown: (target: string, meant: string | undefined) =>
      `"${target}" という画像はありません。${meant ? `${meant} のことですか?` : 'chapters/nagoya のように、種類と名前を書きます。'}`,
    badLocale: (locale: string, known: string) => `--locale ${locale}: このサイトのことばは ${known} です。`,
    badFormat: (format: string) => `--format ${format}: wide、square、badge のどれかです。`,
    noBadge: (target: string) => `${target} には印がありません。印があるのは programs/… です。`,
    notAnImage: (file: string) =>
      `${file} は画像ではないファイルなので、書きかえませんでした。--out に別の名前を付けてください。`,
    written: (file: string, size: string) => `${file} を作りました(${size})。`,
    would: (file: string) => `${file} を作ります(まだ書いていません)。`,
    cannotOpen: '開くための画面がありません。ファイルはできています。',
  },

  // new
  exampleCall: (call: string) => `例: ${call}`,
  newWhat: (names: string) => `作るもの: ${names}`,
  unknownCollection: (word: string, meant: string | undefined, known: string) =>
    `"${word}" というものはありません。${meant ? `${meant} のことですか? ` : ''}作れるもの: ${known}`,
  required: '(必須)',
  flagForm: {
    list: 'カンマ区切り。',
    group: '{名前: 値} の形。',
  } as Record<FlagForm, string>,
  idOption: 'ファイル名。半角の小文字・数字・ハイフンだけで、そのままアドレスになります。',
  dryRunOption: '書かずに、中身だけを表示します。',
  requiredMissing: (label: string, flags: string) =>
    `${label}には、次のものが必要です。\n${flags}\nオプションは \`npm run new -- …\` と、-- のあとに書きます。`,
  idMissing: (example: string) =>
    `ファイル名を決められません(日本語からは作れません)。--id ${example} のように付けてください。半角の小文字・数字・ハイフンだけで、そのままアドレスになります。`,
  idFault: {
    form: (id, example) =>
      `"${id}": 使えるのは半角の小文字・数字・ハイフンだけです。${example} のように書いてください。`,
    windows: (id) => `"${id}": Windows ではファイルの名前にできません。ほかの名前にしてください。`,
    reserved: (id) => `"${id}": サイト自身が使う名前です。ほかの名前にしてください。`,
  } satisfies Record<IdFault, (id: string, example: string) => string> as Record<
    IdFault,
    (id: string, example: string) => string
  >,
  idTaken: (file: string, free: string) =>
    `${file} はもうあります。書きかえませんでした。別のものなら --id ${free} のように名前を変えてください。`,
  badValue: (flag: string, message: string, fix: string) => `--${flag}: ${message}\n  ${fix}`,
  askCollection: '何を作りますか?',
  askId: 'ファイル名(半角の小文字・数字・ハイフン。アドレスになります)',
  listHint: 'カンマで区切って、いくつでも書けます',
  chooseHint: '↑↓ で動き、Enter で決めます',
  chooseSeveralHint: '↑↓ で動き、スペースで選び、Enter で決めます',
  chooseAtLeastOne: 'ひとつ以上、スペースで選んでください。',
  noneYet: (collection: string) =>
    `content/${collection}/ にはまだ何もありません。先に \`npm run new -- ${collection}\` で作るのがおすすめです。`,
  // check --fix
  fix: {
    confirm: (fixes: number, files: number) =>
      `${files} 個のファイルの ${fixes} か所を、このように直しますか?`,
    done: (fixes: number, files: number) => `${files} 個のファイルの ${fixes} か所を直しました。`,
    wouldFix: (fixes: number, files: number) =>
      `${files} 個のファイルの ${fixes} か所が直せます。書きませんでした(--dry-run)。`,
    nothing: '書き直せるところは、ありません。',
    left: '何も書きかえませんでした。',
    needsYes: '書き直すには、端末でたずねるか、--yes が必要です。見るだけなら --dry-run をつけてください。',
    onlyWithFix: '--yes と --dry-run は、--fix といっしょに使います。',
  },
  yesOrNo: { active: 'はい', inactive: 'いいえ' },
  cancelled: 'やめました。何も書いていません。',
  written: (file: string) => `${file} を作りました。`,
  next: '# で始まる行は、# を消すと使えるようになる項目です。`npm run dev` で見ながら書けます。',
  fileStays: 'ファイルはそのまま残してあります。上のところを直してください。',
  head: (label: string) => [
    `${label}のファイルです。「# 」の行は説明です。`,
    '「#項目: 例」の行は、先頭の # を消して書きかえると使えます。',
    'すべての項目の説明: docs/ja/fields.md',
  ],
  bodyHint: 'ここから下が本文です(Markdown)。この行は消してかまいません。',
  componentsHint: '使える部品:',

  // new strings, check --strings
  strings: {
    language: '訳すことば: fr、pt-BR など(BCP 47)',
    noLanguage: (typed: string, meant: string | undefined) =>
      `"${typed}" はことばの記号ではありません。${meant ? `"${meant}" のことですか?` : 'fr や pt-BR のように書いてください。'}`,
    builtIn: (language: string, id: string) =>
      `"${language}" のことばは、もう入っています。言いかたを変えるときは、変えたいところだけを content/strings/${id}.yaml に書いてください。例:\n  nav:\n    chapters: サークル`,
    unreadable: (file: string) =>
      `${file} が読めないので、何も書きませんでした。先に \`npm run check\` で直してください。`,
    complete: (file: string) => `${file} には、すべてのことばがそろっています。`,
    added: (file: string, count: number) => `${file} に、足りなかった ${count} のことばを足しました。`,
    declare: (language: string, locales: string) =>
      `community.yaml の locales に "${language}" を加えると、そのことばのページができます: locales: [${locales}]`,
    next: '"" の中に訳を書いてください。`npm run dev` で見ながら書けます。残りは `npm run check -- --strings` で分かります。',
    head: (language: string, forms: string) => [
      `サイトのことば(${language})。上の # の行をもとに、"" の中に訳を書いてください。空のところは英語で表示されます。`,
      '{count} のような {…} は、値が入るところです。そのまま残してください。',
      `数で言いかたが変わるときは {count, plural, one {…} other {…}} と書きます。このことばの区別: ${forms}`,
    ],
    /** A line of the list: how much of a language is translated. */
    progress: (language: string, done: number, all: number) =>
      `${language}: ${all} のことばのうち ${done} を訳しました。`,
  },

  // new community
  askName: 'コミュニティの名前は?',
  askTagline: '何のための集まりですか?(一行で)',
  askUrl: 'サイトを公開するアドレスは?(あとで変えられます)',
  askLocales: 'サイトの言語は?(カンマ区切り。先頭が基本の言語です)',
  askChapter: '最初の支部の名前は?',
  chapterIdOption: '最初の支部のファイル名(アドレスになります。名前から作れないときは first)。',
  yesOption: 'いまの content/ を脇へ移すことを、たずねずに認めます。',
  confirmMove: (folder: string, aside: string) =>
    `${folder} にはもう内容があります。${aside} へ移して(消しません)、新しく作りますか?`,
  moveNeedsYes: (folder: string, aside: string) =>
    `${folder} にはもう内容があります。${aside} へ移して新しく作るには --yes を付けてください(消しはしません)。`,
  moved: (aside: string) => `前の内容は ${aside} にあります。`,
  communityWritten: (folder: string) => `新しいコミュニティを ${folder} に作りました。`,
  communityNext:
    '`npm start` で見られます。まず community.yaml と pages/ を自分たちの言葉に書きかえましょう。',

  // browser
  browserFound: (path: string) => `テストに使うブラウザー: ${path}`,
  browserInstalling: 'ブラウザーがないので、Debian の chromium を入れます…',
  browserMissing:
    'Chromium も Chrome も見つからないので、ブラウザーのテストは飛ばします。入れるか、KAIRAN_BROWSER にその場所を書くと動きます。',
  browserMissingInCi:
    'Chromium も Chrome も見つかりません。CI ではブラウザーのテストを飛ばせません。chromium を入れるか、KAIRAN_BROWSER にその場所を書いてください。',
  browserNotThere: (path: string) => `KAIRAN_BROWSER="${path}" というプログラムはありません。`,
};

/** What the commands say, in one language. */
export type CommandWords = typeof ja;
