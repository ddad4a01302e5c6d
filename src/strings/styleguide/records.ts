/**
 * The records of an invented community, by file: one of every state that a component knows, with texts as short, long
 * and strange as they come. They stand on /styleguide/ and nowhere else. The day is that of `specimenDay`.
 */
export const specimenDay = '2026-11-21T09:00:00+09:00';

const chapters: Record<string, string> = {
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

const event = (fields: string, body = '') => `---\n${fields.trim()}\n---\n${body}`;

const events: Record<string, string> = {
  '2026-11-21-kawabe': event(
    `
title: { ja: "風の夜話 #12 きょう吹いている風の読みかた", en: "Night talks on wind #12: reading today's" }
chapters: [kawabe]
starts: 2026-11-21 18:30
ends: 2026-11-21 20:30
venue: { name: { ja: 土手の集会所, en: The hut on the bank }, address: 川辺市土手 1-2-3, location: { lat: 35.68, lon: 139.69 }, access: 川辺駅から歩いて八分。入口は川の側です。 }
registration: https://kawabe.example/12
capacity: 30
topics: [wind]
hashtag: windnight
audience: { ja: はじめての人, en: Newcomers }
takeaway: { ja: 風向きを手で当てられるようになります, en: You will tell the wind by hand }
firstVisit: 手ぶらでどうぞ。名札に書くのは呼ばれたい名前だけです。
sessions:
  - { title: 開会, kind: break, starts: "18:30", ends: "18:40" }
  - { title: { ja: 風は何でできているか, en: What wind is made of }, kind: keynote, starts: "18:40", ends: "19:10", speakers: [nao], summary: 三十分で、風の部品をぜんぶ並べます。, slides: https://slides.example/1, video: https://video.example/1 }
  - { title: 窓辺の実験, kind: workshop, starts: "19:10", ends: "20:00", track: 大広間, speakers: [{ name: 岸本みなと }] }
  - { title: 凧のあげかた, kind: lightning-talk, starts: "19:10", ends: "20:00", track: 土手, speakers: [{ name: Bartholomew Featherstonehaugh }] }
  - { title: お茶, kind: social, starts: "20:00", ends: "20:30" }
roles: { organizers: [nao], helpers: [{ name: 岸本みなと }, { name: 上田たけし }] }
`,
    '土手の風を、みんなで読みます。\n\n## 持ちもの\n\n- 上着\n- 耳\n',
  ),
  '2026-11-28-online': event(`
title: { ja: 画面ごしの灯り, en: Lamps through a screen }
chapters: [accessibility]
starts: 2026-11-28 20:00
format: online
online: { url: https://video.example/live }
`),
  '2026-12-05-hybrid': event(`
title: 北浜と南浜と川辺とアクセシビリティ部が年の終わりに一度だけひとつの部屋に集まって話す、とても名前の長い集まり
chapters: [kawabe, north-south, accessibility, yoru, minato]
starts: 2026-12-05 13:00
ends: 2026-12-06 17:00
format: hybrid
venue: { name: 国立風力記念青少年総合センター センター棟三階 三一一号室 }
registration: https://kawabe.example/joint
`),
  '2026-12-12-cancelled': event(`
title: 棚田の夜
chapters: [yoru]
starts: 2026-12-12 18:00
status: cancelled
updated: 2026-11-18
venue: { name: 棚田公民館 }
`),
  '2026-12-13-postponed': event(`
title: 夜の点灯会
chapters: [yoru]
starts: 2026-12-13 18:00
status: postponed
updated: 2026-11-19
`),
  '2026-12-19-moved': event(`
title: 忘年の会
chapters: [kawabe]
starts: 2026-12-19 17:00
status: moved
updated: 2026-11-20
venue: { name: 川辺駅前の喫茶店 }
`),
  '2026-10-17-kawabe': event(
    `
title: { ja: "風の夜話 #11 凧の電気", en: "Night talks on wind #11: electricity from kites" }
chapters: [kawabe]
starts: 2026-10-17 18:30
attendance: { inPerson: 18, online: 4, firstTimers: 6 }
recaps: [kite-recap]
sessions:
  - { title: 凧と発電機, kind: talk, speakers: [nao], slides: https://slides.example/2 }
`,
    '凧が三枚、夕方まで落ちませんでした。',
  ),
  '2026-04-11-yamate': event('title: 坂道の勉強会\nchapters: [yamate]\nstarts: 2026-04-11 14:00'),
  '2025-09-06-tanada': event('title: 稲刈りのあとの会\nchapters: [tanada]\nstarts: 2025-09-06 14:00'),
  '2022-11-03-hatoba': event('title: おわりの会\nchapters: [hatoba]\nstarts: 2022-11-03 14:00'),
};

const output = (title: string, kind: string, more = '') =>
  `title: ${title}\nkind: ${kind}\nurl: https://works.example/${kind}\nauthors: [nao]\npublished: 2026-11-0${(kind.length % 8) + 1}\n${more}`;

const outputs: Record<string, string> = {
  'kite-recap': output('凧の夜の報告', 'article', 'event: 2026-10-17-kawabe\nchapter: kawabe\ntopics: [wind]\nsummary: { ja: 凧が三枚、夕方まで落ちませんでした。理由は、だれも分かりません。, en: Three kites stayed up until evening. Nobody knows why. }\n'),
  'wind-slides': output('風は何でできているか', 'slides', 'topics: [wind]\n'),
  'lamp-video': output('灯りの数えかた', 'video'),
  'tea-podcast': output('お茶の時間', 'podcast'),
  'bank-book': output('土手の本', 'book'),
  'vane-code': output('"kazami: a weather vane in forty lines"', 'code', 'language: en\n'),
  'lamp-translation': output('灯りの用語集(翻訳)', 'translation'),
  'odd-thing': output('名前のつかないもの', 'other'),
  'advent-one': output('消した灯りの話', 'article', 'campaign: advent\n'),
};

const people: Record<string, string> = {
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

/** One of each component of an issue. `picture` is a path of the content folder. */
const issue = (picture: string) => `---
title: { ja: 風待ちの号, en: Waiting for the wind }
published: 2026-11-10
spotlight: kawabe
summary: { ja: 土手に四十人。風は来ませんでしたが、お茶は来ました。, en: Forty of us on the bank. The wind did not come; the tea did. }
---
風のない日が十日つづきました。**この号**は、その十日のあいだに[人が何をしていたか](/events/)の記録です。

## 編集部から

灯りを消して、窓を開けて、待ちました。

<Spotlight chapter="kawabe">

川辺支部は、土手の集会所で会います。

</Spotlight>

<Events>

- 2026-11-21-kawabe: 上着を忘れずに。
- 2026-12-12-cancelled

</Events>

<Happened>

- 2026-10-17-kawabe: 凧が三枚。

</Happened>

<NewChapters>

- minato: いちばん新しい支部です。

</NewChapters>

<Numbers month="2026-10">

- events
- attended: 半分は土手の上に。
- speakers
- outputs

</Numbers>

<Campaigns>

- advent: 窓がまだ空いています。

</Campaigns>

<Outputs>

- kite-recap: 落ちなかった理由の、仮説が三つ。
- vane-code

</Outputs>

<Recognition program="thanks">

- nao: 夕方まで凧を見ていた人。
- bart
- aoi: 鍵を開けた人。

</Recognition>

<Partner partner="kazaguruma">

凧の紙を百枚、いただきました。

</Partner>

<Figure src="../${picture}" alt="支部のマスコット" caption="風を待つ" />

<Quote by="風間なお">

風は、待っているあいだに来る。

</Quote>

<Button href="/chapters/">支部をさがす</Button>

<Note title="編集後記">

お茶は、三杯めがいちばんおいしかったです。

</Note>
`;

const prose = (picture: string) => `---
title: { ja: 文章でできること, en: Everything Markdown can do }
summary: { ja: 見出しから表まで、本文に書けるものの見本です。, en: "What may stand in a text, from headings to tables." }
order: 1
---
段落の中に[リンク](/about/)、**強調**、*斜体*、\`code\`、~~取り消し~~、https://example.org/ があります。行を

分けると、段落になります。

## 見出し 2

### 見出し 3

#### 見出し 4

- 箇条書き
  - 入れ子の箇条書き
- [x] 終わったこと
- [ ] これからのこと

1. 順番のあるもの
2. その次

> 引用は、だれかの言葉です。
>
> 二段落めもあります。

\`\`\`js
const wind = await listen('river'); // a long line of code that has to wrap somewhere on a narrow phone screen
\`\`\`

| 名前 | 数 | 何のこと |
| --- | ---: | --- |
| 風 | 12 | 土手の上で数えたもの |
| 灯り | 1,280 | 消したもの |

---

![支部のマスコット](../${picture})

注のある文です[^1]。

[^1]: 注は、終わりに並びます。
`;

/** The files, by their path. `picture` is one of the content folder that is being worked on, by its path there. */
export function specimenFiles(picture: string, accent: string): Record<string, string> {
  const folder = (name: string, ending: string, files: Record<string, string>, year = false) =>
    Object.entries(files).map(([id, text]) => {
      const at = year ? `${name === 'events' ? id.slice(0, 4) : '2026'}/` : '';
      return [`${name}/${at}${id}.${ending}`, text] as const;
    });
  return Object.fromEntries([
    [
      'community.yaml',
      `name: { ja: 見本の会, en: The Specimen Circle }
tagline: { ja: 風を待つあいだに、灯りを消す人たち, en: People who switch off lamps while they wait for the wind }
description: |
  これは、部品の見本のための会です。どこにもなく、だれもいません。
url: https://specimen.example/
locales: [ja, en]
timeZone: Asia/Tokyo
theme: { accent: "${accent}" }
links: { website: https://specimen.example/, github: https://code.example/specimen }
codeOfConduct: /conduct/
regions: { east: { ja: 東, en: East }, west: { ja: 西, en: West } }
topics: { wind: { ja: 風, en: Wind }, lamps: { ja: 灯り, en: Lamps } }
contacts: { conduct: conduct@specimen.example, newsletter: newsletter@specimen.example }
newsletter: { from: newsletter }
`,
    ],
    ...folder('chapters', 'yaml', chapters),
    ...folder('events', 'md', events, true),
    ...folder('outputs', 'yaml', outputs, true),
    ...folder('people', 'yaml', people),
    ['newsletters/2026-11.mdx', issue(picture)],
    ['newsletters/2026-10.mdx', event('title: { ja: 凧の号, en: The kite issue }\npublished: 2026-10-10\nspotlight: north-south', '凧を三枚。\n')],
    [
      'campaigns/advent.md',
      event(
        `title: { ja: 消した灯りのカレンダー, en: A calendar of lamps put out }
kind: advent-calendar
starts: 2026-11-18
ends: 2026-11-25
url: https://advent.example/
summary: 八日の窓。
prizes: 手ぬぐい一枚
slots:
  - { date: 2026-11-18, person: nao, title: 消した灯りの話, output: advent-one }
  - { date: 2026-11-19, person: aoi, title: 題だけの日 }
  - { date: 2026-11-20 }
  - { date: 2026-11-21, name: 岸本みなと, title: きょうの窓 }
  - { date: 2026-11-22, person: bart }
  - { date: 2026-11-23 }`,
        '窓をひとつ、開けてください。',
      ),
    ],
    [
      'campaigns/contest.md',
      event(
        `title: { ja: 風の写真帖, en: The album of winds }
kind: contest
starts: 2026-07-01
ends: 2026-08-31
results:
  - { output: odd-thing, award: { ja: 大賞, en: First prize } }
  - { person: nao, award: { ja: 皆勤賞, en: For being there } }`,
        '',
      ),
    ],
    [
      'programs/thanks.yaml',
      'title: { ja: ありがとう 2026, en: Thank you 2026 }\nperiod: 2026\npoints: { speaker: 3, organizer: 5 }\nthreshold: 5\nbadge: { label: { ja: 風の友 2026, en: Friend of the wind 2026 }, color: "#b4432f" }\n',
    ],
    [
      'partners/kazaguruma.yaml',
      'name: { ja: かざぐるま製紙, en: Kazaguruma Paper }\nurl: https://paper.example/\nsince: 2024-04\nbenefit: { ja: 凧の紙を毎年百枚。, en: A hundred sheets of kite paper every year. }\n',
    ],
    ['pages/about.md', prose(picture)],
    ['pages/conduct.md', event('title: { ja: 行動規範, en: Code of conduct }\norder: 2', 'たがいに、やさしく。\n')],
  ]);
}
