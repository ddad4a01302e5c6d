import process from 'node:process';
import * as clack from '@clack/prompts';
import { defineCommand } from 'citty';
import { exit, languageOption, main, tellWrongUse, UsageError, wordsOfCall } from './command.ts';
import { answered, Cancelled, canAsk } from './new/ask.ts';
import { closestName, collectionNamed, type Named, registered } from './new/collections.ts';
import { communityCommand } from './new/community.ts';
import { recordCommand } from './new/record.ts';
import { stringsCommand } from './new/strings.ts';

const words = wordsOfCall();
const names = [...registered.map(({ singular }) => singular), 'strings'].join(', ');

/** The word that says what to make; options that every collection has may stand before it. */
function wordAsked(argv: readonly string[]): string | undefined {
  for (let index = 0; index < argv.length; index++) {
    const arg = argv[index] ?? '';
    if (!arg.startsWith('-')) return arg;
    if (arg === '--lang') index++;
    else if (!/^--(json|dry-run|help|yes|lang=.*)$|^-h$/.test(arg)) return undefined;
  }
  return undefined;
}

const make = (named: Named): Promise<void> =>
  named.collection.single ? main(communityCommand(words)) : main(recordCommand(named, words));

function chooser() {
  return defineCommand({
    meta: { name: 'npm run new --' },
    args: {
      what: { type: 'positional', required: false, description: words.newWhat(names) },
      ...languageOption,
    },
    async run() {
      if (!canAsk()) throw new UsageError(words.newWhat(names));
      try {
        const named = await answered(
          clack.select({
            message: `${words.askCollection} (${words.chooseHint})`,
            options: registered.map((each) => ({
              value: each,
              label: `${each.collection.label[words.language]} (${each.singular})`,
            })),
            showInstructions: false,
          }),
        );
        process.argv.splice(2, 0, named.singular);
        await make(named);
        return process.exitCode;
      } catch (error) {
        if (!(error instanceof Cancelled)) throw error;
        clack.cancel(words.cancelled);
        return exit.cancelled;
      }
    },
  });
}

const asked = wordAsked(process.argv.slice(2));
const named = asked === undefined ? undefined : collectionNamed(asked);
if (asked === 'strings') {
  process.argv.splice(process.argv.indexOf(asked), 1);
  await main(stringsCommand(words));
} else if (named) await make(named);
else if (asked === undefined) await main(chooser());
// Before its options are looked at: nobody knows what they would be.
else process.exitCode = tellWrongUse(words.unknownCollection(asked, closestName(asked), names), words);
