import { expect, test } from 'vitest';
import { emojiKeys } from '../../../src/formats/link-images/emoji-sequences.ts';

const drawn = new Set(['1f469', '1f680', '1f469-200d-1f680', '1f1ef-1f1f5']);
const emoji = { has: (key: string) => drawn.has(key), svg: () => '' };

test.each([
  ['👩', ['1f469']],
  ['👩‍🚀', ['1f469-200d-1f680']],
  ['🇯🇵', ['1f1ef-1f1f5']],
  // A sequence that nobody drew is drawn by its parts, where all of them are there.
  ['🚀\u200d👩', ['1f680', '1f469']],
  ['👩\u200d🎤', undefined],
  ['🎤', undefined],
  ['灯', undefined],
])('%s is drawn as %j', (grapheme, keys) => expect(emojiKeys(grapheme, emoji)).toEqual(keys));
