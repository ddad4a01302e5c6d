import process from 'node:process';
import pc from 'picocolors';
import { previewPath } from '../../src/newsletter/issue-preview.ts';
import type { NewsletterWords } from '../../src/strings/newsletter/newsletter-command-words.ts';
import { defineCommand } from '../command-line/arguments.ts';
import { openOnDesktop } from '../command-line/open-on-desktop.ts';
import { languageOption } from '../command-line/run-command.ts';
import { serveDev } from '../server/serve-dev.ts';
import { serverOptions } from '../server/serve-site.ts';
import { issueLanguages, openIssue, reportProblems } from './open-issue.ts';

/** `newsletter preview`: all editions of an issue side by side, while it is being written. */
export function previewCommand({ about, args: says }: NewsletterWords) {
  return defineCommand({
    meta: { name: 'npm run newsletter -- preview', description: about.preview },
    args: {
      month: { type: 'positional', required: false, description: says.month },
      open: { type: 'boolean', description: says.open },
      ...serverOptions,
      ...languageOption,
    },
    run({ args }) {
      const languages = issueLanguages(args);
      const { words, language, general } = languages;
      const opened = openIssue(args.month, languages);
      if ('problems' in opened) return reportProblems(opened.problems, languages);
      const path = previewPath(opened.issue);
      return serveDev({ ...args, language }, general, (address) => {
        const page = new URL(path.slice(1), address).href;
        process.stdout.write(`${words.previewing(pc.cyan(page))}\n`);
        if (args.open && !openOnDesktop(page)) process.stderr.write(`${words.cannotOpen}\n`);
      });
    },
  });
}
