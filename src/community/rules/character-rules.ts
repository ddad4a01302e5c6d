import type { Path } from '../../collections/visit-fields.ts';
import type { Words } from '../../lib/translated-text.ts';
import { drawableText, drawableWords, isDrawable } from '../../lib/writing-systems.ts';
import { allEntries, problemAt, type Rule } from './content-rule.ts';

/** Fields whose text appears on images, by collection; `*` stands for every item of a list or key of a group. */
const shown: Readonly<Record<string, readonly string[]>> = {
  community: ['name', 'regions.*', 'topics.*'],
  chapters: ['name', 'tagline', 'location.place'],
  events: ['title', 'venue.name', 'sessions.*.speakers.*.name'],
  outputs: ['title', 'authors.*.name'],
  newsletters: ['title'],
  people: ['name'],
  campaigns: ['title'],
  programs: ['title', 'badge.label'],
  pages: ['title', 'summary'],
};

/**
 * Warns about characters on images that our fonts lack; `uncovered` returns those of a text, without duplicates. Only a
 * warning, since pages show the same text with the reader's own fonts.
 */
export const characters = (uncovered: (text: string) => readonly string[]): Rule =>
  function* (input) {
    const { locales = [] } = input.entries.community[0]?.data ?? {};
    // When none of the site's languages can be drawn, images have no text, which need not be reported for each field.
    const drawn = locales.some(isDrawable) ? (text: string) => text : drawableText;
    for (const entry of allEntries(input)) {
      for (const field of shown[entry.collection] ?? []) {
        for (const { text, path } of textsAt(entry.data, field.split('.'), [])) {
          const missing = uncovered(drawn(text));
          if (missing.length > 0) yield problemAt(entry, path, 'character-without-font', detailsOf(missing));
        }
      }
    }
  };

/** The texts of a field in all languages. */
function* textsAt(
  value: unknown,
  [part, ...rest]: Path,
  path: Path,
): Generator<{ text: string; path: Path }> {
  if (typeof value === 'string') {
    if (part === undefined) yield { text: value, path };
  } else if (typeof value === 'object' && value !== null) {
    // Images only use the languages that they can show.
    const seen = part === undefined ? drawableWords(value as Words) : value;
    for (const [key, inner] of Object.entries(seen)) {
      const at = [...path, Array.isArray(value) ? Number(key) : key];
      if (part === undefined || part === '*' || part === key) yield* textsAt(inner, rest, at);
    }
  }
}

/** `𓀀 (U+13000)`: with the code point, for those whose fonts lack the character, too. */
const detailsOf = (missing: readonly string[]): Record<string, string> => ({
  characters: missing.map((each) => `${each} (${codesOf(each)})`).join(', '),
});

const codesOf = (text: string) =>
  [...text].map((each) => `U+${each.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`).join(' ');
