import { defineConfig } from 'vitest/config';

const minutes = 60_000;

/**
 * Tests that start programs, build whole sites or drive a browser, after the quick ones. Each of these projects runs one
 * file at a time, beside those of the same `order`: they mostly wait for one program.
 */
const slow = (name: string, order: number, globalSetup: string[] = []) => ({
  extends: true as const,
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    globalSetup,
    fileParallelism: false,
    testTimeout: 5 * minutes,
    hookTimeout: 10 * minutes,
    sequence: { groupOrder: order },
  },
});

export default defineConfig({
  test: {
    reporters: ['default', './tests/closing-line.ts'],
    // Colours and a time zone of this machine would change what is compared.
    env: { ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', TZ: 'UTC' },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{scripts,e2e,corpus}/**'],
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      slow('scripts', 1),
      slow('e2e', 1, ['./tests/e2e/setup.ts']),
      slow('corpus', 1),
    ],
  },
});
