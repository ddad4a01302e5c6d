import { messages } from '../lib/message.ts';

const says = messages('ja');
const saysInEnglish = messages('en');

/** What calendars and the links to them say, in Japanese: です・ます, like a kind neighbour. */
const ja = {
  /** The language of these words. */
  language: 'ja',
  cancelled: says('【中止】{title}', 'title'),
  postponed: says('【延期】{title}', 'title'),
  moved: says('【変更あり】{title}', 'title'),
  cancelledSays: '中止になりました。',
  postponedSays: '延期になりました。新しい日が決まったら、この予定も変わります。',
  movedSays: '日時か場所が変わりました。',
  inPerson: '会場で集まります。',
  online: 'オンラインで集まります。',
  hybrid: '会場でもオンラインでも参加できます。',
  onlinePlace: 'オンライン',
  noEnd: '終わりの時刻は決まっていません。',
  hosts: says('主催: {names}', 'names'),
  audience: says('こんな人へ: {text}', 'text'),
  takeaway: says('持ち帰れるもの: {text}', 'text'),
  access: says('行き方: {text}', 'text'),
  registration: says('申し込み: {url}', 'url'),
  join: says('オンライン会場: {url}', 'url'),
  page: says('くわしくは: {url}', 'url'),
  /** A calendar of a part of the community. */
  named: says('{part} | {community}', 'part', 'community'),
  links: {
    title: '予定に入れる',
    file: 'カレンダーのファイル(.ics)',
    fileHint: 'iPhone や Mac、Thunderbird などで開けます。',
    google: 'Google カレンダー',
    outlook: 'Outlook',
  },
  subscribe: {
    title: 'カレンダーで受けとる',
    lead: '一度登録すると、これからの集まりがいつものカレンダーに並びます。日にちや会場が変わったときも、中止のときも、ひとりでに書き換わります。',
    open: 'カレンダーのアプリで開く',
    google: 'Google カレンダーに加える',
    address: 'アドレス',
    addressHint:
      'うまく開かないときは、このアドレスを写して、お使いのカレンダーの「URL で追加」や「照会カレンダーを追加」に貼ってください。',
    linkTitle: says('{name}(カレンダー)', 'name'),
  },
};

/** Every wording around calendars. Japanese is the type; the others must be complete. */
export type CalendarWords = typeof ja;

const en: CalendarWords = {
  language: 'en',
  cancelled: saysInEnglish('Cancelled: {title}', 'title'),
  postponed: saysInEnglish('Postponed: {title}', 'title'),
  moved: saysInEnglish('Changed: {title}', 'title'),
  cancelledSays: 'This meeting is cancelled.',
  postponedSays: 'This meeting is postponed. Once there is a new date, this entry will move to it.',
  movedSays: 'The time or the place has changed.',
  inPerson: 'We meet in person.',
  online: 'We meet online.',
  hybrid: 'Come in person or join online.',
  onlinePlace: 'Online',
  noEnd: 'No end time has been set.',
  hosts: saysInEnglish('Hosted by {names}', 'names'),
  audience: saysInEnglish('For: {text}', 'text'),
  takeaway: saysInEnglish('You take home: {text}', 'text'),
  access: saysInEnglish('Getting there: {text}', 'text'),
  registration: saysInEnglish('Sign up: {url}', 'url'),
  join: saysInEnglish('Join online: {url}', 'url'),
  page: saysInEnglish('More about it: {url}', 'url'),
  named: saysInEnglish('{part} | {community}', 'part', 'community'),
  links: {
    title: 'Put it in your calendar',
    file: 'Calendar file (.ics)',
    fileHint: 'Opens on iPhone and Mac, in Thunderbird and in most calendar programs.',
    google: 'Google Calendar',
    outlook: 'Outlook',
  },
  subscribe: {
    title: 'In your calendar',
    lead: 'Subscribe once, and coming meetings stand in the calendar you already use. When a date or a place changes, or a meeting is cancelled, it says so there by itself.',
    open: 'Open in your calendar app',
    google: 'Add to Google Calendar',
    address: 'Address',
    addressHint:
      'If nothing opens, copy this address and paste it where your calendar says “add by URL” or “subscribe”.',
    linkTitle: saysInEnglish('{name} (calendar)', 'name'),
  },
};

const languages: Record<string, CalendarWords> = { ja, en };

/** The wording of calendars for readers of a language; one without words of its own gets English. */
export function calendarWords(locale: string): CalendarWords {
  return languages[locale] ?? languages[locale.split('-')[0] ?? ''] ?? en;
}
