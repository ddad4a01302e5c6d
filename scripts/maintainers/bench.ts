import process from 'node:process';
import { commandWords } from '../../src/strings/command-words.ts';
import { defineCommand } from '../command-line/arguments.ts';
import { exit, languageOf, languageOption, main, UsageError } from '../command-line/run-command.ts';
import { benchmarks } from './bench/benchmarks.ts';

await main(
  defineCommand({
    meta: { name: 'npm run bench --' },
    args: {
      what: { type: 'positional', required: false },
      chapters: { type: 'string', valueHint: '100,1000' },
      json: { type: 'string', valueHint: 'scale.json' },
      pictures: { type: 'string', valueHint: 'docs/images/scaling' },
      ...languageOption,
    },
    async run({ args }) {
      const words = commandWords(languageOf(args));
      const names = args.what ? [args.what] : Object.keys(benchmarks);
      const chapters = args.chapters?.split(',').map(Number);
      if (chapters?.some((size) => !Number.isInteger(size) || size < 1))
        throw new UsageError(words.notSizes(args.chapters ?? ''));
      for (const name of names) {
        const bench = benchmarks[name];
        if (!bench) throw new UsageError(words.oneOf('bench', name, Object.keys(benchmarks).join(', ')));
        process.stdout.write(
          `${name}\n\n${await bench({ chapters, json: args.json, pictures: args.pictures })}\n\n`,
        );
      }
      return exit.success;
    },
  }),
);
