import { type OrganiserWords, organiserWords } from './organiser-catalogue.ts';

/** What `npm run screenshots` says, and the language that it is in. */
export type ScreenshotWords = OrganiserWords['screenshots'] & { readonly language: string };

/** What `npm run screenshots` says to those who read a language. */
export function screenshotWords(wanted: string): ScreenshotWords {
  const { screenshots, language } = organiserWords(wanted);
  return { ...screenshots, language };
}
