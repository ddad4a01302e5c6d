/** Chapters of every status, with names of every length, as YAML by id. */
export const chapters: Record<string, string> = {
  kawabe: `name: { ja: 川辺支部, en: Kawabe Chapter }
reading: かわべしぶ
region: east
prefecture: 東京都
location: { lat: 35.68, lon: 139.69, place: { ja: 川辺市, en: Kawabe } }
founded: 2021-04
mascot: ./mascot.svg
color: "#2f6f5e"
tagline: { ja: 土手の上で、風の話をする, en: Talking about wind on a river bank }
description: |
  月に一度、土手の集会所で会います。[はじめての人](/about/)も、**道具のない人**もどうぞ。

  川の水位計を全員で読むところから始まります。
firstVisit: |
  手ぶらでどうぞ。入口は川の側です。段差はありません。
topics: [wind, lamps]
languages: [ja, en]
organizers:
  - { person: nao, role: { ja: 世話人, en: Organizer }, since: 2021-04 }
  - { name: 岸本みなと, role: 鍵の係 }
  - { name: 上田たけし, until: 2024-03 }
links: { website: https://kawabe.example/, github: https://code.example/kawabe }
join: https://kawabe.example/join
`,
  minato: `name: { ja: みなと支部, en: Minato Chapter }
reading: みなとしぶ
region: west
prefecture: 大阪府
founded: 2026-10
color: "#1f5a8c"
tagline: { ja: はじめの一回を、これから, en: About to meet for the first time }
topics: [lamps]
languages: [ja]
`,
  yamate: `name: 山手支部
reading: やまてしぶ
region: west
prefecture: 大阪府
founded: 2020
color: "#8b6d2f"
languages: [ja]
`,
  tanada: `name: 棚田支部
reading: たなだしぶ
region: east
prefecture: 新潟県
founded: 2019
languages: [ja]
`,
  hatoba: `name: 波止場支部
reading: はとばしぶ
region: east
prefecture: 東京都
founded: 2018-05
retired: 2023-03
languages: [ja]
`,
  'north-south': `name: { ja: 北浜・南浜合同支部, en: North Beach & South Beach Joint Chapter }
reading: きたはまみなみはまごうどうしぶ
region: east
prefecture: 北海道
jointOf: [{ ja: 北浜, en: North Beach }, { ja: 南浜, en: South Beach }]
founded: 2024-06
color: "#087783"
tagline: ふたつの浜で、ひとつの夕方
languages: [ja]
`,
  accessibility: `name: { ja: アクセシビリティ部, en: Accessibility Circle }
reading: あくせしびりてぃぶ
kind: specialty
founded: 2022-09
color: "#884898"
topics: [lamps]
languages: [ja, en]
`,
  yoru: `name: { ja: 夜, en: Night }
reading: よる
kind: specialty
founded: 2023-01
color: "#f2d14b"
languages: [ja]
`,
};
