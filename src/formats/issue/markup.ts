import type { Marked } from '../../lib/languages.ts';
import { oneLine } from '../../lib/line.ts';
import { escapeMarkup } from '../../lib/xml.ts';
import type { Phrase } from './part.ts';

/** Words as HTML, marked with their language where it is another than that around them. */
export function named({ text, lang }: Marked): string {
  const words = escapeMarkup(text);
  return lang ? `<span lang="${escapeMarkup(lang)}">${words}</span>` : words;
}

/** A line as HTML. */
export const phrased = (phrase: Phrase) => phrase.map(named).join('');

/** A line, or words, as one line of plain text. */
export function plain(words: Phrase | Marked): string {
  return oneLine(
    [words]
      .flat()
      .map(({ text }) => text)
      .join(''),
  );
}

/** A link as HTML; `html` is what it says. Without an address, only that. */
export function linked(html: string, url: string | undefined): string {
  return url === undefined ? html : `<a href="${escapeMarkup(url)}">${html}</a>`;
}
