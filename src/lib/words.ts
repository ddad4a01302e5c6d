/** A text by language (BCP 47), the preferred language first: `{ja: '名古屋', en: 'Nagoya'}`. */
export type Words = Readonly<Record<string, string>>;

/** A text in the language it was found in. */
export interface Picked {
  text: string;
  language: string;
}

/** The text for a reader of `locale`: in that language, else in the one it was first written in. */
export function pick(words: Words, locale: string): Picked {
  const exact = words[locale];
  if (exact !== undefined) return { text: exact, language: locale };
  const [language = locale] = Object.keys(words);
  return { text: words[language] ?? '', language };
}

/** A field as words: a plain string is in `language`. */
export function wordsOf(field: string | Record<string, string>, language: string): Words {
  if (typeof field === 'string') return { [language]: field };
  // The site's own language first, so that it is what others fall back to.
  const { [language]: own, ...others } = field;
  return own === undefined ? field : { [language]: own, ...others };
}
