import process from 'node:process';
import pc from 'picocolors';
import { previewPath } from '../../src/newsletter/issue-preview.ts';
import { openOnDesktop } from '../command-line/open-on-desktop.ts';
import { serveDev } from '../server/serve-dev.ts';
import { placeOf } from '../server/server-options.ts';
import { issueLanguages, openIssue, reportProblems } from './open-issue.ts';

/** Arguments of the command. */
interface Given {
  month?: string | undefined;
  open?: boolean | undefined;
  port?: string | undefined;
  host?: string | undefined;
  lang?: string | undefined;
}

/** Serves all editions of an issue until Ctrl+C. Returns the exit code. */
export function runPreview(args: Given): number | Promise<number> {
  const languages = issueLanguages(args);
  const { words, language, general } = languages;
  const place = placeOf(args, general);
  const opened = openIssue(args.month, languages);
  if ('problems' in opened) return reportProblems(opened.problems, languages);
  const path = previewPath(opened.issue);
  return serveDev({ place, language }, general, (address) => {
    const page = new URL(path.slice(1), address).href;
    process.stdout.write(`${words.previewing(pc.cyan(page))}\n`);
    if (args.open && !openOnDesktop(page)) process.stderr.write(`${words.cannotOpen}\n`);
  });
}
