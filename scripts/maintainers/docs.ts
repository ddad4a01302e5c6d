import path from 'node:path';
import { defineCommand } from '../command-line/arguments.ts';
import { exit, main, projectFolder } from '../command-line/run-command.ts';
import { overwrite } from '../write-file.ts';
import { fieldPages } from './docs/field-pages.ts';

await main(
  defineCommand({
    meta: { name: 'npm run docs' },
    run() {
      for (const [file, text] of Object.entries(fieldPages()))
        overwrite(path.join(projectFolder, file), text);
      return exit.success;
    },
  }),
);
