import { checkIssue } from '../../src/formats/issue-check/index.ts';
import { textsOf } from '../../src/formats/issue-check/rule.ts';
import { ownFiles } from '../../src/reader/own-files.ts';
import type { Problem } from '../../src/reader/problem.ts';
import { mailsOf } from './editions.ts';
import type { Opened } from './opened.ts';

/** What an editor should see before an issue goes out. */
export async function findingsIn(opened: Opened): Promise<Problem[]> {
  const { entry, community } = opened;
  const texts = textsOf(entry, community.settings.defaultLocale);
  const mails = await mailsOf(
    opened,
    texts.map(({ language }) => language),
  );
  const files = new Set(ownFiles(opened.folder).files.map((file) => `/${file.path}`));
  return checkIssue({ ...opened, texts, mails, files });
}
