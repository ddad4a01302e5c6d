import type { ProblemWords } from '../codes.ts';
import { mean } from './mean.ts';

const parts: Record<string, string> = { title: '題', summary: 'summary', body: '本文' };
const inWords = (list = '') =>
  list
    .split(',')
    .map((part) => parts[part] ?? part)
    .join('、');

const howToTranslate = (missing = '', language = '', file = '') =>
  [
    ...(/title|summary/.test(missing)
      ? [`題や summary の訳は、{ja: …, ${language}: …} と書き足します。`]
      : []),
    ...(missing.includes('body') ? [`本文の訳は、${file} というファイルに書きます。`] : []),
  ].join('');

/** What keeps an issue of the newsletter from going out. */
export const issueErrors = {
  'issue-empty': () => ({
    message: '本文がありません。',
    fix: '編集者からのひとことから、書き始めてください。npm run newsletter -- draft で下書きも作れます。',
  }),
  'issue-empty-part': ({ name }) => ({
    message: `<${name}> と </${name}> の間に、まだ何も書いてありません。`,
    fix: '間に二、三行書くか、両方の行を消してください。',
  }),
  'issue-placeholder': ({ value }) => ({
    message: `まだ書いていないところ「${value}」が残っています。`,
    fix: 'あなたの言葉に書きかえるか、その行を消してください。',
  }),
  'issue-alt-missing': ({ value }) => ({
    message: `画像 ${value} に説明がありません。`,
    fix: 'メールでは、はじめ画像が出ないことが多く、代わりに説明が読まれます。何が写っているかを alt="…"(または ![…](…) の [ ] の中)に書いてください。',
  }),
  'issue-dead-link': ({ value, suggestion, why }) => ({
    message:
      why === 'later'
        ? `リンク先の ${value} は、まだ公開されていません。`
        : `リンク先の ${value} というページはありません。${mean(suggestion)}`,
    fix:
      why === 'later'
        ? '先にそのページを公開するか、リンクを外してください。'
        : 'アドレスを直すか、リンクを外してください。サイトの中へは /events/2026-12-04-tokyo/ のように、/ から書きます。',
  }),
  'issue-tracking': ({ value, clean }) => ({
    message: `アドレスに、読む人を追いかけるしるし(${value})が付いています。`,
    fix: `こう書いてください: ${clean}`,
  }),
} as const satisfies Record<string, ProblemWords>;

