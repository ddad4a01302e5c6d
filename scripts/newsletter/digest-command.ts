import type { NewsletterWords } from '../../src/strings/newsletter/newsletter-command-words.ts';
import { defineCommand } from '../command-line/arguments.ts';
import { languageOption } from '../command-line/run-command.ts';

/** `newsletter digest`: a short summary to paste elsewhere. */
export function digestCommand({ about, args: says }: NewsletterWords) {
  return defineCommand({
    meta: { name: 'npm run newsletter -- digest', description: about.digest },
    args: {
      month: { type: 'positional', required: false, description: says.month },
      format: { type: 'string', description: says.format, valueHint: 'markdown' },
      locale: { type: 'string', description: says.localeOne, valueHint: 'ja' },
      out: { type: 'string', description: says.out, valueHint: 'digest.md' },
      ...languageOption,
    },
    run: async ({ args }) => (await import('./run-digest.ts')).runDigest(args),
  });
}
