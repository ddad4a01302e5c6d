import names from './ja/prefectures.json' with { type: 'json' };
import { wording } from './wording.ts';

const ids: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(names).map(([id, prefecture]) => [prefecture, id]),
);

/** What a prefecture, given as content has it (`愛知県`), is called in addresses: `aichi`. */
export const prefectureId = (prefecture: string) => ids[prefecture] ?? prefecture;

/** What it is called for readers of a language: `愛知県`, `Aichi`. */
export const prefectureName = (prefecture: string, locale: string) =>
  wording(locale).prefectures[prefectureId(prefecture)] ?? prefecture;
