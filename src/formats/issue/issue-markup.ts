import { direction, isolated, type Marked } from '../../lib/languages.ts';
import { oneLine } from '../../lib/lines-without-spaces.ts';
import { escapeMarkup } from '../../lib/xml-text.ts';
import type { Phrase } from './issue-part.ts';

/** Words as HTML, marked with their language where it is another than that around them. */
export function named({ text, lang, dir }: Marked): string {
  const words = escapeMarkup(text);
  const direct = dir ? ` dir="${dir}"` : '';
  return lang ? `<span lang="${escapeMarkup(lang)}"${direct}>${words}</span>` : words;
}

/** ` lang="…"` for what is in `lang` among words in `locale`, with the direction where that is another one. */
export function languageAttributes(lang: string | undefined, locale: string): string {
  if (!lang) return '';
  const dir = direction(lang);
  return ` lang="${escapeMarkup(lang)}"${dir === direction(locale) ? '' : ` dir="${dir}"`}`;
}

/** A line as HTML. */
export const phrased = (phrase: Phrase) => phrase.map(named).join('');

/** A line, or words, as one line of plain text. */
export function plain(words: Phrase | Marked): string {
  return oneLine([words].flat().map(isolated).join(''));
}

/** A link as HTML; `html` is what it says. Without an address, only that. */
export function linked(html: string, url: string | undefined): string {
  return url === undefined ? html : `<a href="${escapeMarkup(url)}">${html}</a>`;
}
