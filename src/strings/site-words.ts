import { type Wording, wording } from './wording.ts';

export { wordingLanguage } from './wording.ts';

/** The site's wording for readers of a language. */
export const strings = (locale: string): Wording => wording(locale);
