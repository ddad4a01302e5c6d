import { organiserWords } from './organiser-catalogue.ts';

/** The styleguide's own wording in the language of its page: names of its parts and sample texts. */
export const styleguideWords = (locale: string) => organiserWords(locale).styleguide;
