import { benchBuild } from './bench-build.ts';
import { benchCheck } from './bench-check.ts';
import { benchFeeds } from './bench-feeds.ts';
import { benchNewsletter } from './bench-newsletter.ts';
import { benchOg } from './bench-og.ts';
import { benchPages } from './bench-pages.ts';
import { benchSearch } from './bench-search.ts';

/** Measures communities with these numbers of chapters, or those that the benchmark chooses, and returns a table for people. */
export type Benchmark = (chapterCounts?: readonly number[]) => Promise<string>;

/** Every benchmark by its name on the command line. */
export const benchmarks: Readonly<Record<string, Benchmark>> = {
  check: benchCheck,
  build: benchBuild,
  feeds: benchFeeds,
  og: benchOg,
  newsletter: benchNewsletter,
  pages: benchPages,
  search: benchSearch,
};
