import { type Files, markdown } from '../sample.ts';

/** Every way in which somebody may be written. */
export interface Spelled {
  id: string;
  alias: string;
  ja: string;
  en: string;
  reading: string;
  website: string;
}

/** Did not agree to anything. */
export const hidden: Spelled = {
  ...{ id: 'mutsuki-kirishima', alias: 'kirimu-tsuki', ja: '霧島むつき', en: 'Mutsuki Kirishima' },
  ...{ reading: 'きりしまむつき', website: 'https://hidden-garden.example/kirimu' },
};

/** Agreed to everything but to being named, and that counts. */
export const refusing: Spelled = {
  ...{ id: 'yaeko-usami', alias: 'usami-yae', ja: '宇佐美八重子', en: 'Yaeko Usami' },
  ...{ reading: 'うさみやえこ', website: 'https://quiet-garden.example/usami' },
};

/** Agreed to everything: who looks for names must find this one. */
export const listed: Spelled = {
  ...{ id: 'akari-hoshino', alias: 'hoshi-akari', ja: '星野あかり', en: 'Akari Hoshino' },
  ...{ reading: 'ほしのあかり', website: 'https://open-garden.example/akari' },
};

const person = ({ id, alias, ja, en, reading, website }: Spelled, consent: string): Files => ({
  [`people/${id}.yaml`]: `name: { ja: ${ja}, en: ${en} }
reading: ${reading}
bio: { ja: "${ja}です。", en: "I am ${en}." }
avatar: ./${id}.svg
links: { website: ${website} }
feeds: [{ url: ${website}/feed.xml }]
aliases: [${alias}]
consent: ${consent}
`,
  [`people/${id}.svg`]: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><title>${en}</title><rect width="9" height="9"/></svg>`,
});

const everybody = `[${hidden.id}, ${refusing.id}, ${listed.id}]`;
const output = (id: string, authors: string) => ({
  [`outputs/2026/${id}.yaml`]: `title: ${id}の話\nurl: https://works.example/${id}\nauthors: ${authors}\npublished: 2026-10-20\nadded: 2026-10-21\nevent: 2026-10-16-oka\ntopics: [lamps]\n`,
});

/** A small community in which these people stand everywhere where people can stand. */
export const consentCommunity: Files = {
  'community.yaml':
    'name: { ja: 丘の会, en: The hill }\nurl: https://hill.example/\nlocales: [ja, en]\ntopics: { lamps: 灯り }\ncontacts: { office: office@hill.example }\nnewsletter: { from: office }\n',
  ...person(hidden, '{}'),
  ...person(refusing, '{ listed: true, recognition: true, named: false }'),
  ...person(listed, '{ listed: true, recognition: true }'),
  'chapters/oka.yaml': `name: { ja: 丘, en: Hill }
topics: [lamps]
organizers:
  - { person: ${hidden.id}, role: 会計, since: 2024-04 }
  - { person: ${refusing.id}, until: 2025-03 }
  - { person: ${listed.id}, role: 世話人 }
`,
  'events/2026/2026-10-16-oka.md': markdown(
    `title: { ja: 丘の夜, en: A night on the hill }
chapters: [oka]
starts: 2026-10-16 19:00
ends: 2026-10-16 21:00
topics: [lamps]
attendance: { inPerson: 9 }
recaps: [report]
sessions: [{ title: 一, speakers: ${everybody} }]
roles: { organizers: ${everybody}, hosts: ${everybody}, helpers: ${everybody}, streamers: ${everybody}, photographers: ${everybody} }`,
    '丘に集まりました。',
  ),
  'events/2026/2026-12-04-oka.md': markdown(
    `title: 次の夜\nchapters: [oka]\nstarts: 2026-12-04 19:00\nsessions: [{ title: 二, speakers: ${everybody} }]`,
    '丘に集まります。',
  ),
  ...output('lamp', everybody),
  ...output('report', everybody),
  ...output('alone', `[${hidden.id}]`),
  'campaigns/c.md': markdown(
    `title: 灯りの賞
kind: contest
starts: 2026-10-01
ends: 2026-10-30
slots:
  - { date: 2026-10-01, person: ${hidden.id}, title: 一 }
  - { date: 2026-10-02, person: ${refusing.id}, output: lamp }
  - { date: 2026-10-03, person: ${listed.id}, output: report }
results:
  - { output: lamp, award: 大賞 }
  - { person: ${hidden.id}, award: 二席 }
  - { person: ${refusing.id}, award: 三席 }`,
    '集めました。',
  ),
  'programs/p.yaml':
    'title: 灯りの印\nperiod: 2026\npoints: { organizer: 1, speaker: 1, helper: 1, output: 1, recap: 1, campaign: 1 }\nbadge: { label: 印 }\n',
  'newsletters/2026-11.mdx': markdown(
    'title: 十一月\npublished: 2026-11-01\nspotlight: oka',
    `<Spotlight>\n\n丘です。\n\n</Spotlight>\n\n<Recognition program="p">\n\n- ${hidden.id}\n- ${refusing.id}\n- ${listed.id}: ありがとう\n\n</Recognition>\n\n<Outputs>\n\n- lamp\n- alone\n\n</Outputs>\n\n<Happened>\n\n- 2026-10-16-oka\n\n</Happened>`,
  ),
  'pages/about.md': markdown('title: 丘のこと', '丘の会です。ご連絡は office@hill.example まで。'),
};
