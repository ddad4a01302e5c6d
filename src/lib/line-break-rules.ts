import { loadDefaultJapaneseParser } from 'budoux';

/** How a line may end after a grapheme: the lower, the better. */
export const breaks = {
  /** Between phrases or words, after a comma, before an opening bracket. */
  phrase: 1,
  /** Inside a phrase, where Japanese may break, or after a hyphen. */
  inside: 2,
  /** Inside a word. */
  word: 3,
  /** Where a line would begin or end with what must not stand there (kinsoku). */
  never: 4,
} as const;

export type Break = (typeof breaks)[keyof typeof breaks];

// JIS X 4051, section 8.1, with what other scripts put after a word; small kana and marks of length and repetition.
const closing = '、。，．・：；？！‼⁇⁈⁉」』）〕］｝〉》】〙〗〟’”»)]}%％‰℃°′″,.:;?!…‥·';
const small = 'ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿｧｨｩｪｫｬｭｮｯ';
const repeated = 'ー～〜－゛゜ヽヾゝゞ々〻ｰﾞﾟ｡｣､･–';
const opening = '「『（〔［｛〈《【〘〖〝‘“«([{$＄¥￥£€#＃@＠№';
const together = '…‥—―─〳〴〵';

const notFirst = new Set(closing + small + repeated);
const notLast = new Set(opening);
const pairs = new Set(together);
const numberSigns = new Set('#＃№');
const comma = new Set('、。，．？！，：；・…」』）】》〉〕］｝');
const hyphen = new Set('-‐/–—_&=+');

// Scripts without spaces between words; Korean has spaces but may break anywhere where they do not help.
const wide =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Extended_Pictographic}\p{Regional_Indicator}\u3000-\u303f\u30fb\u30fc\uff00-\uffef]/u;
const kana = /[\p{sc=Hiragana}\p{sc=Katakana}]/u;

/** True for a character that no line may begin with. */
export const cannotBegin = (grapheme: string) => notFirst.has(first(grapheme));
/** True for a character that no line may end with. */
export const cannotEnd = (grapheme: string) => notLast.has(first(grapheme));

/** For each grapheme of a text, how a line may end after it. `language` is the text's (BCP 47). */
export function breaksAfter(graphemes: readonly string[], language: string): Break[] {
  const text = graphemes.join('');
  const phrases = phraseEnds(text, language);
  const words = wordEnds(text, language);
  let end = 0;
  const after = graphemes.map((grapheme, index) => {
    end += grapheme.length;
    const next = graphemes[index + 1];
    if (next === undefined) return breaks.phrase;
    // A line that ends in a space ends, as it is seen, before it.
    if (grapheme === ' ' && cannotEnd(graphemes[index - 1] ?? '')) return breaks.never;
    return between(grapheme, next, phrases.has(end), words.get(end));
  });
  for (const index of bracketed(graphemes)) if (after[index] === breaks.phrase) after[index] = breaks.inside;
  return after;
}

/** Where a short piece in brackets would be torn apart. */
function bracketed(graphemes: readonly string[]): number[] {
  const opened: number[] = [];
  const torn: number[] = [];
  for (const [index, grapheme] of graphemes.entries()) {
    if (cannotEnd(grapheme)) opened.push(index);
    else if (closers.has(grapheme)) {
      const start = opened.pop() ?? index;
      if (index - start <= shortPiece) for (let inner = start; inner < index; inner++) torn.push(inner);
    }
  }
  return torn;
}

const closers = new Set('」』）〕］｝〉》】)]}’”»');
const shortPiece = 10;

function between(before: string, after: string, phraseEnds: boolean, wordEnd: WordEnd | undefined): Break {
  if (before === ' ' || after === ' ') return betweenWords(before, after);
  if (cannotBegin(after) || cannotEnd(before)) return breaks.never;
  if (pairs.has(before) && before === after) return breaks.never;
  if (wide.test(before) || wide.test(after)) {
    if ((phraseEnds && wordEnd) || comma.has(before) || cannotEnd(after)) return breaks.phrase;
    return phraseEnds || wordEnd === 'before-a-word' ? breaks.inside : breaks.word;
  }
  return hyphen.has(before) && !hyphen.has(after) ? breaks.inside : breaks.word;
}

// A line ends after the space: it hangs unseen.
function betweenWords(before: string, after: string): Break {
  if (before !== ' ') return breaks.never;
  // The number of a meeting stays with the name of its series.
  if (numberSigns.has(after)) return breaks.inside;
  return cannotBegin(after) ? breaks.never : breaks.phrase;
}

const first = (grapheme: string) => String.fromCodePoint(grapheme.codePointAt(0) ?? 0);

let japanese: ReturnType<typeof loadDefaultJapaneseParser> | undefined;
const segmenters = new Map<string, Intl.Segmenter>();

/** Where phrases end, as positions in the text (UTF-16 units). */
function phraseEnds(text: string, language: string): Set<number> {
  const ends = new Set<number>();
  let end = 0;
  for (const phrase of phrasesOf(text, language)) {
    end += phrase.length;
    ends.add(end);
  }
  return ends;
}

const katakana = /^[\p{sc=Katakana}ー]+$/u;
const particle =
  /^(?:[はがをにでともへのやかなねよわぞさてただうばずしきんれせ]|から|まで|より|など|だけ|ほど|です|ます|ない|たい|って|とは|には|では|へと|との|への)$/u;

// Long enough to begin a line.
const copula = /だった|でした|だろう|でしょう/y;

function isParticle(word: string, text: string, at: number): boolean {
  copula.lastIndex = at;
  return particle.test(word) && !copula.test(text);
}

/** A particle or an ending belongs to the word before it. */
type WordEnd = 'before-a-word' | 'before-a-particle';

/** Where words end, by their places in the text (UTF-16 units). Long loanwords end where each half is one: アドベント|カレンダー. */
function wordEnds(text: string, language: string): Map<number, WordEnd> {
  const ends = new Map<number, WordEnd>();
  if (!wide.test(text)) return ends;
  let end = 0;
  // Dictionaries cut unknown loanwords into splinters: アド|ベン|ト.
  let loan = 0;
  for (const { segment } of segmenter(language).segment(text)) {
    const isLoan = katakana.test(segment);
    const isSplinter = loan > 0 && isLoan && (loan < 3 || segment.length < 3);
    if (isSplinter) ends.delete(end);
    else if (end > 0) ends.set(end, isParticle(segment, text, end) ? 'before-a-particle' : 'before-a-word');
    loan = isLoan ? (isSplinter ? loan : 0) + segment.length : 0;
    end += segment.length;
  }
  return ends;
}

// Titles are shown untranslated too: the letters say more than the language of the page.
function phrasesOf(text: string, language: string): string[] {
  if (!wide.test(text)) return [text];
  if (kana.test(text) || language.startsWith('ja')) {
    japanese ??= loadDefaultJapaneseParser();
    return japanese.parse(text);
  }
  return [...segmenter(language).segment(text)].map(({ segment }) => segment);
}

function segmenter(language: string): Intl.Segmenter {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, known);
  return known;
}
