import { unpairedDirection } from '../../lib/direction-signs.ts';
import { codePoint } from '../../lib/invisible.ts';
import { publishedTexts } from '../../reader/published/published-texts.ts';
import { type Rule, writtenEntries } from './content-rule.ts';

// As it stands, or as an escape of Markdown; those of YAML are undone.
const mayHold = (source: string) => /[\u202a-\u202e\u2066-\u2069]|&[#a-z]/i.test(source);

/** No text turns the direction of what stands beside it: on pages, in lists, in feeds. */
export const unpairedDirections: Rule = function* (input) {
  for (const entry of writtenEntries(input)) {
    for (const text of publishedTexts(entry, input.register[entry.collection], mayHold)) {
      const found = text.kind === 'words' ? unpairedDirection(text.text) : undefined;
      if (!found) continue;
      const details = { point: codePoint(found.sign) };
      const code = 'unpaired-direction' as const;
      yield { ...text.at(found.offset), file: text.file, field: text.field, code, details };
    }
  }
};
