/** What the pages of docs/ that list all fields say around them. */
export const fieldPageWords = {
  en: {
    intro:
      '# Fields\n\nMade from `src/collections/` by `npm run docs`. A text that may be translated is written as one string, or as `{ja: …, en: …}`.\n',
    components: '## Components of issues and pages (.mdx)\n',
    head: ['field', 'type', 'what it is', 'example'],
    required: 'required',
    file: 'File',
    told: (page: string) => `Its fields are every wording of the site: [${page}](${page}).`,
  },
  ja: {
    intro:
      '# 項目の一覧\n\n`src/collections/` から `npm run docs` で作られます。「may be translated」の項目は、文字をひとつ書くか、`{ja: …, en: …}` と書きます。\n',
    components: '## 通信とページの部品(.mdx)\n',
    head: ['項目', '種類', '説明', '例'],
    required: '必須',
    file: 'ファイル',
    told: (page: string) => `サイトのことばがすべて項目になります: [${page}](${page})`,
  },
} as const;

/** The languages of those pages. */
export type FieldPageLanguage = keyof typeof fieldPageWords;
