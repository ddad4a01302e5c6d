import { writeFileSync } from 'node:fs';
import { defineCommand } from 'citty';
import { exit, main } from './command.ts';
import { fieldPages } from './docs/field-pages.ts';

await main(
  defineCommand({
    meta: { name: 'npm run docs' },
    run() {
      for (const [file, text] of Object.entries(fieldPages())) writeFileSync(file, text);
      return exit.success;
    },
  }),
);
