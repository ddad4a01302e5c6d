import { languageName } from '../../lib/languages.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import type { Starter } from './starter.ts';

/** What stands for a text that somebody has to write in another language. */
const toWrite = {
  ja: (language: string, example: string) => `(ここは${language}で書きます。たとえば: ${example})`,
  en: (language: string, example: string) => `(Write this in ${language}. For example: ${example})`,
};

/**
 * The words of a fresh community in a language that we have none of: each says, to whoever speaks `spoken`, what is to be written
 * in `locale`. Words of another language would be taken for that one, by readers and by machines.
 */
export function placeholders(locale: string, spoken: 'ja' | 'en'): Starter {
  const language = languageName(locale, spoken);
  const says = spoken === 'ja' ? ja : en;
  const write = (example: string) => toWrite[spoken](language, example);
  // Each line of a body is a paragraph, a heading or an item; what marks it as one stays.
  const body = (example: string) =>
    example.replace(/^([#-]+ (?:\d+:\d+ )?)?(\S.*)$/gm, (_line, mark = '', text = '') => mark + write(text));
  const { event, output, about, conduct, newsletter } = says;
  return {
    person: write(says.person),
    bio: write(says.bio),
    role: write(says.role),
    chapterTagline: write(says.chapterTagline),
    event: {
      title: write(event.title),
      audience: write(event.audience),
      takeaway: write(event.takeaway),
      body: body(event.body),
    },
    output: { title: (name) => write(output.title(name)), summary: write(output.summary) },
    about: {
      title: write(about.title),
      summary: write(about.summary),
      body: (name, tagline) => body(about.body(name, tagline)),
    },
    conduct: { title: write(conduct.title), summary: write(conduct.summary), body: body(conduct.body) },
    newsletter: {
      title: write(newsletter.title),
      summary: write(newsletter.summary),
      letter: write(newsletter.letter),
      spotlight: write(newsletter.spotlight),
      event: write(newsletter.event),
    },
  };
}
