import { oneLine } from './lines-without-spaces.ts';

// Characters without a shape of their own: bidirectional controls, joiners, soft hyphens.
const unseen =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0001}]/gu;
// Zero-width joiners only have a meaning inside an emoji.
const strayJoiner =
  /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\p{Join_Control}|\p{Join_Control}(?!\p{Extended_Pictographic})/gu;

/** The graphemes of a text on one line, composed (NFC), without invisible characters. */
export function visibleGraphemes(text: string): string[] {
  const visible = oneLine(text)
    .replace(unseen, '')
    .replace(strayJoiner, '')
    .replace(/\P{M}[\u0300-\u036f\u3099\u309a]+/gu, (letter) => letter.normalize('NFC'));
  return graphemesOf(oneLine(visible));
}

// Fast path: text without combining marks, surrogates and Korean, where each code unit is one grapheme.
const simple =
  /^[\u0020-\u02ff\u0400-\u0482\u048a-\u04ff\u2010-\u2027\u2030-\u205e\u3000-\u3029\u3030-\u3098\u309b-\u30ff\u3400-\u9fff\uff00-\uff9d]*$/;

let segmenter: Intl.Segmenter | undefined;

/** The graphemes of a text (UAX #29). */
export function graphemesOf(text: string): string[] {
  if (simple.test(text)) return text.split('');
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
