import { checkIssue } from '../../src/newsletter/check/check-issue.ts';
import { textsOf } from '../../src/newsletter/check/issue-rule.ts';
import { ownFiles } from '../../src/reader/own-files.ts';
import type { Problem } from '../../src/reader/problem.ts';
import { mailsOf } from './mail-editions.ts';
import type { OpenIssue } from './open-issue.ts';

/** Problems that an editor should know before an issue is published. */
export async function findingsIn(opened: OpenIssue): Promise<Problem[]> {
  const { entry, community } = opened;
  const texts = textsOf(entry, community.settings.defaultLocale);
  const mails = await mailsOf(
    opened,
    texts.map(({ language }) => language),
  );
  const files = new Set(ownFiles(opened.folder).files.map((file) => `/${file.path}`));
  return checkIssue({ ...opened, texts, mails, files });
}
