import type { Path } from '../../collections/visit-fields.ts';
import { unusedForms } from '../../lib/message-faults.ts';
import type { Entry } from '../../reader/content-entry.ts';
import { keyName, untranslated, wanted } from '../../strings/untranslated-words.ts';
import { builtInFor, fileNames, filesFor } from '../../strings/wording.ts';
import { translationsOf } from '../community-wording.ts';
import { problemAt, type Rule } from './content-rule.ts';

const shown = 3;

/** A strings file is in a language of the site and uses its plural forms; missing strings are reported once per file. */
export const wordingFiles: Rule = function* ({ entries }) {
  const locales = entries.community[0]?.data.locales ?? [];
  const files = translationsOf(entries);
  const used = new Set(locales.flatMap((locale) => fileNames(locale, [...files.keys()])));
  for (const entry of entries.strings as unknown as Entry[]) {
    if (!used.has(entry.id)) {
      yield problemAt(entry, [], 'wording-unused', { value: entry.id, allowed: locales.join(', ') });
      continue;
    }
    for (const { key, template } of textsIn(entry.data))
      for (const { code, details } of unusedForms(template, entry.id))
        yield problemAt(entry, key, code, details);
    const missing = untranslated(entry.id, filesFor(entry.id, files));
    if (missing.length === 0) continue;
    yield problemAt(entry, [], 'strings-missing', {
      count: String(missing.length),
      all: String(wanted.length),
      first: `${missing.slice(0, shown).map(keyName).join(', ')}${missing.length > shown ? ' …' : ''}`,
    });
  }
};

/** Every text of a strings file, with its path. */
function* textsIn(value: unknown, key: Path = []): Generator<{ key: Path; template: string }> {
  if (typeof value === 'string') yield { key, template: value };
  else if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value))
      yield* textsIn(inner, [...key, Array.isArray(value) ? Number(name) : name]);
}

const folder = 'strings/';

/** Every language of the site has strings. */
export const wordingOfLocales: Rule = function* ({ entries, broken }) {
  const [community] = entries.community as unknown as Entry[];
  const locales = entries.community[0]?.data.locales ?? [];
  const unread = [...broken].flatMap((file) => (file.startsWith(folder) ? [file.slice(folder.length)] : []));
  const files = [...entries.strings.map(({ id }) => id), ...unread];
  for (const [index, locale] of locales.entries()) {
    if (!community || builtInFor(locale) !== undefined || fileNames(locale, files).length > 0) continue;
    const file = `content/strings/${locale.toLowerCase()}.yaml`;
    yield problemAt(community, ['locales', index], 'locale-without-wording', { value: locale, file });
  }
};
