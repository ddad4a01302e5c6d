import { draftWords } from '../../src/strings/newsletter/draft-words.ts';
import type { NewsletterWords } from '../../src/strings/newsletter/newsletter-command-words.ts';
import { defineCommand } from '../command-line/arguments.ts';
import { languageOption, wordsOfCall } from '../command-line/run-command.ts';

/** `newsletter draft`: drafts an issue, or adds to one what has become known since. */
export function draftCommand({ about, args: says }: NewsletterWords) {
  const { options } = draftWords(wordsOfCall().language);
  return defineCommand({
    meta: { name: 'npm run newsletter -- draft', description: about.draft },
    args: {
      month: { type: 'positional', required: false, description: says.month },
      spotlight: { type: 'string', description: options.spotlight, valueHint: 'nagoya' },
      'dry-run': { type: 'boolean', description: options.dryRun },
      json: { type: 'boolean' },
      ...languageOption,
    },
    run: async ({ args }) => (await import('./run-draft.ts')).runDraft(args),
  });
}
