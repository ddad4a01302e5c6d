/** Sets of scripts that may be mixed in one label (Unicode UTS #39, "highly restrictive"). */
const scriptSets: readonly RegExp[] = [
  // Japanese, Korean and Chinese, each mixed with Latin.
  /^[\p{sc=Latin}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Common}\p{sc=Inherited}]*$/u,
  /^[\p{sc=Latin}\p{sc=Han}\p{sc=Hangul}\p{sc=Common}\p{sc=Inherited}]*$/u,
  /^[\p{sc=Latin}\p{sc=Han}\p{sc=Bopomofo}\p{sc=Common}\p{sc=Inherited}]*$/u,
  ...[
    ...['Cyrillic', 'Greek', 'Armenian', 'Georgian', 'Hebrew', 'Arabic', 'Thai', 'Lao', 'Khmer', 'Myanmar'],
    ...['Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya', 'Tamil', 'Telugu', 'Kannada', 'Malayalam'],
    ...['Sinhala', 'Tibetan', 'Ethiopic', 'Mongolian', 'Cherokee', 'Tifinagh', 'Thaana', 'Syriac', 'Nko'],
  ].map((script) => new RegExp(`^[\\p{sc=${script}}\\p{sc=Common}\\p{sc=Inherited}]*$`, 'u')),
];

/** Letters of other scripts, or unusual Latin ones, that look like basic Latin letters. */
const latinTwins = /^[аәԁеҽһіјӏкмнорԛсѕтԝхуүѵгпωοαινκρτυχγηϲϳоһոսցօհզɡɑɩꭰ-ꮿ\d-]+$/u;
const latinOddities = /[ıĸſɑɡɩɪʀʏʟɴᴀ-ᴢꭰ-ꮿ]/u;
const signTwins = /^[\p{sc=Latin}\d-]*[ノー一丿丶二工ロ口ハ八メ〆゠・·]+[\p{sc=Latin}\d-]*$/u;

/**
 * Whether a host name (in Unicode form) imitates another one: several scripts in one label, or a label of another
 * script whose letters all look Latin below a Latin top-level domain (`аррӏе.com`).
 */
export function looksLikeAnother(host: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII, whole
  if (/^[\x00-\x7f]*$/.test(host)) return false;
  const labels = host.split('.');
  const isLatinBelow = /^[a-z]+$/i.test(labels.at(-1) ?? '');
  return labels.some((label) => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII, whole
    if (/^[\x00-\x7f]*$/.test(label)) return false;
    if (!scriptSets.some((writing) => writing.test(label))) return true;
    const isTwin = isLatinBelow && latinTwins.test(label);
    const isOdd = latinOddities.test(label) && !/\.(?:tr|az)$/.test(host);
    return isTwin || isOdd || (/[a-z]/i.test(label) && signTwins.test(label));
  });
}
