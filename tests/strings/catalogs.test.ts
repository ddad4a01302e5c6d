import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AnyMessage, bare, isMessage, namesIn, type Sentence } from '../../src/lib/icu-message.ts';
import { messageFaults, unusedForms } from '../../src/lib/message-faults.ts';
import { readCatalogues } from '../../src/reader/word-catalogues.ts';
import { organiserWords, useCatalogues } from '../../src/strings/organiser-catalogue.ts';
import { derivedNames } from '../../src/strings/problems/problem-values.ts';
import { builtIn } from '../../src/strings/wording.ts';

const folder = path.resolve(import.meta.dirname, '../../src/strings');
const languages = ['ja', 'en'] as const;
const further = readCatalogues(folder, languages);

type Texts = { [key: string]: Texts } | string;
function catalogueOf(language: string, file: string): Texts {
  const { examples, ...texts } = JSON.parse(readFileSync(path.join(folder, language, file), 'utf8'));
  // The example of a field may be a list or a group, with names of its own.
  return examples
    ? { ...texts, examples: Object.fromEntries(Object.keys(examples).map((key) => [key, ''])) }
    : texts;
}

/** The keys of all texts, in their order. */
const keysOf = (texts: Texts, key = ''): string[] =>
  typeof texts === 'string'
    ? [key]
    : Object.entries(texts).flatMap(([name, inner]) => keysOf(inner, `${key}.${name}`));

/** Every wording by its key: a text or a message; what is neither stays as it is. */
function leaves(value: unknown, key = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[key, value]];
  return Object.entries(value).flatMap(([name, inner]) => leaves(inner, `${key}.${name}`));
}

const messagesOf = (words: unknown) =>
  leaves(words).filter((leaf): leaf is [string, AnyMessage] => isMessage(leaf[1]));

describe('the catalogues', () => {
  const files = readdirSync(path.join(folder, 'ja')).toSorted();

  test('are the same files in every built-in language', () => {
    expect(files.length).toBeGreaterThan(10);
    expect(readdirSync(path.join(folder, 'en')).toSorted()).toEqual(files);
  });

  test.each(files)('have the same keys in the same order: %s', (file) => {
    expect(keysOf(catalogueOf('en', file))).toEqual(keysOf(catalogueOf('ja', file)));
  });
});

describe.each(languages)("the readers' words in %s", (language) => {
  const words = builtIn[language];

  test('use the values that are declared for them, and forms that the language has', () => {
    const faults = messagesOf(words).flatMap(([key, { template, names }]) =>
      [...messageFaults(template, names), ...unusedForms(template, language)].map((fault) => [key, fault]),
    );
    expect(faults).toEqual([]);
    expect(messagesOf(words).length).toBeGreaterThan(100);
  });

  test('have no place for a value where none is declared', () => {
    const texts = leaves(words).filter(([, text]) => typeof text === 'string' && /\{\w+[,}]/.test(text));
    expect(texts).toEqual([]);
  });

  test('can all be said', () => {
    const said = messagesOf(words).map(([, message]) => {
      const say = message as unknown as (...values: (string | number)[]) => string;
      return say(...message.names.map((name) => (name.startsWith('#') ? 1234 : `‹${name}›`)));
    });
    expect(said.filter((text) => text === '' || /[{}]|undefined|NaN/.test(text))).toEqual([]);
  });
});

test('every value that is declared is said in one language at least', () => {
  const english = new Map(messagesOf(builtIn.en));
  const unsaid = messagesOf(builtIn.ja).flatMap(([key, { template, names }]) => {
    const said = `${template} ${english.get(key)?.template}`;
    return names.filter((name) => !new RegExp(`\\{${bare(name)}[,}]`).test(said)).map((name) => [key, name]);
  });
  // Each is one of several messages that pages call alike.
  expect(unsaid).toEqual([
    ['.campaignPage.open.advent-calendar', 'distance'],
    ['.numbers.metrics.first-timers.label', '#count'],
  ]);
});

/** The sentences whose values are asked for by name: those of Problems and mail servers. */
const sentencesOf = (words: unknown) =>
  leaves(words).filter(
    (leaf): leaf is [string, Sentence] => typeof leaf[1] === 'function' && !isMessage(leaf[1]),
  );

describe.each([...languages, ...further.keys()])("the organisers' words in %s", (language) => {
  beforeAll(() => useCatalogues(further));
  afterAll(() => useCatalogues(new Map()));

  test('use the values that are declared for them, and forms that the language has', () => {
    const all = messagesOf(organiserWords(language));
    const faults = all.flatMap(([key, { template, names }]) =>
      [...messageFaults(template, names), ...unusedForms(template, language)].map((fault) => [key, fault]),
    );
    expect(faults).toEqual([]);
    expect(all.length).toBeGreaterThan(100);
  });

  test('name in a Problem what English names, or what is made of that', () => {
    const english = new Map(sentencesOf(organiserWords('en')));
    const all = sentencesOf(organiserWords(language));
    const known = new Set(derivedNames);
    const strange = all.flatMap(([key, { template }]) => {
      const named = namesIn(english.get(key)?.template ?? '');
      return namesIn(template)
        .filter((name) => !named.includes(name) && !known.has(name))
        .map((name) => [key, name]);
    });
    expect(strange).toEqual([]);
    expect(all.length).toBeGreaterThan(300);
  });

  test('have no place for a value where none is declared', () => {
    const texts = leaves(organiserWords(language)).filter(
      ([, text]) => typeof text === 'string' && /\{\w+, (?:plural|select)/.test(text),
    );
    expect(texts).toEqual([]);
  });
});

describe.each([...further])('the catalogue of %s', (language, catalogue) => {
  test('has keys that English has', () => {
    const files = readdirSync(path.join(folder, language));
    for (const file of files) {
      const known = keysOf(catalogueOf('en', file));
      expect(keysOf(catalogueOf(language, file)).filter((key) => !known.includes(key))).toEqual([]);
    }
    expect(Object.keys(catalogue)).toHaveLength(files.length);
  });
});
