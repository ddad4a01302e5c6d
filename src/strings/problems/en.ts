import type { ProblemCode, ProblemWords } from './codes.ts';
import { eventWarnings } from './en/events.ts';
import { fields } from './en/fields.ts';
import { files } from './en/files.ts';
import { issueErrors, issueWarnings } from './en/issues.ts';
import { people } from './en/people.ts';
import { slips } from './en/slips.ts';
import { texts } from './en/texts.ts';
import { timeWarnings } from './en/times.ts';
import { wording, wordingWarnings } from './en/wording.ts';

/** Problems in English. */
export const en: Record<ProblemCode, ProblemWords> = {
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
