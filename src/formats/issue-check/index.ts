import { type Problem, sortProblems } from '../../reader/problem.ts';
import { dated, datedInItsMonth, draft } from './dates.ts';
import { alive, outputsUnwatched, unwatched } from './links.ts';
import { filled, hasHappened, listedOnce, news, stillToCome } from './lists.ts';
import { mailable, whole } from './mail.ts';
import { described, wellDescribed } from './pictures.ts';
import type { IssueInput, IssueRule } from './rule.ts';
import { spotlight, spotlightInText, spotlightInTurn } from './spotlight.ts';
import { sameLists, translated } from './translations.ts';
import { finished, greeted, summarised, titled, told, written } from './words.ts';

const rules: readonly IssueRule[] = [
  ...[draft, dated, datedInItsMonth],
  ...[written, titled, summarised, greeted, told, finished],
  ...[spotlight, spotlightInText, spotlightInTurn],
  ...[described, wellDescribed],
  ...[alive, unwatched, outputsUnwatched],
  ...[filled, stillToCome, hasHappened, listedOnce, news],
  ...[whole, mailable],
  ...[translated, sameLists],
];

/** What an editor should see before an issue goes out, in the order of the files. */
export function checkIssue(input: IssueInput): Problem[] {
  return sortProblems(rules.flatMap((rule) => [...rule(input)]));
}
