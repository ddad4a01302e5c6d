import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Size of a generated community. */
export interface Size {
  chapters: number;
  eventsPerChapter: number;
  outputs: number;
  people: number;
}

const subjects = [
  '温度計',
  '湿度計',
  '太陽光パネル',
  '蓄電池',
  'あかり',
  'こたつ',
  '雨どい',
  '古い窓',
  '廊下の電球',
  '湯たんぽ',
];
/** Queries for such a community: words that are frequent, rare and missing, short and long, in all scripts. */
export const words = [
  ...subjects,
  ...[
    '夜',
    '暮らす',
    '長く使う',
    '世話人',
    '第12支部',
    '灯りの家 7',
    '使い道',
    '電池 ドライバー',
    'オンセン',
  ],
  ...[
    'Chapter 20',
    'sensors',
    'solar',
    'おんどけい',
    'ｵﾝﾄﾞ',
    '２回目',
    '計測 こたつ',
    'けいそく',
    '古い窓 廊下',
  ],
];

const topics = ['sensors', 'solar', 'lighting', 'heating', 'old-houses'];
const regions = ['north', 'east', 'west', 'south'];
const of = <Value>(list: readonly Value[], index: number): Value => list[index % list.length] as Value;
const two = (value: number) => String(value).padStart(2, '0');

/** Writes a generated community into `folder`, the same files for the same size. Returns their number. */
export function writeCommunity(folder: string, size: Size): number {
  let files = 0;
  const made = new Set<string>();
  const write = (name: string, text: string) => {
    const target = path.join(folder, name);
    const parent = path.dirname(target);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(target, text);
    files++;
  };
  write('community.yaml', community());
  write('pages/about.md', '---\ntitle: 私たちについて\n---\nくらしの灯りを分けあう会です。\n');
  write('pages/code-of-conduct.md', '---\ntitle: 行動規範\n---\nたがいを大切にします。\n');
  for (let index = 0; index < size.people; index++) write(`people/member-${index}.yaml`, person(index));
  for (let index = 0; index < size.chapters; index++) {
    write(`chapters/chapter-${index}.yaml`, chapter(index, size));
    for (let number = 0; number < size.eventsPerChapter; number++) {
      const day = `${2024 + (number % 3)}-${two((index % 12) + 1)}-${two(((index + number * 7) % 28) + 1)}`;
      write(
        `events/${day.slice(0, 4)}/${day}-chapter-${index}-${number}.md`,
        event(index, number, day, size),
      );
    }
  }
  for (let index = 0; index < size.outputs; index++) {
    const day = `${2024 + (index % 3)}-${two((index % 12) + 1)}-${two((index % 28) + 1)}`;
    write(`outputs/${day.slice(0, 4)}/output-${index}.yaml`, output(index, day, size));
  }
  return files;
}

const community = () => `name: { ja: 計測のための会, en: A community to measure }
tagline: どこまで大きくなれるか
url: https://bench.example/
locales: [ja, en]
regions:
${regions.map((region) => `  ${region}: { ja: ${region}地方, en: ${region} }`).join('\n')}
topics:
${topics.map((topic) => `  ${topic}: { ja: ${topic}の話, en: ${topic} }`).join('\n')}
`;

const person = (index: number) => `name: 計測 ${of(subjects, index)}${index}
reading: けいそく${index}
bio: |
  ${of(subjects, index)}を${index}個もっています。**強調「も」**使います。
consent: { listed: true, recognition: true }
`;

const chapter = (index: number, size: Size) => `# 支部のファイルです。
name: { ja: 第${index}支部, en: Chapter ${index} }
reading: だい${index}しぶ
kind: regional
region: ${of(regions, index)}
location: { lat: ${(30 + (index % 140) / 10).toFixed(2)}, lon: ${(130 + (index % 150) / 10).toFixed(2)}, place: ${of(subjects, index)}町 }
founded: 2021-04
tagline: ${of(subjects, index)}と暮らす夜
description: |
  毎月集まって、${of(subjects, index)}の話をします。はじめての人を歓迎します。

  - 手ぶらで来られます
  - 途中で帰れます
topics: [${of(topics, index)}, ${of(topics, index + 1)}]
languages: [ja]
organizers:
  - person: member-${index % size.people}
    role: 世話人
links:
  website: https://chapters.example/chapter-${index}
`;

const event = (index: number, number: number, day: string, size: Size) => `---
title: ${of(subjects, index + number)}を持ちよる夜 ${number + 1}回目
chapters: [chapter-${index}]
starts: ${day} 19:00
ends: ${day} 21:00
format: ${of(['in-person', 'online', 'hybrid'], number)}
venue:
  name: 灯りの家 ${index}
  address: ${of(subjects, index)}町 ${number}-1-2
attendance: { inPerson: ${(index + number) % 40}, online: ${number % 20} }
topics: [${of(topics, number)}]
sessions:
  - title: ${of(subjects, number)}を${number + 2}個つないだ話
    starts: "19:10"
    ends: "19:40"
    speakers: [member-${(index + number) % size.people}]
---
夜に集まって、${of(subjects, number)}の使い道を**${number + 3}とおり**話します。

持ってくるもの: 電池、ドライバー、話したいこと。
`;

const output = (
  index: number,
  day: string,
  size: Size,
) => `title: ${of(subjects, index)}について${index}回目に考えたこと
url: https://articles.example/${index}
authors: [member-${index % size.people}]
kind: ${of(['article', 'slides', 'video'], index)}
published: ${day}
language: ja
chapter: chapter-${index % size.chapters}
topics: [${of(topics, index)}]
summary: ${of(subjects, index)}を長く使うための、小さな工夫をまとめました。
`;
