import { type Problem, sortProblems } from '../../reader/problem.ts';
import { dated, datedInItsMonth, draft } from './check-dates.ts';
import { linksExist, linksWithoutTracking, outputsWithoutTracking } from './check-links.ts';
import { filled, hasHappened, listedOnce, news, stillToCome } from './check-lists.ts';
import { mailable, notShortened } from './check-mail.ts';
import { described, wellDescribed } from './check-pictures.ts';
import { spotlight, spotlightInText, spotlightInTurn } from './check-spotlight.ts';
import { sameLists, translated } from './check-translations.ts';
import { filledIn, finished, introduced, summarised, titled, written } from './check-words.ts';
import type { IssueInput, IssueRule } from './issue-rule.ts';

const rules: readonly IssueRule[] = [
  ...[draft, dated, datedInItsMonth],
  ...[written, titled, summarised, introduced, filledIn, finished],
  ...[spotlight, spotlightInText, spotlightInTurn],
  ...[described, wellDescribed],
  ...[linksExist, linksWithoutTracking, outputsWithoutTracking],
  ...[filled, stillToCome, hasHappened, listedOnce, news],
  ...[notShortened, mailable],
  ...[translated, sameLists],
];

/** Problems that an editor should know before an issue is published, by file and position. */
export function checkIssue(input: IssueInput): Problem[] {
  return sortProblems(rules.flatMap((rule) => [...rule(input)]));
}
