import { mayHoldDirectionSign, unpairedDirection } from '../../lib/direction-signs.ts';
import { codePoint } from '../../lib/invisible.ts';
import { publishedTexts } from '../../reader/published/published-texts.ts';
import { type Rule, writtenEntries } from './content-rule.ts';

/** No text changes the writing direction of the text next to it, on pages, in lists or in feeds. */
export const unpairedDirections: Rule = function* (input) {
  for (const entry of writtenEntries(input)) {
    for (const text of publishedTexts(entry, input.register[entry.collection], mayHoldDirectionSign)) {
      const found = text.kind === 'words' ? unpairedDirection(text.text) : undefined;
      if (!found) continue;
      const details = { point: codePoint(found.sign) };
      const code = 'unpaired-direction' as const;
      yield { ...text.at(found.offset), file: text.file, field: text.field, code, details };
    }
  }
};
