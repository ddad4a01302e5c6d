import { existsSync } from 'node:fs';
import { displayPath } from '../src/reader/content-folder.ts';
import type { Reporter } from '../src/reader/report-problems.ts';
import { type CommandWords, commandWords } from '../src/strings/command-words.ts';
import { defineCommand } from './command-line/arguments.ts';
import { contentFolder, languageOf, languageOption, main, UsageError } from './command-line/run-command.ts';

const reporters = ['terminal', 'json', 'github'] as const satisfies Reporter[];

await main(
  defineCommand({
    meta: { name: 'npm run check --' },
    args: {
      ...languageOption,
      json: { type: 'boolean' },
      strings: { type: 'boolean' },
      fix: { type: 'boolean' },
      'dry-run': { type: 'boolean' },
      yes: { type: 'boolean' },
      reporter: { type: 'string', valueHint: 'github' },
    },
    async run({ args }) {
      const folder = contentFolder();
      const language = languageOf(args, folder);
      const words = commandWords(language);
      const reporter = reporterOf(args, words);
      if (!existsSync(folder)) throw new UsageError(words.noContent(displayPath(folder)));
      if (!args.fix && (args.yes || args['dry-run'])) throw new UsageError(words.fix.onlyWithFix);
      // What reads and judges takes longer to load than typing errors should take to be told.
      if (args.fix) {
        const { fix } = await import('./check/fix-files.ts');
        return fix(folder, { ...args, dryRun: args['dry-run'], language }, words);
      }
      const { check } = await import('./check/check-folder.ts');
      return check(folder, { reporter, language, strings: args.strings }, words);
    },
  }),
);

function reporterOf(
  { json, reporter }: { json?: boolean | undefined; reporter?: string | undefined },
  words: CommandWords,
): Reporter | undefined {
  if (json) return 'json';
  const found = reporters.find((each) => each === reporter);
  if (reporter !== undefined && !found)
    throw new UsageError(words.oneOf('--reporter', reporter, reporters.join(', ')));
  return found;
}
