import { organiserWords } from './organiser-catalogue.ts';

/** What the page with specimens of images says to those who work on them, and the language that it is in. */
export function ogPreviewWords(locale: string) {
  const { imageSpecimens, language } = organiserWords(locale);
  return { ...imageSpecimens, language };
}
