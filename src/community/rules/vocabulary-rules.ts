import { closest } from '../../lib/closest-spelling.ts';
import { bestLanguage } from '../../lib/language-match.ts';
import { readAddress } from '../../lib/urls.ts';
import type { Problem } from '../../reader/problem.ts';
import {
  fieldsOf,
  linksIn,
  problemAt,
  type Rule,
  type RuleInput,
  repairAt,
  writtenEntries,
} from './content-rule.ts';
import { idMeant, wordsOf } from './known-names.ts';

const settingsOf = ({ entries }: RuleInput) => entries.community[0]?.data;

const details = (value: string, allowed: readonly string[]) => ({
  value,
  allowed: allowed.join(', '),
  suggestion: closest(value, allowed) ?? '',
});

/** Whether the site shows a text in `language` in one of its locales: `pt` on a site in `pt-BR`. */
const isRead = (language: string, locales: readonly string[]) =>
  locales.some((locale) => bestLanguage(locale, [language]) !== undefined);

/** Translations are in languages of the site. */
export const languages: Rule = function* (input) {
  const locales = settingsOf(input)?.locales;
  if (!locales) return;
  for (const kind of ['text', 'markdown'] as const) {
    for (const { entry, value, path } of fieldsOf(input, kind)) {
      if (typeof value !== 'object' || value === null) continue;
      for (const language of Object.keys(value)) {
        if (!isRead(language, locales)) {
          yield problemAt(entry, [...path, language], 'undeclared-language', details(language, locales));
        }
      }
    }
  }
  for (const entry of writtenEntries(input)) {
    for (const { language, file } of entry.bodies) {
      if (language === '' || isRead(language, locales)) continue;
      yield {
        file,
        line: 1,
        column: 1,
        field: '',
        code: 'undeclared-language',
        details: details(language, locales),
      } satisfies Problem;
    }
  }
};

/** Role addresses are declared once, in community.yaml. */
export const contacts: Rule = function* (input) {
  const settings = settingsOf(input);
  if (!settings) return;
  const known = Object.keys(settings.contacts ?? {});
  for (const { entry, value, path } of fieldsOf(input, 'contact')) {
    if (!known.includes(String(value)))
      yield problemAt(entry, path, 'unknown-contact', details(String(value), known));
  }
  for (const { file, url, field, line, column } of linksIn(input)) {
    const address = readAddress(url);
    if (address.kind !== 'contact' || known.includes(address.name)) continue;
    const reported = details(address.name, known);
    yield { file, line, column, field, code: 'unknown-contact', details: reported } satisfies Problem;
  }
};

/** Regions are declared in community.yaml, which gives them a name and an order. */
export const regions: Rule = function* (input) {
  const settings = settingsOf(input);
  if (settings)
    yield* ofVocabulary(input, 'region', settings.regions ?? {}, 'unknown-region', [
      '地方',
      '地域',
      'region',
    ]);
};

/** When community.yaml declares topics, no others are allowed, so that there are not both `sensor` and `sensors`. */
export const topics: Rule = function* (input) {
  const settings = settingsOf(input);
  if (settings?.topics) yield* ofVocabulary(input, 'topic', settings.topics, 'unknown-topic', []);
};

function* ofVocabulary(
  input: RuleInput,
  kind: 'region' | 'topic',
  vocabulary: Readonly<Record<string, unknown>>,
  code: 'unknown-region' | 'unknown-topic',
  words: readonly string[],
): Iterable<Problem> {
  const known = Object.entries(vocabulary).map(([id, name]) => ({ id, names: wordsOf(name) }));
  const allowed = known.map(({ id }) => id);
  for (const { entry, value, path } of fieldsOf(input, kind)) {
    const written = String(value);
    if (allowed.includes(written)) continue;
    const meant = idMeant(written, known, words);
    const problem = problemAt(entry, path, code, {
      ...details(written, allowed),
      suggestion: meant?.id ?? '',
    });
    yield meant ? { ...problem, ...repairAt(entry, path, meant) } : problem;
  }
}
