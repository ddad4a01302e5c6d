import type { Community, Issue } from '../../src/community/record-types.ts';
import type { MailAudience } from '../../src/formats/mail/mail-audience.ts';
import { communityOf, type Files, markdown } from '../sample.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 60"><circle r="3"/></svg>';

const body = `
はじめに、[支部](/chapters/nagoya/)と[外の頁](https://o.example/?a=1&b=2)へ。
つぎの行に、**強調「あ」**もあります。

1. 消す
2. 待つ

- [x] 済んだ
- まだ

> 引用の一行

| 時 | 灯り |
| --- | --- |
| 夜 | 二つ |

\`\`\`
if (夜) {
  消す
}
\`\`\`

<Spotlight>

**灯る**支部です。![茶の間](./room.svg)

</Spotlight>

<NewChapters>

- kobe: 新しい仲間です。

</NewChapters>

<Events>

- late: [書いて](/about/)ください。
- off
- abroad

</Events>

<Happened>

- over: 静かでした。

</Happened>

<Numbers>

- events: 一回です。

</Numbers>

<Outputs>

- stairs: 階段の話。

</Outputs>

<Campaigns>

- advent

</Campaigns>

<Recognition title="はじめまして" program="ambassador">

- akari: 受付をしてくれました。
- quiet: 名前を出しません。

</Recognition>

<Partner partner="soko">

ありがとうございます。

</Partner>

<Quote by="灯里">

待つのも灯り。

</Quote>

<Note title="余白">

また来月。

</Note>

<Button href="/chapters/">支部を**見る**</Button>

<Figure src="./room.svg" alt="部屋 <1>" caption="消した部屋" />
`;

const community = `
name: { ja: 試しの会 🏮, en: Trial Group }
url: https://sample.example/
locales: [ja, en]
contacts: { news: news@sample.example, desk: desk@sample.example }
newsletter: { from: news, replyTo: desk, list: news }
`;

const event = (fields: string) => markdown(`chapters: [nagoya]\n${fields}`);

/** A community whose one issue uses every component. */
export const issueFiles: Files = {
  'community.yaml': community,
  'chapters/nagoya.yaml': 'name: { ja: 名古屋支部, en: Nagoya }\nmascot: ./nagoya.svg\ncolor: "#3b7960"\n',
  'chapters/kobe.yaml': 'name: 神戸支部\n',
  'chapters/nagoya.svg': svg,
  'newsletters/room.svg': svg,
  'pages/about.md': markdown('title: 私たち'),
  'people/akari.yaml': 'name: 灯里\nconsent: { listed: true, recognition: true }\n',
  'people/quiet.yaml': 'name: 静香\nconsent: { listed: true, recognition: false }\n',
  'programs/ambassador.yaml':
    'title: 灯り人 2026\nperiod: 2026\npoints: { helper: 1 }\nthreshold: 1\nbadge: { label: 灯り人 }\n',
  'partners/soko.yaml':
    'name: ほたる倉庫\nurl: https://soko.example/\nsince: 2023-04\nbenefit: 部屋を貸してくれます。\n',
  'campaigns/advent.md': markdown(
    'title: 灯りの暦\nkind: advent-calendar\nstarts: 2026-12-01\nends: 2026-12-25\nurl: https://c.example/',
  ),
  'events/2026/late.md': event('title: 夜話\nstarts: 2026-12-04 19:00\nvenue: { name: 茶の間 }'),
  'events/2026/off.md': event('title: 雪の会\nstarts: 2026-12-06\nstatus: cancelled'),
  'events/2026/abroad.md': event(
    'title: { ja: 遠くの会, en: Far Away }\nstarts: 2026-12-07 18:00\ntimeZone: Europe/Lisbon\nformat: online',
  ),
  'events/2026/over.md': event(
    'title: 終わった会\nstarts: 2026-10-04 19:00\nends: 2026-10-04 21:00\nstatus: moved\nattendance: { inPerson: 12 }',
  ),
  'outputs/2026/stairs.yaml':
    'title: 階段は煙突\nurl: https://o.example/?a=1&b=2\nauthors: [{ name: 灯里 }, { name: { en: Ran } }]\npublished: 2026-11-02\n',
  'newsletters/2026-11.mdx': markdown(
    'title: { ja: 夜長号 👩‍💻, en: Long Nights }\npublished: 2026-11-01 08:00\nspotlight: nagoya\nsummary: お茶と𠮷野と、長い夜。',
    body,
  ),
};

/** The one issue of some files, and a reader of it in a language. */
export function sampleIssue(
  locale: string,
  files: Files = issueFiles,
): { issue: Issue; audience: MailAudience; community: Community } {
  const community = communityOf(files);
  const issue = community.newsletters[0] as Issue;
  const audience = { community, locale, sizeOf: () => ({ width: 90, height: 60 }) };
  return { issue, audience, community };
}

/** The same issue with other settings of its newsletter, as YAML. */
export function withNewsletter(newsletter: string): Files {
  return { ...issueFiles, 'community.yaml': community.replace(/newsletter: .*/, newsletter) };
}

/** The same issue with other fields or another body. */
export function withIssue(fields: string, text = body): Files {
  return { ...issueFiles, 'newsletters/2026-11.mdx': markdown(fields, text) };
}
