import process from 'node:process';
import pc from 'picocolors';
import { errorsIn } from '../../src/reader/problem.ts';
import type { NewsletterWords } from '../../src/strings/newsletter/newsletter-command-words.ts';
import { exit, printProblems } from '../command-line/run-command.ts';
import { issueLanguages, openIssue } from './open-issue.ts';

/** Arguments of the command. */
interface Given {
  month?: string | undefined;
  json?: boolean | undefined;
  lang?: string | undefined;
}

/** Checks an issue and prints what was found. Returns the exit code. */
export async function runIssueCheck(args: Given): Promise<number> {
  const languages = issueLanguages(args);
  const { words, language } = languages;
  const reporter = args.json ? 'json' : undefined;
  const opened = openIssue(args.month, languages);
  if ('problems' in opened) {
    printProblems(opened.problems, language, reporter);
    if (!args.json) process.stderr.write(`${pc.red(words.contentFirst)}\n`);
    return exit.problems;
  }
  // The modules for mail take a while to load.
  const { findingsIn } = await import('./issue-findings.ts');
  const findings = await findingsIn(opened);
  const errors = errorsIn(findings).length;
  printProblems(findings, language, reporter);
  if (!args.json)
    process.stderr.write(`${summary(errors, findings.length - errors, opened.issue.month, words)}\n`);
  return errors > 0 ? exit.problems : exit.success;
}

function summary(errors: number, warnings: number, month: string, words: NewsletterWords): string {
  if (errors + warnings === 0) return pc.green(words.issueFine(month));
  const parts = [
    ...(errors > 0 ? [words.toMend(errors)] : []),
    ...(warnings > 0 ? [words.toSee(warnings)] : []),
  ];
  const found = words.issueFound(parts.join(words.comma));
  return errors > 0 ? pc.red(found) : `${pc.yellow(found)} ${words.issueSendable}`;
}
