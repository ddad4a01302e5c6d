/** Pictures of emoji by their code points, such as `1f469-200d-1f680` (variation selectors left out). */
export interface EmojiSet {
  has(key: string): boolean;
  /** An SVG document, as wide as it is high. */
  svg(key: string): string;
}

const pictorial = /\p{Emoji_Presentation}|\ufe0f|\u20e3|\p{Emoji_Modifier}/u;
const sequence = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;

/** Whether a character is shown as a picture even where a font has it: 🌙, ❤️ and 1️⃣, not ❤, 1 and ™. */
export function isPictorial(grapheme: string): boolean {
  return pictorial.test(grapheme) && !grapheme.endsWith('\ufe0e');
}

/**
 * The keys of the pictures for a character: one, or its parts where the set has no joined picture
 * (https://unicode.org/reports/tr51/). Undefined where there are none.
 */
export function emojiKeys(grapheme: string, emoji: EmojiSet): string[] | undefined {
  if (!sequence.test(grapheme)) return undefined;
  const whole = keyOf(grapheme);
  if (emoji.has(whole)) return [whole];
  const joined = grapheme.split('\u200d').filter((part) => part !== '');
  const parts = joined.length > 1 ? joined : [...grapheme].filter((part) => part !== '\ufe0f');
  const keys = parts.map(keyOf);
  return parts.length > 1 && keys.every((key) => emoji.has(key)) ? keys : undefined;
}

function keyOf(grapheme: string): string {
  return [...grapheme]
    .filter((character) => character !== '\ufe0f' && character !== '\ufe0e')
    .map((character) => (character.codePointAt(0) ?? 0).toString(16).padStart(4, '0'))
    .join('-');
}
