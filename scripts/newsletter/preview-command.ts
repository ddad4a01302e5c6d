import type { NewsletterWords } from '../../src/strings/newsletter/newsletter-command-words.ts';
import { defineCommand } from '../command-line/arguments.ts';
import { languageOption } from '../command-line/run-command.ts';
import { serverOptions } from '../server/server-options.ts';

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
    run: async ({ args }) => (await import('./run-preview.ts')).runPreview(args),
  });
}
