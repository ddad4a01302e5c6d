import type { Written } from './content-folder.ts';

/** Records whose every text is one string, by collection. */
export const records: Record<string, (text: string) => Written> = {
  chapters: (text) => ({
    name: text,
    reading: text,
    location: { lat: 0, lon: 0, place: text },
    jointOf: [text, { ja: text, en: text }],
    tagline: { ja: text },
    description: text,
    firstVisit: { en: text },
    organizers: [{ name: text, role: text }],
  }),
  events: (text) => ({
    title: text,
    chapters: ['home'],
    starts: '2026-09-18 18:30',
    venue: { name: text, address: text, access: text },
    hashtag: text,
    audience: text,
    takeaway: { ja: text, en: text },
    sessions: [{ title: text, track: text, summary: text, speakers: [{ name: text }] }],
    roles: { hosts: [{ name: text }] },
    firstVisit: text,
  }),
  outputs: (text) => ({
    title: text,
    url: 'https://example.org/',
    authors: [{ name: text }],
    published: '2026-09',
    summary: text,
  }),
  people: (text) => ({
    name: text,
    reading: text,
    bio: text,
    feeds: [{ url: 'https://elsewhere.example/feed.xml', include: [text] }],
    // Their names stand among the winners of campaigns, too.
    consent: { listed: true, recognition: true },
  }),
  newsletters: (text) => ({ title: text, summary: text, published: '2026-09-01' }),
  campaigns: (text) => ({
    title: text,
    kind: 'contest',
    starts: '2026-09-01',
    ends: '2026-09-30',
    summary: text,
    slots: [{ date: '2026-09-02', name: text, title: text }],
    prizes: text,
    results: [{ person: { name: text }, award: text }],
  }),
  programs: (text) => ({ title: text, description: text, period: 2026, points: {}, badge: { label: text } }),
  partners: (text) => ({ name: text, benefit: text }),
  pages: (text) => ({ title: text, summary: text }),
};

const inYears = new Set(['events', 'outputs']);
/** Collections whose records have a body. */
export const withBodies = new Set(['events', 'newsletters', 'campaigns', 'pages']);

/** The id of the record with this number; issues are named by their month. */
export const idOf = (collection: string, index: number) =>
  collection === 'newsletters'
    ? `${1000 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
    : `s-${index}`;

/** The file of the record with this number. */
export function pathOf(collection: string, index: number): string {
  const folder = inYears.has(collection) ? `${collection}/2026` : collection;
  return `${folder}/${idOf(collection, index)}.${withBodies.has(collection) ? 'md' : 'yaml'}`;
}
