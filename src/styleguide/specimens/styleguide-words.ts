const ja = {
  language: 'ja',
  title: '部品の見本',
  lead: 'すべての部品を、すべての状態で。左が昼、右が夜です(幅のいるものは上が昼、下が夜)。見本の会はどこにもなく、このページはできあがったサイトにはありません。',
  other: 'In English',
  contents: '目次',
  sections: {
    type: '文字',
    colours: '色',
    space: '間あい',
    seals: '印',
    leaves: '日めくり',
    controls: 'ボタン、リンク、見出し',
    events: '集まり',
    event: '集まりのページ',
    chapters: '支部',
    directory: '名簿と地図',
    chapter: '支部のページ',
    outputs: 'アウトプット',
    people: '人',
    issue: '通信',
    campaigns: 'みんなでやること',
    home: 'はじめのページ',
    text: '文章',
    search: 'さがす',
    subscribe: '受け取る',
    empty: '空のところ',
    frame: '天と地',
  },
  sampleTitle: '家に、省エネを教える人たち',
  sampleText:
    '本文です。町工場で働く人が多いので、直すのが早いです。「持ってきてくれたら夜のうちに直すよ」が合い言葉で、壊れた扇風機が朝には風力計になっていたこともあります。数字は 0123456789、英語は Hamburgefonstiv です。',
  emptySays: 'ここには、これから集まりが並びます。',
  emptyHow: '最初のひとつは、あなたの町からどうぞ。',
  on: '地',
  ratio: '比',
  button: '押すところ',
  link: '先へ',
  trail: '前のページ',
};

/** The styleguide's own wording: names of its parts and sample texts. */
export type StyleguideWords = typeof ja;

const en: StyleguideWords = {
  language: 'en',
  title: 'Specimens of components',
  lead: 'Every component in every state: by day on the left, by night on the right (one above the other where they need the width). The Specimen Circle does not exist, and neither does this page on the finished site.',
  other: '日本語で',
  contents: 'Contents',
  sections: {
    type: 'Type',
    colours: 'Colours',
    space: 'Space',
    seals: 'Seals',
    leaves: 'Date leaves',
    controls: 'Buttons, links, headings',
    events: 'Meetings',
    event: 'The page of a meeting',
    chapters: 'Chapters',
    directory: 'Directory and map',
    chapter: 'The page of a chapter',
    outputs: 'Outputs',
    people: 'People',
    issue: 'The newsletter',
    campaigns: 'Things done together',
    home: 'The front page',
    text: 'Texts',
    search: 'Search',
    subscribe: 'Subscribing',
    empty: 'Empty places',
    frame: 'Head and foot',
  },
  sampleTitle: 'People who teach houses to save energy',
  sampleText:
    'Body text. Many of us work in small factories, so things get mended quickly. A broken fan brought in one evening had become an anemometer by dawn. Numerals are 0123456789, and Japanese stands among Latin: 回覧板.',
  emptySays: 'Meetings will be listed here.',
  emptyHow: 'The first one might be in your town.',
  on: 'on',
  ratio: 'ratio',
  button: 'Press here',
  link: 'Onwards',
  trail: 'The page before',
};

/** The styleguide's wording in the language of its page. */
export function styleguideWords(language: string): StyleguideWords {
  return language === 'ja' ? ja : en;
}
