import { type OrganiserWords, organiserWords } from '../organiser-catalogue.ts';

/** What a draft says, and the language that it is in. */
export type DraftWords = OrganiserWords['newsletterDraft'] & { readonly language: string };

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

/** What a draft says to editors who read a language. */
export function draftWords(wanted: string): DraftWords {
  const { newsletterDraft, language } = organiserWords(wanted);
  return { ...newsletterDraft, language };
}
