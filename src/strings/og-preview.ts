import { organiserWords } from './organisers.ts';

/** What the page with specimens of images says to those who work on them. */
export const ogPreviewWords = (locale: string) => organiserWords(locale).imageSpecimens;
