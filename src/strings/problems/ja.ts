import type { ProblemWords } from './codes.ts';
import { eventWarnings } from './ja/events.ts';
import { fields } from './ja/fields.ts';
import { files } from './ja/files.ts';
import { issueErrors, issueWarnings } from './ja/issues.ts';
import { people } from './ja/people.ts';
import { slips } from './ja/slips.ts';
import { texts } from './ja/texts.ts';
import { timeWarnings } from './ja/times.ts';
import { wording, wordingWarnings } from './ja/wording.ts';

const words = {
  ...files,
  ...slips,
  ...fields,
  ...texts,
  ...people,
  ...wording,
  ...wordingWarnings,
  ...eventWarnings,
  ...timeWarnings,
  ...issueErrors,
  ...issueWarnings,
};

/** Problems in Japanese. */
export const ja: Record<keyof typeof words, ProblemWords> = words;
