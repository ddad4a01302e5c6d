import { type Files, markdown } from '../sample.ts';

/**
 * A community with a record in every state: meetings as they are planned, cancelled, postponed, moved, over, written in full, with
 * guests, and in another language. Beside them are enough plain records that every list which stops somewhere does.
 * The moment is that of `testNow`: 21 November 2026, nine in the morning in Tokyo.
 */
export const statesCommunity: Files = {
  'community.yaml': `name: { ja: 灯台の会, en: The Lighthouse Club }
tagline: { ja: 岬から岬へ, en: From cape to cape }
url: https://states.example/
locales: [ja, en]
timeZone: Asia/Tokyo
codeOfConduct: /rules/
regions: { north: { ja: 北, en: North }, south: { ja: 南, en: South } }
topics: { lamps: { ja: 灯り, en: Lamps }, tides: 潮 }
hashtags: [states]
navigation: [{ label: きまり帳, href: /rules/ }]
contacts: { letters: letters@states.example }
newsletter: { from: letters }
`,

  'chapters/harbor.yaml': `name: { ja: 港支部, en: Harbor Chapter }
region: north
prefecture: 青森県
founded: 2020-04
topics: [lamps]
languages: [ja, en]
join: https://join.example/harbor
organizers:
  - { person: akari, role: { ja: 世話役, en: Keeper }, since: 2020-04 }
  - { name: 今井さん, since: 2021-04 }
  - { name: { ja: 前の人, en: Former Person }, until: 2024-03 }
description: { ja: 港です。, en: This is the harbor. }
aliases: [old-harbor, older-harbor]
`,
  'chapters/hill.yaml': 'name: 丘支部\nregion: south\nfounded: 2021-05\ncodeOfConduct: /hill-rules/\n',
  'chapters/closed.yaml':
    'name: { ja: 閉じた支部, en: Closed Chapter }\nregion: north\nfounded: 2018\nretired: 2024-03\njoin: https://join.example/closed\n',

  'people/akari.yaml': `name: { ja: 星野あかり, en: Akari Hoshino }
reading: ほしのあかり
consent: { listed: true, recognition: true }
links: { website: https://akari.example/ }
feeds: [{ url: https://akari.example/feed.xml }]
aliases: [former-akari]
`,
  'people/minami.yaml': 'name: 南さん\nconsent: { listed: true }\n',

  'events/2026/planned.md': markdown(
    `
title: { ja: 予定の夜, en: Planned Night }
chapters: [harbor]
starts: 2026-12-05 19:00
ends: 2026-12-05 21:00
format: hybrid
venue:
  name: { ja: 灯りの家, en: Lantern House }
  address: { ja: 港町1-2-3, en: 1-2-3 Harbor }
  access: { ja: 駅から五分, en: Five minutes from the station }
  location: { lat: 40.82, lon: 140.74 }
online: { url: https://live.example/planned }
registration: https://join.example/planned
capacity: 12
hashtag: planned_night
topics: [lamps]
audience: { ja: はじめての人, en: Newcomers }
takeaway: { ja: 小さな灯り, en: A small light }
firstVisit: { ja: 手ぶらでどうぞ。, en: Bring nothing. }
sessions:
  - title: { ja: 灯りの話, en: On lamps }
    starts: "19:10"
    ends: "19:40"
    speakers: [akari]
  - title: 客人の話
    starts: "19:50"
    speakers: [{ name: { ja: 客の田中, en: Tanaka the Guest }, url: https://guest.example/tanaka }, { name: 名だけの客 }]
    summary: { ja: 遠くから, en: From afar }
roles:
  organizers: [akari]
  helpers: [{ name: 手伝いの客, url: https://guest.example/helper }]
partOf: large
`,
    '予定の夜の本文。',
  ),
  'events/2026/large.md': markdown(
    'title: { ja: 大きな催し, en: The Large One }\nchapters: [harbor, hill]\nstarts: 2026-12-04\nends: 2026-12-06',
    '大きな催しの本文。',
  ),
  'events/2026/online.md': markdown(
    'title: { ja: 線の上の夜, en: Night On The Line }\nchapters: [harbor]\nstarts: 2026-12-08 20:00\nends: 2026-12-08 21:30\nformat: online\nonline: { url: https://live.example/online }\nlanguage: en',
  ),
  'events/2026/cancelled.md': markdown(
    `
title: { ja: 中止の夜, en: Cancelled Night }
chapters: [harbor]
starts: 2026-12-01 19:00
ends: 2026-12-01 21:00
status: cancelled
updated: 2026-11-18
format: hybrid
venue: { name: { ja: 閉まった家, en: Closed House } }
online: { url: https://live.example/cancelled }
registration: https://join.example/cancelled
capacity: 34
firstVisit: { ja: 中止の案内。, en: The cancelled note. }
sessions: [{ title: { ja: 消えた話, en: The lost talk }, starts: "19:10", speakers: [akari] }]
`,
    '中止の夜の本文。',
  ),
  'events/2026/postponed.md': markdown(
    `
title: { ja: 延期の夜, en: Postponed Night }
chapters: [harbor]
starts: 2026-12-02 19:00
status: postponed
updated: 2026-11-17
registration: https://join.example/postponed
online: { url: https://live.example/postponed }
format: online
capacity: 56
`,
    '延期の夜の本文。',
  ),
  'events/2026/moved.md': markdown(
    `
title: { ja: 移った夜, en: Moved Night }
chapters: [harbor]
starts: 2026-12-10 18:30
ends: 2026-12-10 20:30
movedFrom: 2026-12-03 18:30
status: moved
updated: 2026-11-16
venue: { name: { ja: 新しい家, en: New House } }
registration: https://join.example/moved
`,
    '移った夜の本文。',
  ),
  'events/2026/past.md': markdown(
    `
title: { ja: 過ぎた夜, en: Past Night }
chapters: [harbor]
starts: 2026-11-14 19:00
ends: 2026-11-14 21:00
format: hybrid
venue: { name: { ja: 古い家, en: Old House }, access: { ja: 裏口から, en: By the back door } }
online: { url: https://live.example/past }
registration: https://join.example/past
capacity: 78
attendance: { inPerson: 18, online: 5, firstTimers: 3 }
firstVisit: { ja: 過ぎた案内。, en: The past note. }
topics: [lamps]
recaps: [past-report]
sessions:
  - title: { ja: 過ぎた話, en: The past talk }
    starts: "19:10"
    speakers: [akari, { name: { ja: 客の佐藤, en: Sato the Guest }, url: https://guest.example/sato }]
    slides: https://slides.example/past
    video: https://video.example/past
  - { title: 録画のない話, starts: "20:00" }
roles: { helpers: [akari, minami], photographers: [{ name: 写真の客, url: https://guest.example/photos }] }
aliases: [past-before]
`,
    '過ぎた夜の招待。',
  ),
  'events/2026/off-long-ago.md': markdown(
    'title: { ja: 流れた夜, en: The Night That Was Off }\nchapters: [hill]\nstarts: 2026-10-10 19:00\nstatus: cancelled\nsessions: [{ title: 語られなかった話, speakers: [akari] }]',
  ),
  'events/2026/moved-and-past.md': markdown(
    'title: { ja: 移って過ぎた夜, en: Moved And Past }\nchapters: [hill]\nstarts: 2026-10-20 19:00\nmovedFrom: 2026-10-13 19:00\nstatus: moved\nattendance: { inPerson: 7 }',
  ),
  // In one language only: of an English page it is foreign.
  'events/2026/untranslated.md': markdown(
    'title: 訳のない夜\nchapters: [hill]\nstarts: 2026-12-15 19:00\nvenue: { name: 訳のない家 }\naudience: だれでも',
  ),
  // And this one of a Japanese page.
  'events/2026/english-only.md': markdown(
    'title: { en: The English Evening }\nchapters: [harbor]\nstarts: 2026-12-16 19:00\nlanguage: en',
  ),
  ...plainEvents(),

  'outputs/2026/past-report.yaml':
    'title: 過ぎた夜の報告\nurl: https://works.example/past-report\nauthors: [akari]\npublished: 2026-11-15\nevent: past\nchapter: harbor\ntopics: [lamps]\nsummary: { ja: 報告のまとめ, en: What the report says }\n',
  'outputs/2026/by-guest.yaml':
    'title: Ein Abend mit Lampen\nurl: https://works.example/by-guest\nauthors: [{ name: Herr Licht, url: https://guest.example/licht }, { name: ただの客 }]\npublished: 2026-11-16\nkind: video\nlanguage: de\nevent: past\n',
  ...plainOutputs(),

  'newsletters/2026-11.mdx': markdown(
    'title: { ja: 霜月の便り, en: Letters of November }\npublished: 2026-11-01\nspotlight: harbor\nsummary: { ja: 霜月のまとめ, en: November in short }',
    '便りの本文。\n\n<Spotlight>\n港の紹介。\n</Spotlight>\n\n<Events>\n- planned\n- cancelled\n- moved\n</Events>\n\n<Happened>\n- past\n</Happened>\n\n<Outputs>\n- by-guest\n</Outputs>\n',
  ),
  'newsletters/2026-10.md': markdown('title: 神無月の便り\npublished: 2026-10-01', '十月の本文。'),
  'newsletters/2026-09.md': markdown(
    'title: { ja: 長月の便り, en: Letters of September }\npublished: 2026-09-01',
    '九月の本文。',
  ),
  'newsletters/2026-12.md': markdown(
    'title: { ja: まだ見えない便り, en: Not Yet Seen }\npublished: 2026-12-01',
    '秘密の本文。',
  ),

  'campaigns/advent.md': markdown(
    'title: { ja: 待つ日々, en: The Waiting Days }\nkind: advent-calendar\nstarts: 2026-12-01\nends: 2026-12-03\nslots: [{ date: 2026-12-01, person: akari, title: 一日目の話 }, { date: 2026-12-02, name: 待つ客 }]',
  ),
  'campaigns/over.md': markdown(
    'title: { ja: 終わった企画, en: The Finished One }\nkind: contest\nstarts: 2026-01-01\nends: 2026-02-01\nresults: [{ output: past-report, award: { ja: 灯り賞, en: The Lamp Prize } }]',
  ),

  'pages/rules.md': markdown('title: { ja: きまり, en: The Rules }\norder: 2', 'きまりの本文。'),
  'pages/hill-rules.md': markdown('title: 丘のきまり\norder: 3', '丘のきまりの本文。'),
  'pages/about.md': markdown('title: { ja: この会のこと, en: About Us }\norder: 1', '会の本文。'),
  'pages/about.en.md': 'About in English.\n',
};

