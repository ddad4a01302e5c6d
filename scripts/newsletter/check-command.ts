import process from 'node:process';
import pc from 'picocolors';
import { errorsIn } from '../../src/reader/problem.ts';
import type { NewsletterWords } from '../../src/strings/newsletter/newsletter-command-words.ts';
import { defineCommand } from '../command-line/arguments.ts';
import { exit, languageOption, printProblems } from '../command-line/run-command.ts';
import { issueLanguages, openIssue } from './open-issue.ts';

/** `newsletter check`: checks an issue before it is published. */
export function checkCommand({ about, args: says }: NewsletterWords) {
  return defineCommand({
    meta: { name: 'npm run newsletter -- check', description: about.check },
    args: {
      month: { type: 'positional', required: false, description: says.month },
      json: { type: 'boolean' },
      ...languageOption,
    },
    async run({ args }) {
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
    },
  });
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
