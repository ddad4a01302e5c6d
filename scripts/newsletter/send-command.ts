import type { NewsletterWords } from '../../src/strings/newsletter/newsletter-command-words.ts';
import { defineCommand } from '../command-line/arguments.ts';
import { languageOption } from '../command-line/run-command.ts';

/** `newsletter send`: shows what would be sent, and sends it with --yes. */
export function sendCommand({ about, args: says }: NewsletterWords) {
  return defineCommand({
    meta: { name: 'npm run newsletter -- send', description: about.send },
    args: {
      month: { type: 'positional', required: false, description: says.month },
      to: { type: 'string', description: says.to, valueHint: 'newsletter' },
      test: { type: 'string', description: says.test, valueHint: 'me@example.org' },
      locale: { type: 'string', description: says.locale, valueHint: 'ja' },
      yes: { type: 'boolean', description: says.yes },
      arrived: { type: 'boolean', description: says.arrived },
      'not-arrived': { type: 'boolean', description: says.notArrived },
      json: { type: 'boolean' },
      ...languageOption,
    },
    run: async ({ args, rawArgs }) =>
      (await import('./run-send.ts')).runSend({ ...args, notArrived: args['not-arrived'], rawArgs }),
  });
}
