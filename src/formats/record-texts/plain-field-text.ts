import { isolated, marked } from '../../lib/languages.ts';
import { plainText } from '../../lib/plain-text.ts';
import { pick, type Words } from '../../lib/translated-text.ts';

/** A field as plain text in the language `locale`, else in the first language that it has. */
export function fieldText(words: Words, locale: string): string {
  return plainText(pick(words, locale).text).trim();
}

/** The same for a place within a line of plain text in the reader's language. */
export function fieldTextInLine(words: Words, locale: string): string {
  const { text, dir } = marked(words, locale);
  return isolated({ text: plainText(text).trim(), ...(dir && { dir }) });
}

/** The names of records, each once. */
export function namesOf(list: readonly { name: Words }[], locale: string): string[] {
  return [...new Set(list.map(({ name }) => fieldText(name, locale)))];
}
