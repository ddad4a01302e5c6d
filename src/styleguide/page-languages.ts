/** The languages of the styleguide; the page in the first one has no prefix. */
export const languages = ['ja', 'en'] as const;

/** What stands in the address of the page in a language; undefined for the first one. */
export const prefixOf = (language: string) => (language === languages[0] ? undefined : language);
