import type { Made } from './made-community.ts';

/** The instant of the tests about feeds: Saturday, 21 November 2026. */
export const now = '2026-11-21T09:00:00+09:00';

/** A meeting of Nagoya. */
export const event = (title: string, starts: string, more: object = {}) => ({
  title,
  chapters: ['nagoya'],
  starts,
  ...more,
});

/** One of everything that feeds tell of, before and after `now`. */
export const records: Made = {
  chapters: { nagoya: { name: { ja: '名古屋支部', en: 'Nagoya' } } },
  people: {
    akari: { name: '高槻あかり', consent: { listed: true }, aliases: ['old-akari'] },
    nozomi: { name: '影山のぞみ' },
  },
  events: {
    '2026-12-04-nagoya': event('灯りの夜話', '2026-12-04 19:00', {
      ends: '2026-12-04 21:00',
      venue: { name: '灯りの家' },
      format: 'hybrid',
      takeaway: '消灯の型紙',
      registration: 'https://a.example/join?a=1&b=2',
      sessions: [{ title: '消す', speakers: ['akari'] }],
    }),
    '2026-12-06-nagoya': event('雪の会', '2026-12-06', { status: 'cancelled', updated: '2026-11-20 10:00' }),
    '2026-10-01-nagoya': event('秋の会', '2026-10-01 19:00'),
    '2026-09-01-nagoya': event('流れた会', '2026-09-01 19:00', { status: 'cancelled' }),
    '2025-12-31-nagoya': event('年越しの会', '2025-12-31 23:00', { ends: '2026-01-01 01:00' }),
  },
  outputs: {
    'old-article': {
      title: 'むかしの記事 <b>太字</b> & "引用"',
      url: 'https://a.example/?a=1&b=2',
      authors: ['akari', 'nozomi'],
      published: '2019-03',
      added: '2026-11-02',
      summary: '<script>alert(1)</script>',
      topics: ['sensors'],
    },
    tomorrow: {
      title: 'あした出る',
      url: 'https://a.example/t',
      authors: [{ name: '灯里' }],
      published: '2026-11-22',
    },
  },
  newsletters: {
    '2026-11': { title: '夜長号', published: '2026-11-01 08:00', spotlight: 'nagoya', summary: '夜長です。' },
    '2026-12': { title: '来月号', published: '2026-12-01 08:00' },
    '2026-10': { title: '下書き号', published: '2026-10-01', draft: true },
  },
};
