/** Outputs of every kind and a few people, as YAML by id. */
const output = (title: string, kind: string, more = '') =>
  `title: ${title}\nkind: ${kind}\nurl: https://works.example/${kind}\nauthors: [nao]\npublished: 2026-11-0${(kind.length % 8) + 1}\n${more}`;

export const outputs: Record<string, string> = {
  'kite-recap': output(
    '凧の夜の報告',
    'article',
    'event: 2026-10-17-kawabe\nchapter: kawabe\ntopics: [wind]\nsummary: { ja: 凧が三枚、夕方まで落ちませんでした。理由は、だれも分かりません。, en: Three kites stayed up until evening. Nobody knows why. }\n',
  ),
  'wind-slides': output('風は何でできているか', 'slides', 'topics: [wind]\n'),
  'lamp-video': output('灯りの数えかた', 'video'),
  'tea-podcast': output('お茶の時間', 'podcast'),
  'bank-book': output('土手の本', 'book'),
  'vane-code': output('"kazami: a weather vane in forty lines"', 'code', 'language: en\n'),
  'lamp-translation': output('灯りの用語集(翻訳)', 'translation'),
  'odd-thing': output('名前のつかないもの', 'other'),
  'advent-one': output('消した灯りの話', 'article', 'campaign: advent\n'),
};

export const people: Record<string, string> = {
  nao: `name: { ja: 風間なお, en: Nao Kazama }
reading: かざまなお
bio: 川辺支部の世話人。風を聞くのが仕事、当てるのが趣味です。
links: { blog: https://nao.example/, github: https://code.example/nao }
consent: { listed: true, recognition: true }
`,
  bart: `name: Bartholomew Featherstonehaugh-Cholmondeley III
reading: ばーそろみゅー
consent: { listed: true, recognition: true }
`,
  aoi: 'name: 青井\nreading: あおい\nconsent: { listed: true, recognition: true }\n',
};
