import { en } from './draft-en.ts';
import { type DraftWords, ja } from './draft-ja.ts';

export type { DraftWords };

/** The lists of a draft. */
export type DraftList =
  | 'NewChapters'
  | 'Events'
  | 'Happened'
  | 'Campaigns'
  | 'Outputs'
  | 'Welcome'
  | 'Reached'
  | 'Numbers'
  | 'Thanks';

/** Why a draft mentions something without offering it. */
export type DraftReason = 'told' | 'changed' | 'declined' | 'older' | 'yet';

/** What people do for a meeting. */
export type DraftPart = 'speakers' | 'organizers' | 'hosts' | 'helpers' | 'streamers' | 'photographers';

/** What a draft says to editors who read a language; of a language without words of its own, in English. */
export function draftWords(language: string): DraftWords {
  return language.split('-')[0] === 'ja' ? ja : en;
}
