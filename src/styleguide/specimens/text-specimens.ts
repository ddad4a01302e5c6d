/** One of each component of an issue. `picture` is a path of the content folder. */
export const issue = (picture: string) => `---
title: { ja: 風待ちの号, en: Waiting for the wind }
published: 2026-11-10
spotlight: kawabe
summary: { ja: 土手に四十人。風は来ませんでしたが、お茶は来ました。, en: Forty of us on the bank. The wind did not come; the tea did. }
---
風のない日が十日つづきました。**この号**は、その十日のあいだに[人が何をしていたか](/events/)の記録です。

## 編集部から

灯りを消して、窓を開けて、待ちました。

<Spotlight chapter="kawabe">

川辺支部は、土手の集会所で会います。

</Spotlight>

<Events>

- 2026-11-21-kawabe: 上着を忘れずに。
- 2026-12-12-cancelled

</Events>

<Happened>

- 2026-10-17-kawabe: 凧が三枚。

</Happened>

<NewChapters>

- minato: いちばん新しい支部です。

</NewChapters>

<Numbers month="2026-10">

- events
- attended: 半分は土手の上に。
- speakers
- outputs

</Numbers>

<Campaigns>

- advent: 窓がまだ空いています。

</Campaigns>

<Outputs>

- kite-recap: 落ちなかった理由の、仮説が三つ。
- vane-code

</Outputs>

<Recognition program="thanks">

- nao: 夕方まで凧を見ていた人。
- bart
- aoi: 鍵を開けた人。

</Recognition>

<Partner partner="kazaguruma">

凧の紙を百枚、いただきました。

</Partner>

<Figure src="../${picture}" alt="支部のマスコット" caption="風を待つ" />

<Quote by="風間なお">

風は、待っているあいだに来る。

</Quote>

<Button href="/chapters/">支部をさがす</Button>

<Note title="編集後記">

お茶は、三杯めがいちばんおいしかったです。

</Note>
`;

/** Every Markdown construct. */
export const prose = (picture: string) => `---
title: { ja: 文章でできること, en: Everything Markdown can do }
summary: { ja: 見出しから表まで、本文に書けるものの見本です。, en: "What may stand in a text, from headings to tables." }
order: 1
---
段落の中に[リンク](/about/)、**強調**、*斜体*、\`code\`、~~取り消し~~、https://example.org/ があります。行を

分けると、段落になります。

## 見出し 2

### 見出し 3

#### 見出し 4

- 箇条書き
  - 入れ子の箇条書き
- [x] 終わったこと
- [ ] これからのこと

1. 順番のあるもの
2. その次

> 引用は、だれかの言葉です。
>
> 二段落めもあります。

\`\`\`js
const wind = await listen('river'); // a long line of code that has to wrap somewhere on a narrow phone screen
\`\`\`

| 名前 | 数 | 何のこと |
| --- | ---: | --- |
| 風 | 12 | 土手の上で数えたもの |
| 灯り | 1,280 | 消したもの |

---

![支部のマスコット](../${picture})

注のある文です[^1]。

[^1]: 注は、終わりに並びます。
`;
