/** Letters to show in one font, or a single character. */
export interface Word {
  graphemes: string[];
  script: 'alphabetic' | 'han' | 'other';
}

/** Groups letters of the same script into words; every other character is a word of its own. */
export function wordsOf(graphemes: readonly string[]): Word[] {
  const words: Word[] = [];
  for (const grapheme of graphemes) {
    const script = scriptOf(grapheme);
    const last = words.at(-1);
    if (last && script !== 'other' && last.script === script) last.graphemes.push(grapheme);
    else words.push({ graphemes: [grapheme], script });
  }
  return words;
}

const alphabetic = /^[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}'’]/u;
const han = /^\p{sc=Han}/u;

function scriptOf(grapheme: string): Word['script'] {
  if (alphabetic.test(grapheme)) return 'alphabetic';
  return han.test(grapheme) ? 'han' : 'other';
}
