const ja = {
  noContent: (folder: string) => `${folder} がありません。\`npm run new community\` で最初の内容を作れます。`,
  problems: (count: number) => `直すところが ${count} か所あります。`,
  fine: (records: number) => `問題ありません(${records} 件)。`,
};

const en: typeof ja = {
  noContent: (folder) => `There is no ${folder}. \`npm run new community\` writes a first one.`,
  problems: (count) => `${count} ${count === 1 ? 'Problem' : 'Problems'} to put right.`,
  fine: (records) => `All is well (${records} records).`,
};

/** What the commands say. */
export function commandWords(language: string): typeof ja {
  return language === 'ja' ? ja : en;
}
