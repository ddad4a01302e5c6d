import { type Document, isMap, Pair, parseDocument, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { pluralForms } from '../../src/lib/date-and-number-text.ts';
import { languageName } from '../../src/lib/languages.ts';
import type { CommandWords } from '../../src/strings/command-words.ts';
import { isOptional, type Key, quotedWording, textOf } from '../../src/strings/untranslated-words.ts';
import { builtIn } from '../../src/strings/wording.ts';

/** A file of strings, and the number of strings that were added. */
export interface StringsFile {
  text: string;
  added: number;
}

/**
 * Every string of the site to be translated into `language`: an empty value below the Japanese and English text.
 * Existing values and comments are kept. Undefined when `existing` cannot be parsed.
 */
export function stringsFile(
  language: string,
  words: CommandWords,
  existing?: string,
): StringsFile | undefined {
  const document: Document = parseDocument(existing ?? '');
  document.contents ??= document.createNode({});
  const { contents } = document;
  if (document.errors.length > 0 || !isMap(contents)) return undefined;
  if (contents.items.length === 0) {
    contents.flow = false;
    document.commentBefore ??= headOf(language, words);
  }
  const added = fill(contents as YAMLMap, { en: builtIn.en, ja: builtIn.ja, key: [] });
  return { text: added > 0 ? document.toString({ lineWidth: 0 }) : (existing ?? ''), added };
}

const headOf = (language: string, words: CommandWords) =>
  words.strings
    .head(languageName(language, words.language), pluralForms(language).join(', '))
    .split('\n')
    .map((line) => ` ${line}`)
    .join('\n');

/** Strings in both built-in languages: a text, a list or a group. */
interface Source {
  en: unknown;
  ja: unknown;
  key: Key;
}

/** Adds missing keys to a group, each after its predecessor. Returns the number of added strings. */
function fill(map: YAMLMap, source: Source): number {
  let next = 0;
  let added = 0;
  for (const part of partsOf(source)) {
    const name = String(part.key.at(-1));
    const found = map.items.findIndex((pair) => String(pair.key) === name);
    if (found < 0) {
      const { node, count } = made(part);
      map.items.splice(next, 0, new Pair(keyFor(name, part), node));
      added += count;
    } else {
      const value = map.items[found]?.value;
      if (isMap(value) && textOf(part.en) === undefined) added += fill(value as YAMLMap, part);
    }
    next = found < 0 ? next + 1 : found + 1;
  }
  return added;
}

const partsOf = ({ en, ja, key }: Source): Source[] =>
  Object.entries(en as object).map(([name, value]) => ({
    en: value,
    ja: (ja as Record<string, unknown>)[name],
    key: [...key, Array.isArray(en) ? Number(name) : name],
  }));

function made(source: Source): { node: Scalar | YAMLMap | YAMLSeq; count: number } {
  const text = textOf(source.en);
  if (text !== undefined) {
    const scalar = new Scalar(isOptional(source) ? text : '');
    scalar.type = Scalar.QUOTE_DOUBLE;
    return { node: scalar, count: 1 };
  }
  if (!Array.isArray(source.en)) {
    const map = new YAMLMap();
    return { node: map, count: fill(map, source) };
  }
  const list = new YAMLSeq();
  const items = partsOf(source).map(made);
  list.items = items.map(({ node }) => node);
  return { node: list, count: items.reduce((sum, { count }) => sum + count, 0) };
}

/** A key with a comment that holds the text to translate. */
function keyFor(name: string, source: Source): Scalar {
  const key = new Scalar(name);
  key.spaceBefore = source.key.length === 1;
  const [en, ja] = [textOf(source.en), textOf(source.ja)];
  if (en !== undefined && ja !== undefined)
    key.commentBefore = ` ja: ${quotedWording(ja)}\n en: ${quotedWording(en)}`;
  return key;
}
