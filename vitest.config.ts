import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { defineConfig } from 'vitest/config';

const minutes = 60_000;

/** What takes long: real data sets, hostile content, every look of every page. `npm run test:full` runs these alone. */
const long = ['tests/{corpus,hostile}/**/*.test.ts', 'tests/**/*.full.test.ts'];

/**
 * Tests that start programs, build whole sites or drive a browser, after the quick ones. Three files at a time, of whichever
 * of these projects: on two cores one of them is always waiting, for a page, a server or a clock.
 */
const slow = (name: string, options: { include: string[]; exclude?: string[]; globalSetup?: string[] }) => ({
  extends: true as const,
  test: {
    name,
    maxWorkers: 3,
    testTimeout: 5 * minutes,
    hookTimeout: 10 * minutes,
    sequence: { groupOrder: 1 },
    ...options,
  },
});

const sampleSite = ['./tests/e2e/setup.ts'];

export default defineConfig({
  test: {
    reporters: ['default', './tests/closing-line.ts'],
    // Files share what they import: reading it anew for each takes half of the time. None may leave anything behind.
    isolate: false,
    setupFiles: ['./tests/fresh-wording.ts'],
    env: {
      ASTRO_TELEMETRY_DISABLED: '1',
      // Colours and a time zone of this machine would change what is compared.
      NO_COLOR: '1',
      TZ: 'UTC',
      // Many tests start commands: each would compile the same modules again.
      NODE_COMPILE_CACHE: path.join(tmpdir(), 'kairan-compiled'),
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{scripts,e2e}/**', ...long],
          // Left to itself, Vitest keeps a core free, which is half of a small machine.
          maxWorkers: Math.max(2, availableParallelism()),
          // Only an end for what would never end: how long a test takes is the machine's.
          testTimeout: 5 * minutes,
          hookTimeout: 5 * minutes,
          sequence: { groupOrder: 0 },
        },
      },
      slow('scripts', { include: ['tests/scripts/**/*.test.ts'], exclude: long }),
      slow('e2e', { include: ['tests/e2e/**/*.test.ts'], exclude: long, globalSetup: sampleSite }),
      slow('full', { include: long, globalSetup: sampleSite }),
    ],
  },
});