/** What an editor should look at; an issue may go out all the same. */
export const issueWarnings = {
  'issue-is-draft': () => ({
    message: 'まだ下書きです。このままでは、だれにも見えません。',
    fix: '出してよくなったら、draft: true の行を消してください。',
  }),
  'issue-no-date': ({ example }) => ({
    message: '公開日時(published)がありません。このままでは、だれにも見えません。',
    fix: `いつ出すかを、published: ${example} のように書いてください。`,
  }),
  'issue-odd-date': ({ value, month }) => ({
    message: `${month} の号なのに、公開日時が ${value} です。`,
    fix: '書きまちがいでないか、published とファイル名の月を見てください。',
  }),
  'issue-no-spotlight': () => ({
    message: '紹介する支部(spotlight)がありません。',
    fix: 'spotlight: のあとに支部の名前(content/chapters/ のファイル名)を書いてください。npm run newsletter -- draft が、順番の来た支部を選びます。',
  }),
  'issue-spotlight-unseen': ({ chapter }) => ({
    message: `spotlight は ${chapter} ですが、本文に紹介がありません。`,
    fix: '本文に <Spotlight> と </Spotlight> を書き、その間でこの支部を紹介してください。',
  }),
  'issue-spotlight-other': ({ chapter, other }) => ({
    message: `spotlight は ${chapter} ですが、本文では ${other} を紹介しています。`,
    fix: 'どちらかに合わせてください。<Spotlight> に chapter を書かなければ、spotlight の支部になります。',
  }),
  'issue-spotlight-recent': ({ chapter, month, waiting, names }) => ({
    message: `${chapter} は ${month} にも紹介しました。そのあと紹介されていない、活動中の支部が ${waiting} あります(${names} など)。`,
    fix: '待っている支部から選ぶと、どの支部にも順番が回ります。わけがあってのことなら、このままでかまいません。',
  }),
  'issue-no-summary': () => ({
    message: '号のまとめ(summary)がありません。',
    fix: '一、二文を summary: に書くと、メールの一覧で題の横に出て、ウェブの一覧にも使われます。',
  }),
  'issue-no-letter': () => ({
    message: '編集者からの手紙がありません。',
    fix: '最初の部品の前に、あなたの言葉で二、三段落書いてください。この通信をこの通信らしくするところです。',
  }),
  'issue-alt-weak': ({ value }) => ({
    message: `画像の説明が「${value}」だけでは、見えない人に伝わりません。`,
    fix: '「こたつを囲む四人と猫」のように、何が写っているかを書いてください。',
  }),
  'issue-past-event': ({ value, day }) => ({
    message: `「${value}」(${day})は、この号が出るときには終わっています。`,
    fix: 'この行を消すか、<Happened> に移してください。',
  }),
  'issue-future-event': ({ value, day }) => ({
    message: `「${value}」(${day})は、まだ終わっていません。`,
    fix: '<Events> に移してください。',
  }),
  'issue-not-held': ({ value }) => ({
    message: `「${value}」は中止か延期になったので、開かれていません。`,
    fix: 'そのことをひとこと添えるか、この行を消してください。開かれたのなら、イベントのファイルの status を直します。',
  }),
  'issue-twice': ({ value, name }) => ({
    message: `${value} が <${name}> に二度あります。`,
    fix: 'どちらかの行を消してください。',
  }),
  'issue-repeated': ({ value, month }) => ({
    message: `${value} は、${month} の号にも載っています。`,
    fix: 'この行を消すか、続けて載せるわけを、ひとこと添えてください。',
  }),
  'issue-empty-list': ({ name, example }) => ({
    message: `<${name}> の中が空です。`,
    fix: `「- ${example}」のような行を足すか、<${name}> と </${name}> を消してください。`,
  }),
  'issue-shortened': ({ limit }) => ({
    message: `メールに収まらないので、並べた項目の一部は「ウェブで読む」に替わります(Gmail が ${limit} あたりで切るため)。`,
    fix: '全部をメールで届けたいときは、並べる項目を減らすか、長い文をウェブのページに移してリンクにしてください。',
  }),
  'issue-nearly-full': ({ size, limit }) => ({
    message: `メールの HTML が ${size} あります。${limit} を超えると、一部がウェブに回ります。`,
    fix: 'これより長くするときは、かわりに何かを減らしてください。',
  }),
  'issue-mail-folded': () => ({
    message: '折りたたみ(<details>)は、多くのメールソフトでは開いたままか、開けないままになります。',
    fix: 'ふつうの文にするか、ウェブのページに書いてリンクにしてください。',
  }),
  'issue-mail-footnote': () => ({
    message: '脚注の番号は、メールでは押しても動かないことがあります。',
    fix: '文の中にかっこで書いてください。',
  }),
  'issue-mail-checkbox': () => ({
    message: 'チェックボックスの一覧([ ] や [x])は、メールでは四角が出ません。',
    fix: 'ふつうの一覧にしてください。',
  }),
  'issue-mail-wide-table': () => ({
    message: '列の多い表は、スマートフォンのメールでは読めません。',
    fix: '列を四つまでにするか、一覧にしてください。',
  }),
  'issue-mail-jump': () => ({
    message: '同じページの中へのリンク(#…)は、メールでは動かないことがあります。',
    fix: 'リンクを外すか、ウェブのページのアドレスを書いてください。',
  }),
  'issue-untranslated': ({ ja, parts: missing, language, file }) => ({
    message: `${ja}で読む人には、${inWords(missing)}が元の言語のまま届きます。`,
    fix: `${howToTranslate(missing, language, file)}訳さない号なら、このままでかまいません。`,
  }),
  'issue-translation-lacks': ({ value, count, original }) => ({
    message: `${original} にあるのに、この訳にない項目が ${count} あります(${value} など)。`,
    fix: '同じ行を、訳にも足してください。',
  }),
} as const satisfies Record<string, ProblemWords>;
