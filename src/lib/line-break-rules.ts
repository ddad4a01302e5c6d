import { loadDefaultJapaneseParser } from 'budoux';

/** How good a line break after a grapheme is; lower is better. */
export const breaks = {
  /** Between phrases or words, after a comma, before an opening bracket. */
  phrase: 1,
  /** Inside a phrase where Japanese allows a break, or after a hyphen. */
  inside: 2,
  /** Inside a word. */
  word: 3,
  /** Where a line would begin or end with a forbidden character (kinsoku). */
  never: 4,
} as const;

export type Break = (typeof breaks)[keyof typeof breaks];

// JIS X 4051, section 8.1, closing punctuation of other scripts, small kana, and marks of length and repetition.
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

// Scripts without spaces between words; Korean has spaces but may break anywhere when they do not help.
const wide =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Extended_Pictographic}\p{Regional_Indicator}\u3000-\u303f\u30fb\u30fc\uff00-\uffef]/u;
const kana = /[\p{sc=Hiragana}\p{sc=Katakana}]/u;

/** Whether a line must not begin with this grapheme. */
export const cannotBegin = (grapheme: string) => notFirst.has(first(grapheme));
/** Whether a line must not end with this grapheme. */
export const cannotEnd = (grapheme: string) => notLast.has(first(grapheme));

/** The quality of a line break after each grapheme of a text. `language` is a BCP 47 tag. */
export function breaksAfter(graphemes: readonly string[], language: string): Break[] {
  const text = graphemes.join('');
  const phrases = phraseEnds(text, language);
  const words = wordEnds(text, language);
  let end = 0;
  const after = graphemes.map((grapheme, index) => {
    end += grapheme.length;
    const next = graphemes[index + 1];
    if (next === undefined) return breaks.phrase;
    // A trailing space is invisible, so what counts is the grapheme before it.
    if (grapheme === ' ' && cannotEnd(graphemes[index - 1] ?? '')) return breaks.never;
    return between(grapheme, next, phrases.has(end), words.get(end));
  });
  for (const index of bracketed(graphemes)) if (after[index] === breaks.phrase) after[index] = breaks.inside;
  return after;
}

/** Indexes at which a break would split a short bracketed piece. */
function bracketed(graphemes: readonly string[]): number[] {
  const opened: number[] = [];
  const splitPieces: number[] = [];
  for (const [index, grapheme] of graphemes.entries()) {
    if (cannotEnd(grapheme)) opened.push(index);
    else if (closers.has(grapheme)) {
      const start = opened.pop() ?? index;
      if (index - start <= shortPiece)
        for (let inner = start; inner < index; inner++) splitPieces.push(inner);
    }
  }
  return splitPieces;
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

// The line breaks after the space, which hangs invisibly at its end.
function betweenWords(before: string, after: string): Break {
  if (before !== ' ') return breaks.never;
  // Keeps "#12" with the name of the series before it.
  if (numberSigns.has(after)) return breaks.inside;
  return cannotBegin(after) ? breaks.never : breaks.phrase;
}

const first = (grapheme: string) => String.fromCodePoint(grapheme.codePointAt(0) ?? 0);

let japanese: ReturnType<typeof loadDefaultJapaneseParser> | undefined;
const segmenters = new Map<string, Intl.Segmenter>();

/** Offsets at which phrases end (UTF-16 units), by BudouX. */
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

// Copulas are long enough to begin a line.
const copula = /だった|でした|だろう|でしょう/y;

function isParticle(word: string, text: string, at: number): boolean {
  copula.lastIndex = at;
  return particle.test(word) && !copula.test(text);
}

/** Whether a full word or a particle follows; particles and endings belong to the word before them. */
type WordEnd = 'before-a-word' | 'before-a-particle';

/** Offsets at which words end (UTF-16 units). Long loanwords may also break between their parts: アドベント|カレンダー. */
function wordEnds(text: string, language: string): Map<number, WordEnd> {
  const ends = new Map<number, WordEnd>();
  if (!wide.test(text)) return ends;
  let end = 0;
  // Dictionaries split unknown loanwords into fragments: アド|ベン|ト.
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

// Titles are also shown untranslated, so the script of the text says more than the language of the page.
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
