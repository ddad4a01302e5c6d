import { benchBuild } from './bench-build.ts';
import { benchCheck } from './bench-check.ts';
import { benchDev } from './bench-dev.ts';
import { benchFeeds } from './bench-feeds.ts';
import { benchNewsletter } from './bench-newsletter.ts';
import { benchOg } from './bench-og.ts';
import { benchPages } from './bench-pages.ts';
import { benchScale } from './bench-scale.ts';
import { benchSearch } from './bench-search.ts';
import type { BenchmarkOptions } from './benchmark-options.ts';

/** Measures, and returns a table for people. */
export type Benchmark = (options: BenchmarkOptions) => Promise<string>;

/** Every benchmark by its name on the command line. */
export const benchmarks: Readonly<Record<string, Benchmark>> = {
  check: ({ chapters }) => benchCheck(chapters),
  build: ({ chapters }) => benchBuild(chapters),
  scale: benchScale,
  dev: ({ chapters }) => benchDev(chapters),
  feeds: ({ chapters }) => benchFeeds(chapters),
  og: ({ chapters }) => benchOg(chapters),
  newsletter: ({ chapters }) => benchNewsletter(chapters),
  pages: ({ chapters }) => benchPages(chapters),
  search: ({ chapters }) => benchSearch(chapters),
};
