/** A Markdown file. */
export const markdown = (fields: string, body = '') => `---\n${fields.trim()}\n---\n${body}`;

/** Meetings of every format and status, short and long, as Markdown by id. */
export const events: Record<string, string> = {
  '2026-11-21-kawabe': markdown(
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
  '2026-11-28-online': markdown(`
title: { ja: 画面ごしの灯り, en: Lamps through a screen }
chapters: [accessibility]
starts: 2026-11-28 20:00
format: online
online: { url: https://video.example/live }
`),
  '2026-12-05-hybrid': markdown(`
title: 北浜と南浜と川辺とアクセシビリティ部が年の終わりに一度だけひとつの部屋に集まって話す、とても名前の長い集まり
chapters: [kawabe, north-south, accessibility, yoru, minato]
starts: 2026-12-05 13:00
ends: 2026-12-06 17:00
format: hybrid
venue: { name: 国立風力記念青少年総合センター センター棟三階 三一一号室 }
registration: https://kawabe.example/joint
`),
  '2026-12-12-cancelled': markdown(`
title: 棚田の夜
chapters: [yoru]
starts: 2026-12-12 18:00
status: cancelled
updated: 2026-11-18
venue: { name: 棚田公民館 }
`),
  '2026-12-13-postponed': markdown(`
title: 夜の点灯会
chapters: [yoru]
starts: 2026-12-13 18:00
status: postponed
updated: 2026-11-19
`),
  '2026-12-19-moved': markdown(`
title: 忘年の会
chapters: [kawabe]
starts: 2026-12-19 17:00
status: moved
updated: 2026-11-20
venue: { name: 川辺駅前の喫茶店 }
`),
  '2026-10-17-kawabe': markdown(
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
  '2026-04-11-yamate': markdown('title: 坂道の勉強会\nchapters: [yamate]\nstarts: 2026-04-11 14:00'),
  '2025-09-06-tanada': markdown('title: 稲刈りのあとの会\nchapters: [tanada]\nstarts: 2025-09-06 14:00'),
  '2022-11-03-hatoba': markdown('title: おわりの会\nchapters: [hatoba]\nstarts: 2022-11-03 14:00'),
};
