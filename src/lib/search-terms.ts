/**
 * What is searched and what is searched for, brought to the same form. It runs where the index is made and in the
 * browser, whose dictionaries differ: a text without spaces between its words is cut into pairs of characters that
 * follow each other, and a word is found where all its pairs stand in a row.
 */

/** Scripts that are written without spaces between words; Korean, whose particles hang on the words, is like them. */
const unspaced =
  '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}ー々〆';
const pieces = new RegExp(`[${unspaced}]+|(?:(?![${unspaced}])[\\p{L}\\p{N}\\p{M}])+[#+]*`, 'gu');
const isUnspaced = new RegExp(`^[${unspaced}]`, 'u');

/** Old and personal forms of characters in names, each before the one that people type instead. */
const variants = new Map(
  '髙高 﨑崎 嵜崎 𠮷吉 邉辺 邊辺 齋斉 齊斉 斎斉 澤沢 濵浜 濱浜 廣広 國国 嶋島 眞真 德徳 櫻桜 龍竜 瀧滝 惠恵 學学 會会 藝芸 彌弥 栁柳 鷗鴎'
    .split(' ')
    .map((pair) => [...pair] as [string, string]),
);

/** Latin letters that Unicode does not take apart into a letter and a mark, as they are typed on other keyboards. */
const latin: Readonly<Record<string, string>> = {
  ...{ ł: 'l', ø: 'o', đ: 'd', ð: 'd', ħ: 'h', ı: 'i', ŧ: 't', ŋ: 'n', ĸ: 'k', ſ: 's' },
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ĳ: 'ij' },
};
const latinLetter = new RegExp(`[${Object.keys(latin).join('')}]`, 'g');

/** The sounds of v, which are written with b as well (ヴァイオリン, バイオリン), in hiragana. */
const vSounds: Readonly<Record<string, string>> = {
  ゔぁ: 'ば',
  ゔぃ: 'び',
  ゔぇ: 'べ',
  ゔぉ: 'ぼ',
  ゔゅ: 'びゅ',
  ゔ: 'ぶ',
};

/**
 * Without what does not matter to a search: width, case, accents and ligatures of Latin letters, hiragana or katakana, the two
 * spellings of v, variants.
 */
export function folded(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      // Else everything in Tokyo would be found by the name of another city.
      .replaceAll('東京都', '東京')
      .replace(/\p{sc=Latin}\p{M}*/gu, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''))
      .replace(latinLetter, (letter) => latin[letter] ?? letter)
      .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
      .replace(/ゔ[ぁぃぇぉゅ]?/g, (sound) => vSounds[sound] ?? sound)
      .replace(
        /[\u4e00-\u9fff\ufa0e-\ufa2d\u{20000}-\u{2ffff}]/gu,
        (character) => variants.get(character) ?? character,
      )
  );
}

/** The terms under which a text is found: in their order, then each single character that may be asked for. */
export function termsOf(text: string): string[] {
  const found = piecesOf(text);
  const singles = new Set(found.filter(({ isWord }) => !isWord).flatMap(({ letters }) => letters));
  return [...found.flatMap(({ terms }) => terms), ...[...singles].map(spelled)];
}

/** The one term of a name as a whole, so that what is called just as people typed can come first. */
export function wholeOf(text: string): string {
  const letters = piecesOf(text).flatMap(({ letters }) => letters);
  return letters.length === 0 ? '' : `whole${spelled(letters.slice(0, 40).join(''))}`;
}

/**
 * What people typed, as queries for Pagefind: a page is found when it answers all of them. In quotation marks, terms
 * are taken as they are and follow each other; without, a Latin word is the beginning of one.
 */
export function queriesOf(text: string): string[] {
  return text.split(/\s+/u).flatMap((typed) => {
    const found = piecesOf(typed);
    const [only] = found;
    if (found.length === 1 && only?.isWord) return only.terms;
    return rowsOf(found).map((row) => `"${row.flatMap(({ terms }) => terms).join(' ')}"`);
  });
}

// A question or particle between two words: the long ones anywhere, short ones (の, で, を …) behind what is no hiragana itself.
const between =
  /(?<=\S)(?:するには|について|とは)|(?<=[^\p{sc=Hiragana}\s])(?:から|まで|での|への|[のでをにはがとへも])(?=\S|$)/u;

/**
 * The same question, word by word: cut at particles too, for when nothing answers it as it was typed. Fewer than two words
 * leave nothing to choose from.
 */
export function looseQueriesOf(text: string): string[] {
  const words = folded(text).split(new RegExp(`\\s+|${between.source}`, 'u'));
  const queries = [...new Set(words.flatMap(queriesOf))];
  return queries.length > 1 ? queries : [];
}

/** Letters that stand together: a word, or a run of a script that has no spaces. */
interface Piece {
  letters: string[];
  isWord: boolean;
  terms: string[];
}

/** Pieces whose terms follow each other in a text too. A character alone stands in a pair there, so it is a row of its own. */
function rowsOf(found: readonly Piece[]): Piece[][] {
  const rows: Piece[][] = [[]];
  for (const piece of found) {
    if (piece.isWord || piece.letters.length > 1) rows.at(-1)?.push(piece);
    else rows.push([piece], []);
  }
  return rows.filter(({ length }) => length > 0);
}

const piecesOf = (text: string): Piece[] => (folded(text).match(pieces) ?? []).map(pieceOf);

function pieceOf(text: string): Piece {
  const letters = [...text];
  if (!isUnspaced.test(text)) {
    return { letters, isWord: true, terms: [text.replaceAll('#', 'sharp').replaceAll('+', 'plus')] };
  }
  const pairs = letters.slice(0, -1).map((letter, index) => letter + letters[index + 1]);
  return { letters, isWord: false, terms: (pairs.length > 0 ? pairs : letters).map(spelled) };
}

/** Characters in Latin letters, four to six each: Pagefind would cut them by a dictionary of its own. */
function spelled(characters: string): string {
  return [...characters]
    .map((each) => (each.codePointAt(0) ?? 0).toString(16).padStart(4, '0'))
    .join('')
    .replace(/./g, letterOf);
}

const letterOf = (digit: string) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)] ?? '';
