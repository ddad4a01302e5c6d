import type { Issue } from '../../community/record-types.ts';

/** An issue and those before it in its year, latest first. */
export function sameYear(issue: Issue): Issue[] {
  const issues: Issue[] = [];
  const year = issue.month.slice(0, 4);
  for (let each: Issue | undefined = issue; each?.month.startsWith(year); each = each.previous)
    issues.push(each);
  return issues;
}
