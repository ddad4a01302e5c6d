import process from 'node:process';
import * as clack from '@clack/prompts';
import { collectionLabel } from '../src/strings/field-words.ts';
import { defineCommand, splitAction } from './command-line/arguments.ts';
import {
  exit,
  languageOption,
  main,
  reportWrongUse,
  UsageError,
  wordsOfCall,
} from './command-line/run-command.ts';
import { answered, Cancelled, canAsk } from './new/ask-questions.ts';
import { closestName, collectionNamed, type Named, registered } from './new/collection-names.ts';
import { communityCommand } from './new/new-community.ts';
import { recordCommand } from './new/new-record.ts';
import { stringsCommand } from './new/new-strings.ts';

const words = wordsOfCall();
const names = [...registered.map(({ singular }) => singular), 'strings'].join(', ');

/** Options shared by all actions, which may come before the action's name. */
const shared = {
  ...languageOption,
  json: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  yes: { type: 'boolean' },
} as const;

const make = (named: Named, argv?: readonly string[]): Promise<number> =>
  named.collection.single ? main(communityCommand(words), argv) : main(recordCommand(named, words), argv);

function chooser() {
  return defineCommand({
    meta: { name: 'npm run new --' },
    args: {
      what: { type: 'positional', required: false, description: words.newWhat(names) },
      ...languageOption,
    },
    async run({ rawArgs }) {
      if (!canAsk()) throw new UsageError(words.newWhat(names));
      try {
        const named = await answered(
          clack.select({
            message: `${words.askCollection} (${words.chooseHint})`,
            options: registered.map((each) => ({
              value: each,
              label: `${collectionLabel(each.name, words.language)} (${each.singular})`,
            })),
            showInstructions: false,
          }),
        );
        return await make(named, [named.singular, ...rawArgs]);
      } catch (error) {
        if (!(error instanceof Cancelled)) throw error;
        clack.cancel(words.cancelled);
        return exit.cancelled;
      }
    },
  });
}

const { action: asked, rest } = splitAction(process.argv.slice(2), shared);
const named = asked === undefined ? undefined : collectionNamed(asked);
if (asked === 'strings') await main(stringsCommand(words), rest);
else if (named) await make(named);
else if (asked === undefined) await main(chooser());
// Before options are parsed, since those of an unknown collection are unknown.
else process.exitCode = reportWrongUse(words.unknownCollection(asked, closestName(asked), names), words);
