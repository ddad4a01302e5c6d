import type { ProblemWords } from '../codes.ts';

const statuses: Readonly<Record<string, string>> = { cancelled: '中止', postponed: '延期', moved: '変更' };

/** What is odd about an event or the place of a chapter, in Japanese; nothing waits for it. */
export const eventWarnings = {
  'in-the-future': ({ value }) => ({
    message: `"${value}" はこれから先の日時です。それまでは、フィードとカレンダーで使われません。`,
    fix: '書きまちがいでないか、年と月を確かめてください。時刻はイベントのタイムゾーンで書きます。',
  }),
  'change-without-date': ({ status = '' }) => ({
    message: `いつ${statuses[status] ?? '変更'}になったかが書かれていません。予定を写した人のカレンダーに、届かないことがあります。`,
    fix: '変えた日時を足してください。例: updated: 2026-11-21 19:00',
  }),
  'place-far-from-zone': ({ place, hours, timeZone }) => ({
    message: `場所(${place})の時刻は ${hours} あたりですが、タイムゾーンは ${timeZone} です。`,
    fix: 'その場所のタイムゾーンを timeZone に書くか(例: timeZone: Europe/Berlin)、緯度と経度を直してください。',
  }),
} satisfies Record<string, ProblemWords>;
