import { bestLanguage } from '../../lib/language-match.ts';
import { languageName } from '../../lib/languages.ts';
import { languagesOf, type OrganiserWords, organiserWords } from '../organiser-catalogue.ts';

/** The words of a fresh community's first records, in one language. */
export type Starter = Said<Omit<OrganiserWords['starter'], 'toWrite'>>;

type Said<Texts> = {
  [Key in keyof Texts]: Texts[Key] extends (...values: infer Values) => string
    ? (...values: Values) => string
    : Texts[Key] extends string
      ? string
      : Said<Texts[Key]>;
};

/**
 * The words of a fresh community's first records, in the community's language `locale`; where we have none in it, placeholders for
 * somebody who reads `spoken`.
 */
export function starterWords(locale: string, spoken: string): Starter {
  const language = bestLanguage(locale, languagesOf('starter'));
  if (language === undefined) return placeholders(locale, spoken);
  const { toWrite: _, ...starter } = organiserWords(language).starter;
  return starter;
}

/**
 * The words of a fresh community in a language that we have none of: each says, to whoever reads `spoken`, what is to be written
 * in `locale`. Words of another language would be taken for that one, by readers and by machines.
 */
function placeholders(locale: string, spoken: string): Starter {
  const { starter, language: read } = organiserWords(spoken);
  const { toWrite, event, output, about, conduct, newsletter, ...texts } = starter;
  const language = languageName(locale, read);
  const write = (example: string) => toWrite(language, example);
  const all = <Texts extends object>(group: Texts): Texts =>
    Object.fromEntries(Object.entries(group).map(([key, text]) => [key, write(text)])) as Texts;
  // Each line of a body is a paragraph, a heading or an item; what marks it as one stays.
  const body = (example: string) =>
    example.replace(/^([#-]+ (?:\d+:\d+ )?)?(\S.*)$/gm, (_line, mark = '', text = '') => mark + write(text));
  return {
    ...all(texts),
    event: { ...all(event), body: body(event.body) },
    output: { summary: write(output.summary), title: (name) => write(output.title(name)) },
    about: {
      ...all({ title: about.title, summary: about.summary }),
      body: (name, tagline) => body(about.body(name, tagline)),
    },
    conduct: { ...all(conduct), body: body(conduct.body) },
    newsletter: all(newsletter),
  };
}
