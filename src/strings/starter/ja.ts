import type { Starter } from './starter.ts';

export const ja: Starter = {
  person: 'あなたの名前',
  bio: 'ここに、ひとことの自己紹介を書きます。',
  role: '世話人',
  chapterTagline: 'はじめの一歩を、いっしょに。',
  event: {
    title: 'はじめの集まり',
    audience: 'はじめての人',
    takeaway: '顔と名前を知っている人、ひとり',
    body: '自己紹介をして、次に何をするかを決めます。手ぶらでどうぞ。\n\n- 19:00 ひとこと自己紹介\n- 19:30 やってみたいことを出しあう\n- 20:30 次の日取りを決める\n',
  },
  output: {
    title: (name) => `${name}のサイトを作りました`,
    summary: '最初のアウトプットは、このサイトです。',
  },
  about: {
    title: '私たちについて',
    summary: 'どんな集まりで、どう参加できるか。',
    body: (name, tagline) =>
      `${name}は、${tagline ? `「${tagline}」を合い言葉にした` : 'これから始まる'}集まりです。\n\n## 参加するには\n\n[イベント](/events/)をのぞいてみてください。はじめての人も歓迎します。\n`,
  },
  conduct: {
    title: '行動規範',
    summary: 'みんなが安心していられるための約束。',
    body: '## 約束\n\n- 相手の立場や経験をからかいません。\n- いやだと言われたら、すぐにやめます。\n- 写真は、写る人に聞いてから撮ります。\n\n## 困ったとき\n\nその場の世話人に声をかけてください。世話人は話を聞き、秘密を守り、必要なら相手に離れてもらいます。\n',
  },
  newsletter: {
    title: '創刊準備号',
    summary: '集まりが始まることのお知らせ。',
    body: (chapter, event) =>
      `はじめまして。これから毎月、集まりのようすをお届けします。\n\n<Spotlight chapter="${chapter}">\n\n最初の支部です。世話人も、まだ手さぐりです。\n\n</Spotlight>\n\n<Events>\n\n- ${event}: 最初の集まりです。\n\n</Events>\n`,
  },
};
