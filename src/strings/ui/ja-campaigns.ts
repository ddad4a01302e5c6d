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
    before: (day: string, distance: string) => `${distance}、${day}に始まります。`,
    open: {
      'advent-calendar': (day: string, _distance: string) =>
        `いま、ひとつずつ開いています。最後の窓は ${day}です。`,
      contest: (day: string, distance: string) => `いま募集しています。締め切りは ${day}、${distance}です。`,
      'call-for-speakers': (day: string, distance: string) =>
        `話してくれる人を募っています。締め切りは ${day}、${distance}です。`,
      challenge: (day: string, distance: string) =>
        `いま、みんなで続けています。最後の日は ${day}、${distance}です。`,
    },
    over: (day: string) => `${day}に終わりました。`,
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
    opened: (opened: string, all: string) => `${all} のうち ${opened} が開きました`,
    free: (count: string) => `あと ${count} 日ぶん空いています`,
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
    days: (from: string, to: string) => `${from} から ${to} まで`,
    begins: (day: string) => `${day}から`,
    lasts: (day: string) => `${day}まで`,
  },
};
