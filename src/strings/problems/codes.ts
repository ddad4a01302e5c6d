import { eventWarnings } from './ja/events.ts';
import { type issueErrors, issueWarnings } from './ja/issues.ts';
import { timeWarnings } from './ja/times.ts';
import { wordingWarnings } from './ja/wording.ts';
import type { ja } from './ja.ts';

/** Every kind of Problem; each has words in every file of this folder. */
export type ProblemCode = keyof typeof ja;

/** What a Problem tells people, in one language. */
export interface Words {
  message: string;
  fix: string;
}

/** The words of one kind of Problem; `details` fill the gaps. */
export type ProblemWords = (details: Record<string, string>) => Words;

/** What `npm run newsletter -- check` finds in an issue. */
export type IssueProblemCode = keyof typeof issueErrors | keyof typeof issueWarnings;

/** Those of them that an issue may go out with. */
export const issueWarningCodes = Object.keys(issueWarnings) as (keyof typeof issueWarnings)[];

/** Wording that is still to come, or that nobody sees. */
export const wordingWarningCodes = Object.keys(wordingWarnings) as (keyof typeof wordingWarnings)[];

/** What is odd about an event or the place of a chapter. */
export const eventWarningCodes = Object.keys(eventWarnings) as (keyof typeof eventWarnings)[];

/** Days and times that cannot all be right. */
export const timeWarningCodes = Object.keys(timeWarnings) as (keyof typeof timeWarnings)[];

const fieldCodes = [
  'not-a-day',
  'not-a-full-day',
  'not-a-month',
  'not-a-moment',
  'not-a-time',
  'not-a-url',
  'not-a-site-url',
  'not-a-link',
  'not-an-id',
  'windows-name',
  'id-too-long',
  'listed-twice',
  'not-a-language',
  'not-a-time-zone',
  'not-a-color',
  'not-an-address',
  'two-urls',
  'not-a-way-out',
  'empty-text',
  'field-too-long',
  'unpaired-direction',
  'no-language',
  'one-of',
  'unknown-placeholder',
  'not-a-count',
  'unknown-plural-form',
  'no-other-form',
  'broken-template',
] as const satisfies ProblemCode[];

/** True for the codes that schemas give as the message of a refinement. */
export function isFieldCode(message: string): message is (typeof fieldCodes)[number] {
  return (fieldCodes as readonly string[]).includes(message);
}
