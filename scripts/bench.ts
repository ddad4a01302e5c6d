import process from 'node:process';
import { defineCommand } from 'citty';
import { benchBuild } from './bench/build.ts';
import { benchCheck } from './bench/check.ts';
import { benchFeeds } from './bench/feeds.ts';
import { benchNewsletter } from './bench/newsletter.ts';
import { benchOg } from './bench/og.ts';
import { benchPages } from './bench/pages.ts';
import { benchSearch } from './bench/search.ts';
import { exit, main, UsageError } from './command.ts';

const benchmarks: Record<string, (chapters?: number[]) => Promise<string>> = {
  check: benchCheck,
  build: benchBuild,
  feeds: benchFeeds,
  og: benchOg,
  newsletter: benchNewsletter,
  pages: benchPages,
  search: benchSearch,
};

await main(
  defineCommand({
    meta: {
      name: 'npm run bench --',
      description: 'Measures Kairan beside the least that could do the work, in one run.',
    },
    args: {
      what: {
        type: 'positional',
        required: false,
        description: `${Object.keys(benchmarks).join(', ')}; all without it`,
      },
      chapters: {
        type: 'string',
        description: 'Sizes for build, pages and search, by comma.',
        valueHint: '100,1000',
      },
    },
    async run({ args }) {
      const names = args.what ? [args.what] : Object.keys(benchmarks);
      const sizes = args.chapters?.split(',').map(Number);
      if (sizes?.some((size) => !Number.isInteger(size) || size < 1))
        throw new UsageError(`--chapters ${args.chapters}`);
      for (const name of names) {
        const bench = benchmarks[name];
        if (!bench) throw new UsageError(`"${name}": ${Object.keys(benchmarks).join(', ')}`);
        process.stdout.write(`${name}\n\n${await bench(sizes)}\n\n`);
      }
      return exit.success;
    },
  }),
);
