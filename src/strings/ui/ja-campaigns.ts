import { messages } from '../../lib/message.ts';

const says = messages('ja');

/** The wording of what members do together for a while (advent calendars, contests, calls), in Japanese. */
export const jaCampaigns = {
  campaignPage: {
    kinds: {
      'advent-calendar': 'アドベントカレンダー',
      contest: 'コンテスト',
      'call-for-speakers': '話し手の募集',
      challenge: 'チャレンジ',
    },
    kind: '企画',
    from: '始まり',
    until: {
      'advent-calendar': '最後の日',
      contest: '締め切り',
      'call-for-speakers': '締め切り',
      challenge: '最後の日',
    },
    before: says('{distance}、{day}に始まります。', 'day', 'distance'),
    open: {
      'advent-calendar': says('いま、ひとつずつ開いています。最後の窓は {day}です。', 'day', 'distance'),
      contest: says('いま募集しています。締め切りは {day}、{distance}です。', 'day', 'distance'),
      'call-for-speakers': says(
        '話してくれる人を募っています。締め切りは {day}、{distance}です。',
        'day',
        'distance',
      ),
      challenge: says('いま、みんなで続けています。最後の日は {day}、{distance}です。', 'day', 'distance'),
    },
    over: says('{day}に終わりました。', 'day'),
    choosing: '結果が決まったら、ここに載せます。',
    takePart: {
      'advent-calendar': '参加する',
      contest: '応募する',
      'call-for-speakers': '話を申し込む',
      challenge: '参加する',
    },
    website: '企画のページ',
    where: 'ほかの場所',
    prizes: '賞品',
    calendar: 'カレンダー',
    slots: '担当',
    opened: says('{all} のうち {opened} が開きました', '#opened', '#all'),
    free: says('あと {count} 日ぶん空いています', '#count'),
    invite: 'あいています',
    dark: '暗い窓のまま',
    how: 'あいている日は、あなたの日かもしれません。だれでも書けます。支部の集まりで「ひとつください」と言うか、世話人に声をかけてください。',
    howLink: '近くの支部をさがす',
    results: '結果',
    about: 'この企画について',
    facts: '日にちと賞品',
    outputs: 'ここから生まれたもの',
    others: 'ほかの企画',
    untold: 'くわしい案内は、準備ができたらここに載ります。',
    /** In lists: on the outputs page and the front page. */
    together: 'みんなですること',
    now: 'みんなで',
    days: says('{from} から {to} まで', 'from', 'to'),
    begins: says('{day}から', 'day'),
    lasts: says('{day}まで', 'day'),
  },
};
