import { daysBetween } from '../../lib/moments.ts';
import { atField, type IssueRule } from './issue-rule.ts';

/** Readers do not see drafts. */
export const draft: IssueRule = function* (input) {
  if (input.entry.data.draft) yield atField(input, ['draft'], 'issue-is-draft');
};

/** Readers do not see an issue without a date. */
export const dated: IssueRule = function* (input) {
  const { issue, entry } = input;
  if (!entry.data.published)
    yield atField(input, [], 'issue-no-date', { example: `${issue.month}-01 08:00` });
};

/** Issues appear in their month or shortly before; other dates are mostly typos. */
export const datedInItsMonth: IssueRule = function* (input) {
  const { issue, entry } = input;
  if (!issue.published || !entry.data.published) return;
  const days = daysBetween(`${issue.month}-01`, issue.published.day);
  if (days < -20 || days > 45) {
    const details = { value: entry.data.published, month: issue.month };
    yield atField(input, ['published'], 'issue-odd-date', details);
  }
};