/** Meetings that say nothing but when: one a day, `Ahead 1` and `Ahead 2`, `Before 1` to `Before 8`, the nearest first. */
function plainEvents(): Files {
  const ahead = [1, 2].map((number) => ({
    ...{ id: `ahead-${number}`, name: `Ahead ${number}`, day: `2026-12-${20 + number}` },
  }));
  const before = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => ({
    ...{ id: `before-${number}`, name: `Before ${number}`, day: `2026-08-${30 - number}` },
  }));
  return Object.fromEntries(
    [...ahead, ...before].map(({ id, name, day }) => [
      `events/2026/${id}.md`,
      markdown(
        `title: { ja: ${name} の夜, en: ${name} }\nchapters: [harbor]\nstarts: ${day} 19:00\ntopics: [lamps]`,
      ),
    ]),
  );
}

/** Articles of one chapter, `Work 1` to `Work 13`, the newest first, of which one is in 2025. */
function plainOutputs(): Files {
  return Object.fromEntries(
    Array.from({ length: 13 }, (_, index) => index + 1).map((number) => {
      const day = number === 13 ? '2025-06-01' : `2026-09-${30 - number}`;
      return [
        `outputs/${day.slice(0, 4)}/work-${number}.yaml`,
        `title: Work ${number}\nurl: https://works.example/work-${number}\nauthors: [{ name: 書いた客 }]\npublished: ${day}\nchapter: harbor\ntopics: [lamps]\nlanguage: en\n`,
      ];
    }),
  );
}
