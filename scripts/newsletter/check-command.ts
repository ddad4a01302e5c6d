import type { NewsletterWords } from '../../src/strings/newsletter/newsletter-command-words.ts';
import { defineCommand } from '../command-line/arguments.ts';
import { languageOption } from '../command-line/run-command.ts';

/** `newsletter check`: checks an issue before it is published. */
export function checkCommand({ about, args: says }: NewsletterWords) {
  return defineCommand({
    meta: { name: 'npm run newsletter -- check', description: about.check },
    args: {
      month: { type: 'positional', required: false, description: says.month },
      json: { type: 'boolean' },
      ...languageOption,
    },
    run: async ({ args }) => (await import('./run-issue-check.ts')).runIssueCheck(args),
  });
}
