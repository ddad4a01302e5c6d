import { prefectureIds } from './places.ts';
import { wording } from './wording.ts';

/** What a prefecture, given as content has it (`愛知県`), is called in addresses: `aichi`. */
export const prefectureId = (prefecture: string) => prefectureIds[prefecture] ?? prefecture;

/** What it is called for readers of a language: `愛知県`, `Aichi`. */
export const prefectureName = (prefecture: string, locale: string) =>
  wording(locale).prefectures[prefectureId(prefecture)] ?? prefecture;
