import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { now } from '../src/lib/clock.ts';
import { closest } from '../src/lib/closest-spelling.ts';
import { addDays, dayIn } from '../src/lib/moments.ts';
import { newsletterWords } from '../src/strings/newsletter/newsletter-command-words.ts';
import { defineCommand, splitAction } from './command-line/arguments.ts';
import {
  contentFolder,
  exit,
  languageOption,
  main,
  UsageError,
  wordsOfCall,
} from './command-line/run-command.ts';

const words = newsletterWords(wordsOfCall().language);

// Each action loads its own modules on demand, so that typing errors are answered at once.
const actions = {
  draft: async (argv) => main((await import('./newsletter/draft-command.ts')).draftCommand(words), argv),
  check: async (argv) => main((await import('./newsletter/check-command.ts')).checkCommand(words), argv),
  preview: async (argv) =>
    main((await import('./newsletter/preview-command.ts')).previewCommand(words), argv),
  send: async (argv) => main((await import('./newsletter/send-command.ts')).sendCommand(words), argv),
  digest: async (argv) => main((await import('./newsletter/digest-command.ts')).digestCommand(words), argv),
} satisfies Record<string, (argv: readonly string[]) => Promise<number>>;

/** The month to draft: the current one, or the next when it already has an issue. */
function monthToWrite(): string {
  const month = dayIn(now(), Intl.DateTimeFormat().resolvedOptions().timeZone).slice(0, 7);
  try {
    const issue = readFileSync(path.join(contentFolder(), 'newsletters', `${month}.mdx`), 'utf8');
    return /^draft: true\b/m.test(issue) ? month : addDays(`${month}-01`, 31).slice(0, 7);
  } catch {
    return month;
  }
}

const chooser = (asked: string | undefined) =>
  defineCommand({
    meta: {
      name: 'npm run newsletter --',
      // A getter, since an invalid clock throws, and main() reports that.
      get description() {
        return `${words.about.all}\n\n${words.evening(monthToWrite())}`;
      },
    },
    args: {
      action: { type: 'positional', required: false, description: words.args.action },
      ...languageOption,
    },
    run() {
      if (asked !== undefined)
        throw new UsageError(words.unknownAction(asked, closest(asked, Object.keys(actions))));
      process.stdout.write(`${words.evening(monthToWrite())}\n`);
      return exit.success;
    },
  });

const { action: asked, rest } = splitAction(process.argv.slice(2), languageOption);
if (asked !== undefined && Object.hasOwn(actions, asked)) await actions[asked as keyof typeof actions](rest);
else await main(chooser(asked));
