/** A name found in a text: how it is written there, and its offset (UTF-16 units). */
export interface NameFound {
  value: string;
  offset: number;
}

/** Finds names in texts in all their spellings. */
export interface NameFinder {
  /** Cheap check whether the raw text of a file may contain one of the names, even with markup between the letters. */
  mayFind(source: string): boolean;
  find(text: string): NameFound[];
}

/**
 * Finds `names` regardless of width, Unicode composition, hiragana or katakana, case, accents, spaces and similar
 * separators, and with the two parts of a Latin name swapped. Names that may be ordinary words (one Latin word, one
 * character, few kana) only match as written, when they stand alone or with an honorific.
 */
export function nameFinder(names: readonly string[]): NameFinder {
  const wanted = new Map(names.flatMap(spellings).map((spelling) => [spelling.key, spelling]));
  if (wanted.size === 0) return { mayFind: () => false, find: () => [] };
  const quick = new RegExp([...wanted.values()].map(loosely).join('|'), 'iu');
  const mayFind = (source: string) => quick.test(source.normalize('NFKD'));
  return {
    mayFind,
    find(text) {
      if (!mayFind(text)) return [];
      const letters = lettersOf(text);
      return [...wanted.values()]
        .flatMap((spelling) => [...occurrences(spelling, letters, text)])
        .sort((a, b) => a.offset - b.offset || b.value.length - a.value.length)
        .filter(({ offset }, index, all) => index === 0 || all[index - 1]?.offset !== offset);
    },
  };
}

/** Normalised letters and digits of a name, or its symbols when it has none (🦊): two names with the same key are equal. */
export const nameKey = (name: string): string => lettersOf(name).text || name.normalize('NFKC').trim();

interface Spelling {
  key: string;
  written: string;
}

function spellings(name: string): Spelling[] {
  const key = lettersOf(name).text;
  if (key === '' || (isLatin(key) && key.length < 2)) return [];
  const words = name.trim().split(/[\s_-]+/);
  const [first = '', second = ''] = words;
  const turned =
    words.length === 2 && isLatin(key)
      ? [{ key: lettersOf(second + first).text, written: `${second} ${first}` }]
      : [];
  return [{ key, written: name.trim() }, ...turned];
}

const isLatin = (key: string) => /^[\p{Script=Latin}\p{N}]+$/u.test(key);

// Up to twelve characters or pieces of markup that are not shown as letters: punctuation, tags, targets of links.
const between = '(?:[^\\p{L}\\p{N}]|<[^>]{0,200}>|\\]\\([^)]{0,300}\\)){0,12}';

// A regular expression that matches a superset of what `find` finds.
function loosely({ key }: Spelling): string {
  const each = [...key.normalize('NFKD')].filter((character) => /[\p{L}\p{N}]/u.test(character));
  return each.map((character) => `[${character}${katakana(character)}]\\p{M}*`).join(between);
}

const katakana = (character: string) =>
  /[ぁ-ゖ]/.test(character) ? String.fromCharCode(character.charCodeAt(0) + 0x60) : '';

interface Letters {
  /** Letters and digits only, normalised. */
  text: string;
  /** Start offset of each of them in the original text (`to` has the end offsets). */
  from: number[];
  to: number[];
}

// A character with its combining marks; the voicing marks of half-width kana are characters of their own.
const unit = /[\s\S][\p{M}\uff9e\uff9f]*/gu;

function lettersOf(text: string): Letters {
  const letters: Letters = { text: '', from: [], to: [] };
  for (const { 0: written, index } of text.matchAll(unit)) {
    const plain = foldedUnit(written);
    letters.text += plain;
    for (let each = 0; each < plain.length; each++) {
      letters.from.push(index);
      letters.to.push(index + written.length);
    }
  }
  return letters;
}

/** Cache: a text has few distinct characters, each many times. */
const foldedUnits = new Map<string, string>();

function foldedUnit(written: string): string {
  const known = foldedUnits.get(written) ?? foldUnit(written);
  // Characters with more marks are not cached, since a hostile file could contain any number of them.
  if (written.length <= 2) foldedUnits.set(written, known);
  return known;
}

function foldUnit(written: string): string {
  const composed = written.normalize('NFKC').toLowerCase();
  const plain = /\p{Script=Latin}/u.test(composed)
    ? composed.normalize('NFD').replace(/\p{M}/gu, '')
    : composed;
  return plain
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}

function* occurrences({ key, written }: Spelling, letters: Letters, text: string): Generator<NameFound> {
  for (let at = letters.text.indexOf(key); at >= 0; at = letters.text.indexOf(key, at + 1)) {
    const last = at + key.length - 1;
    const from = letters.from[at] ?? 0;
    const to = letters.to[last] ?? from;
    if (!isTogether(letters, at, last, text)) continue;
    const value = text.slice(from, to);
    if (standsAlone(key, written, value, text.slice(0, from), text.slice(to))) yield { value, offset: from };
  }
}

/** Whether the parts of a name are separated by no more than a space, a dot or the like. */
function isTogether({ from, to }: Letters, first: number, last: number, text: string): boolean {
  for (let index = first; index < last; index++) {
    const gap = text.slice(to[index], from[index + 1] ?? to[index]);
    if (gap.length > 3 || !/^[\s\p{Cf}._'’・=＝,+-]*$/u.test(gap)) return false;
  }
  return true;
}

const honorific = /^\s?(?:さん|くん|君|ちゃん|様|さま|氏|先生|先輩)/;

function standsAlone(key: string, written: string, value: string, before: string, after: string): boolean {
  if (isLatin(key)) {
    if (/[\p{Script=Latin}\p{N}]$/u.test(before) || /^[\p{Script=Latin}\p{N}]/u.test(after)) return false;
    return /[\s_.-]/.test(written) || value === written;
  }
  const han = key.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (han >= 2 || key.length >= 4 || /^\p{Script=Hangul}{3,}$/u.test(key)) return true;
  const beside = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
  return honorific.test(after) || !(beside.test(before.at(-1) ?? '') || beside.test(after[0] ?? ''));
}
