import { messages } from '../../lib/message.ts';

const says = messages('ja');

/** What calendars and the links to them say, in Japanese: です・ます, like a kind neighbour. */
export const jaCalendar = {
  cancelled: says('【中止】{title}', 'title'),
  postponed: says('【延期】{title}', 'title'),
  moved: says('【変更あり】{title}', 'title'),
  /** Whose meeting it is, where those of several chapters stand. */
  hosted: says('{host}: {title}', 'host', 'title'),
  hostAndOthers: says('{name}ほか', 'name'),
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
  /** What a calendar lacks, because programs take only so much. */
  leftOutPast: says(
    '{day}までの集まりは、大きくなりすぎるため入っていません。サイトにはあります: {url}',
    'day',
    'url',
  ),
  leftOutFuture: says(
    '{day}からの集まりは、大きくなりすぎるため入っていません。近づくと入ります。サイトにはあります: {url}',
    'day',
    'url',
  ),
  /** A calendar of a part of the community. */
  named: says('{part} | {community}', 'part', 'community'),
  links: {
    title: '予定に入れる',
    file: 'カレンダーのファイル(.ics)',
    fileHint: 'iPhone や Mac、Thunderbird などで開けます。',
    google: 'Google カレンダー',
    outlook: 'Outlook.com',
    outlookWork: 'Outlook(職場や学校)',
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
