import { type Wording, wording } from './wording.ts';

export type FeedWords = Wording['feeds'];

/** The wording of feeds for readers of a language. */
export const feedWords = (locale: string): FeedWords => wording(locale).feeds;
