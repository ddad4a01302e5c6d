import pc from 'picocolors';
import { translationsOf } from '../../src/community/community-wording.ts';
import type { Content } from '../../src/reader/read-content.ts';
import type { CommandWords } from '../../src/strings/command-words.ts';
import { keyName, quotedWording, untranslated, wanted } from '../../src/strings/untranslated-words.ts';
import { filesFor } from '../../src/strings/wording.ts';

/** State of the translation into one language. */
interface Progress {
  language: string;
  translated: number;
  all: number;
  missing: { key: string; ja: string; en: string }[];
}

/** The languages of the site and of content/strings/, with their missing strings. */
export function progressOf({ entries }: Content): Progress[] {
  const files = translationsOf(entries);
  const locales = entries.community[0]?.data.locales ?? [];
  const named = new Set(locales.map((locale) => locale.toLowerCase()));
  const languages = [...locales, ...[...files.keys()].filter((id) => !named.has(id))];
  return languages.map((language) => {
    const missing = untranslated(language, filesFor(language, files));
    return {
      ...{ language, translated: wanted.length - missing.length, all: wanted.length },
      missing: missing.map((source) => ({ key: keyName(source), ja: source.ja, en: source.en })),
    };
  });
}

/** The same for people, with the texts to translate from. */
export const listed = (progress: readonly Progress[], words: CommandWords): string =>
  progress.map((each) => `${headOf(each, words)}\n${each.missing.map(lineOf).join('')}`).join('');

const headOf = ({ language, translated, all }: Progress, words: CommandWords) =>
  pc.bold(words.strings.progress(language, translated, all));

const lineOf = ({ key, ja, en }: Progress['missing'][number]) =>
  `  ${key}\n    ja: ${quotedWording(ja)}\n    en: ${quotedWording(en)}\n`;
