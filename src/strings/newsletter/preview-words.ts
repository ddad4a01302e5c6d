import { organiserWords } from '../organiser-catalogue.ts';

/** What the page with all editions of an issue says. */
export const previewWords = (locale: string) => organiserWords(locale).newsletterPreview;
