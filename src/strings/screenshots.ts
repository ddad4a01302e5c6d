const ja = {
  about:
    'README と docs/ に載せる画面の写真を、見本のサイトから撮り直します。--all は、すべての種類のページをスマートフォンとパソコン、昼と夜、各言語で撮って、一枚に並べます。\n例: npm run screenshots -- --all --only events',
  args: {
    all: 'docs/ の写真のかわりに、すべての種類のページを撮ります。',
    out: '--all の写真を入れるフォルダー(はじめは .cache/screenshots)。',
    site: 'ビルドせずに、このフォルダーのサイトを撮ります。',
    only: '名前かアドレスにこの文字があるものだけを撮ります。',
    dryRun: '撮らずに、何を撮るかだけを表示します。',
  },
  building: 'サイトの見本をビルドしています…',
  taking: (done: number, all: number) => `撮っています… ${done}/${all}`,
  nothing: (only: string) => `--only ${only}: あてはまる写真がありません。`,
  onlyWithAll: '--out は --all といっしょに使います。',
  noSite: (folder: string) =>
    `${folder} にビルドしたサイトがありません。--site を外すと、ビルドから始めます。`,
  foreign: (folder: string) =>
    `${folder} には写真でないものが入っているので、書きませんでした。--out で空のフォルダーを指定してください。`,
  noBrowser:
    'Chromium も Chrome も見つかりません。入れるか、KAIRAN_BROWSER にその場所を書いてください。写真は前のままです。',
  failed: (name: string, reason: string) => `${name} を撮れませんでした: ${reason}`,
  unchanged: '写真は前のままです。',
  would: (count: number) => `${count} 枚を撮ります(まだ撮っていません)。`,
  written: (count: number, folder: string) => `${count} 枚を ${folder} に置きました。`,
  look: (file: string) => `並べて見る: ${file}`,
  sheet: {
    language: 'ja',
    title: 'すべてのページ',
    lead: (pages: number, pictures: number) =>
      `${pages} ページ、${pictures} 枚。写真を押すと、もとの大きさで開きます。`,
    phone: 'スマートフォン',
    desktop: 'パソコン',
    light: '昼',
    dark: '夜',
    fullest: '中身がいちばん多いもの',
    sparsest: '中身がいちばん少ないもの',
  },
};

/** What `npm run screenshots` says, in one language. */
export type ScreenshotWords = typeof ja;

const pictures = (count: number) => `${count} ${count === 1 ? 'picture' : 'pictures'}`;

const en: ScreenshotWords = {
  about:
    'Takes the pictures of the README and the docs anew from the sample. With --all: every type of page on a phone and a desktop, by day and by night, in each language, side by side on one sheet.\nExample: npm run screenshots -- --all --only events',
  args: {
    all: 'Take every type of page instead of the pictures of the docs.',
    out: 'The folder for the pictures of --all (.cache/screenshots if not given).',
    site: 'Take the site in this folder instead of building one.',
    only: 'Only pictures with this in their name or address.',
    dryRun: 'Take nothing, only tell what would be taken.',
  },
  building: 'Building the sample …',
  taking: (done, all) => `Taking pictures … ${done}/${all}`,
  nothing: (only) => `--only ${only}: there is no such picture.`,
  onlyWithAll: '--out goes with --all.',
  noSite: (folder) => `There is no built site in ${folder}. Without --site one is built first.`,
  foreign: (folder) =>
    `${folder} holds something other than our pictures, so nothing was written. Name an empty folder with --out.`,
  noBrowser:
    'Neither Chromium nor Chrome was found. Install one, or name it in KAIRAN_BROWSER. The pictures are as they were.',
  failed: (name, reason) => `${name} could not be taken: ${reason}`,
  unchanged: 'The pictures are as they were.',
  would: (count) => `${pictures(count)} would be taken.`,
  written: (count, folder) => `${pictures(count)} in ${folder}.`,
  look: (file) => `Side by side: ${file}`,
  sheet: {
    language: 'en',
    title: 'Every page',
    lead: (pages, all) =>
      `${pages} ${pages === 1 ? 'page' : 'pages'}, ${pictures(all)}. Press one to see it at its own size.`,
    phone: 'Phone',
    desktop: 'Desktop',
    light: 'Day',
    dark: 'Night',
    fullest: 'fullest',
    sparsest: 'sparsest',
  },
};

/** What `npm run screenshots` says in the language of messages. */
export function screenshotWords(language: string): ScreenshotWords {
  return language === 'ja' ? ja : en;
}
