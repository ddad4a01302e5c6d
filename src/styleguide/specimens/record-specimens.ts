import { chapters } from './chapter-specimens.ts';
import { events, markdown } from './event-specimens.ts';
import { outputs, people } from './output-specimens.ts';
import { issue, prose } from './text-specimens.ts';

/**
 * The records of a fictional community, by file: one for every state of a component, with extreme texts. They are shown
 * on /styleguide/ only, at the time `specimenDay`.
 */
export const specimenDay = '2026-11-21T09:00:00+09:00';

/** The files by path. `picture` is a picture of the current content folder, by its path there. */
export function specimenFiles(picture: string, accent: string): Record<string, string> {
  const folder = (name: string, ending: string, files: Record<string, string>, year = false) =>
    Object.entries(files).map(([id, text]) => {
      const at = year ? `${name === 'events' ? id.slice(0, 4) : '2026'}/` : '';
      return [`${name}/${at}${id}.${ending}`, text] as const;
    });
  return Object.fromEntries([
    [
      'community.yaml',
      `name: { ja: 見本の会, en: The Specimen Circle }
tagline: { ja: 風を待つあいだに、灯りを消す人たち, en: People who switch off lamps while they wait for the wind }
description: |
  これは、部品の見本のための会です。どこにもなく、だれもいません。
url: https://specimen.example/
locales: [ja, en]
timeZone: Asia/Tokyo
theme: { accent: "${accent}" }
links: { website: https://specimen.example/, github: https://code.example/specimen }
codeOfConduct: /conduct/
regions: { east: { ja: 東, en: East }, west: { ja: 西, en: West } }
topics: { wind: { ja: 風, en: Wind }, lamps: { ja: 灯り, en: Lamps } }
contacts: { conduct: conduct@specimen.example, newsletter: newsletter@specimen.example }
newsletter: { from: newsletter }
`,
    ],
    ...folder('chapters', 'yaml', chapters),
    ...folder('events', 'md', events, true),
    ...folder('outputs', 'yaml', outputs, true),
    ...folder('people', 'yaml', people),
    ['newsletters/2026-11.mdx', issue(picture)],
    [
      'newsletters/2026-10.mdx',
      markdown(
        'title: { ja: 凧の号, en: The kite issue }\npublished: 2026-10-10\nspotlight: north-south',
        '凧を三枚。\n',
      ),
    ],
    [
      'campaigns/advent.md',
      markdown(
        `title: { ja: 消した灯りのカレンダー, en: A calendar of lamps put out }
kind: advent-calendar
starts: 2026-11-18
ends: 2026-11-25
url: https://advent.example/
summary: 八日の窓。
prizes: 手ぬぐい一枚
slots:
  - { date: 2026-11-18, person: nao, title: 消した灯りの話, output: advent-one }
  - { date: 2026-11-19, person: aoi, title: 題だけの日 }
  - { date: 2026-11-20 }
  - { date: 2026-11-21, name: 岸本みなと, title: きょうの窓 }
  - { date: 2026-11-22, person: bart }
  - { date: 2026-11-23 }`,
        '窓をひとつ、開けてください。',
      ),
    ],
    [
      'campaigns/contest.md',
      markdown(
        `title: { ja: 風の写真帖, en: The album of winds }
kind: contest
starts: 2026-07-01
ends: 2026-08-31
results:
  - { output: odd-thing, award: { ja: 大賞, en: First prize } }
  - { person: nao, award: { ja: 皆勤賞, en: For being there } }`,
        '',
      ),
    ],
    [
      'programs/thanks.yaml',
      'title: { ja: ありがとう 2026, en: Thank you 2026 }\nperiod: 2026\npoints: { speaker: 3, organizer: 5 }\nthreshold: 5\nbadge: { label: { ja: 風の友 2026, en: Friend of the wind 2026 }, color: "#b4432f" }\n',
    ],
    [
      'partners/kazaguruma.yaml',
      'name: { ja: かざぐるま製紙, en: Kazaguruma Paper }\nurl: https://paper.example/\nsince: 2024-04\nbenefit: { ja: 凧の紙を毎年百枚。, en: A hundred sheets of kite paper every year. }\n',
    ],
    ['pages/about.md', prose(picture)],
    [
      'pages/conduct.md',
      markdown('title: { ja: 行動規範, en: Code of conduct }\norder: 2', 'たがいに、やさしく。\n'),
    ],
  ]);
}
