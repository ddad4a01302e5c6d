/**
 * Makes spellings equal that people regard as the same when they search. A module of its own, since pages that only
 * filter a list need no more than this.
 */

/** Variant kanji in names, each followed by the one that people type instead. */
const variants = new Map(
  '髙高 﨑崎 嵜崎 𠮷吉 邉辺 邊辺 齋斉 齊斉 斎斉 澤沢 濵浜 濱浜 廣広 國国 嶋島 眞真 德徳 櫻桜 龍竜 瀧滝 惠恵 學学 會会 藝芸 彌弥 栁柳 鷗鴎'
    .split(' ')
    .map((pair) => [...pair] as [string, string]),
);

/** Latin letters without a Unicode decomposition, and what is typed instead on other keyboards. */
const latin: Readonly<Record<string, string>> = {
  ...{ ł: 'l', ø: 'o', đ: 'd', ð: 'd', ħ: 'h', ı: 'i', ŧ: 't', ŋ: 'n', ĸ: 'k', ſ: 's' },
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ĳ: 'ij' },
};
const latinLetter = new RegExp(`[${Object.keys(latin).join('')}]`, 'g');

/** Hiragana for the sounds of v, which may also be written with b (ヴァイオリン, バイオリン). */
const vSounds: Readonly<Record<string, string>> = {
  ゔぁ: 'ば',
  ゔぃ: 'び',
  ゔぇ: 'べ',
  ゔぉ: 'ぼ',
  ゔゅ: 'びゅ',
  ゔ: 'ぶ',
};

/**
 * Normalises width, case, accents and ligatures of Latin letters, hiragana and katakana, the two spellings of v, and
 * variant kanji.
 */
export function folded(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      // Otherwise the pair 京都 would match everything in 東京都 (Tokyo).
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
