import { smtp } from './smtp-ja.ts';

export const ja = {
  /** What `npm run newsletter` says by itself: an evening in five lines. */
  evening: (month: string) =>
    [
      `通信を出す夜は、この順に進みます(${month} は、出す号の月です)。`,
      `  1. 下書きを作る      npm run newsletter -- draft ${month}`,
      `  2. 書きながら見る    npm run newsletter -- preview ${month}`,
      `  3. 確かめる          npm run newsletter -- check ${month}`,
      `  4. 自分に送ってみる  npm run newsletter -- send ${month} --test me@example.org --yes`,
      `  5. みんなに送る      npm run newsletter -- send ${month} --yes`,
      '--yes を付けるまでは何も送らず、同じ号は二度送りません。社内のページやチャットに貼る要約は digest で。',
    ].join('\n'),
  /** What each action is for. */
  about: {
    all: '月に一度の通信を、下書きから送るところまで進めます。',
    draft: 'ひと月ぶんの下書きを、content/ の記録から作ります。書いたことは消しません。',
    check: '送る前に、号をひととおり確かめます。content/ 全体を見る npm run check とは別のものです。',
    preview: 'ウェブ、メール、テキスト、要約を並べて、書きながら見るページを開きます。',
    send: '号をメールで送ります。--yes を付けるまでは、何を送るかを見せるだけです。\n一度送ったものは、二度送りません。記録は content/mailings/ に残ります。',
    digest: '社内のページやチャットに貼れる、短い要約を出します。',
  },
  /** What an argument is for. */
  args: {
    action: 'すること: draft, check, preview, send, digest',
    month: '号の月',
    locale: '言語。なければサイトの最初の言語(カンマでいくつでも)。',
    localeOne: '言語。なければサイトの最初の言語。',
    to: '送り先: community.yaml の contacts の名前かアドレス(カンマでいくつでも)。なければ newsletter.list。',
    test: '配信先のかわりに、このアドレスへ一通だけ送ります。下書きも送れて、記録は残りません。',
    yes: '本当に送ります。なければ、見せるだけです。',
    arrived: '途中で切れた前回の分は届いていた、と記録します。',
    notArrived: '途中で切れた前回の分は届いていなかったので、送りなおします。',
    open: 'ブラウザーを開きます。',
    format: '形: markdown, slack, html',
    out: '画面に出さず、このファイルに書きます。',
  },

  // Wrong use
  whichMonth: (known: string) =>
    `どの月の号ですか? 2026-11 のように書いてください。${known ? `あるのは ${known} です。` : ''}`,
  unknownAction: (word: string, meant: string | undefined) =>
    `"${word}" という操作はありません。${meant ? `${meant} のことですか?` : ''}\nできること: draft, check, preview, send, digest`,
  notAMonth: (word: string, meant: string | undefined) =>
    `"${word}" は月ではありません。${meant ? `${meant} のことですか?` : '2026-11 のように書きます。'}`,
  noIssue: (month: string, known: string) =>
    `${month} の号はまだありません。${known ? `あるのは ${known} です。` : ''}\n新しく作るなら: npm run newsletter -- draft ${month}`,
  unknownLocale: (word: string, known: string) =>
    `--locale ${word}: このサイトの言語ではありません。書けるもの: ${known}`,
  unknownFormat: (word: string, meant: string | undefined) =>
    `--format ${word} という形はありません。${meant ? `${meant} のことですか? ` : ''}書けるもの: markdown, slack, html`,
  contentFirst: '先に content/ の問題を直してください。',

  // check
  issueFine: (month: string) => `${month} の号は、このまま出せます。`,
  issueFound: (errors: number, warnings: number) =>
    `${[
      ...(errors > 0 ? [`直すところが ${errors} か所`] : []),
      ...(warnings > 0 ? [`見ておくところが ${warnings} か所`] : []),
    ].join('、')}あります。`,
  issueSendable: '見ておくところだけなら、このままでも送れます。',

  // digest
  digestThere: (file: string) =>
    `${file} はもうあり、中身がちがうので、そのままにしました。消すか、--out に別の名前をつけてください。`,
  digestWritten: (file: string) => `${file} に書きました。`,

  // preview
  previewing: (address: string) => `四つの版を並べたページ: ${address}`,
  cannotOpen: 'ここではブラウザーを開けません。上のアドレスを、ブラウザーに貼ってください。',

  // send
  noList:
    'どこに送るかが決まっていません。community.yaml の newsletter に list: と書くか、--to を付けてください。',
  noFrom: '差出人がありません。community.yaml の newsletter に from: と、contacts の名前を書いてください。',
  unknownRecipient: (word: string, meant: string | undefined, known: string) =>
    `--to ${word} は、community.yaml の contacts にありません。${meant ? `${meant} のことですか? ` : ''}${known ? `あるのは ${known} です。` : ''}\n自分に送ってみるなら、--test を使います。`,
  notAnAddress: (word: string) =>
    `--test ${word}: メールアドレスではありません。me@example.org のように書きます。`,
  testAlone: '--test は自分への試し送りなので、--to、--arrived、--not-arrived と一緒には使えません。',
  bothAnswers: '--arrived と --not-arrived は、どちらか片方です。',
  stillDraft: (file: string) =>
    `この号は下書きです(${file} の draft: true)。読者に送るときは、その行を消してください。自分に送ってみるなら --test を使います。`,
  unpublished: (file: string) =>
    `${file} に published がありません。published: 2026-11-01 08:00 のように公開日時を書くと、送れます。自分に送ってみるなら --test を使います。`,
  notYet: (published: string) =>
    `この号は ${published} に公開されます。メールの「ウェブで読む」がまだ開かないので、それまでは送りません。自分に送ってみるなら --test を使います。`,
  errorsFirst: (command: string) =>
    `直すところがあるので、送りませんでした。直してから、もう一度どうぞ。\n確かめなおすには: ${command}`,
  plan: {
    heading: (title: string) => `『${title}』を、次のように送ります。`,
    from: '差出人',
    replyTo: '返信先',
    to: '宛先',
    subject: '件名',
    id: 'Message-ID',
    web: 'ウェブ',
    size: '大きさ',
    sizes: (whole: string, html: string, text: string) => `全部で ${whole}(HTML ${html}、テキスト ${text})`,
    unsubscribe: '配信停止',
    begins: '書き出し',
    language: (name: string) => `(${name})`,
  },
  state: {
    sent: (at: string) => `${at} に送りました。もう送りません。`,
    sending: (at: string) => `${at} に送り始めて、途中で切れました。届いたかどうか、分かりません。`,
    arrived: '届いていたと記録します。送りません。',
    again: '届いていなかったので、送りなおします。',
  },
  testPictures: '試し送りのメールでは、サイトにまだない画像は出ません。号を公開すると出ます。',
  dryRun: (command: string) => `まだ何も送っていません。これでよければ:\n  ${command}`,
  nothingLeft: '全部もう送ってあります。何も送りませんでした。',
  nothingInDoubt: '途中で切れた分はありません。--arrived も --not-arrived も要りません。',
  inDoubt:
    '前に送ったとき、途中で切れたものがあります。届いたかどうかは、こちらでは分かりません。\nメーリングリストの過去のメールか、自分の受信箱を見てください。',
  answers: (arrived: string, notArrived: string) =>
    `  届いていたら: ${arrived}\n  届いていなければ: ${notArrived}`,
  /** What a new record begins with. */
  logIntro:
    'この号を、だれに、いつ送ったか。npm run newsletter -- send が書きます。\n二度送らないための記録なので、消さずにコミットしてください。',
  connecting: (server: string) => `${server} につないでいます…`,
  sendingTo: (to: string) => `${to} に送っています…`,
  handedOver: (to: string) => `${to} に送りました。`,
  recorded: (file: string) =>
    `${file} に記録しました。これもコミットしておくと、ほかの人が同じ号をもう一度送ることはありません。`,
  recordedArrived: (to: string) => `${to}: 届いていたと記録しました。`,
  nothingSent: '何も送っていません。',
  restNotSent: 'ここから先は送っていません。同じコマンドをもう一度使うと、残りだけを送ります。',
  busySending: (pid: number) =>
    `同じ号を、いま送っているところです(プロセス ${pid})。終わってから、もう一度どうぞ。`,
  busySendingElsewhere: (file: string) =>
    `別のコンピューターかコンテナで、同じ号を送っているか、途中で切れたようです。何も動いていないと分かっているなら、${file} を消してください。`,
  logFailed: (file: string, reason: string) =>
    `${file} に記録できません(${reason})。記録できないと二度送りを防げないので、送りませんでした。`,
  sentButNotLogged: (to: string, file: string, reason: string) =>
    `${to} には送りましたが、${file} に記録できませんでした(${reason})。もう一度送らないでください。\n書けるようにしてから、同じコマンドに --arrived を足すと、記録だけします。`,
  smtp,
};

export type NewsletterWords = typeof ja;
