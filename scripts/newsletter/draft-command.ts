import path from 'node:path';
import process from 'node:process';
import { checkContent } from '../../src/community/check-content.ts';
import { now } from '../../src/lib/clock.ts';
import { displayPath } from '../../src/reader/content-folder.ts';
import { errorsIn } from '../../src/reader/problem.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { commandWords } from '../../src/strings/command-words.ts';
import { draftWords } from '../../src/strings/newsletter/draft-words.ts';
import type { NewsletterWords } from '../../src/strings/newsletter/newsletter-command-words.ts';
import { defineCommand } from '../command-line/arguments.ts';
import {
  existingContent,
  exit,
  languageOf,
  languageOption,
  printProblems,
  wordsOfCall,
} from '../command-line/run-command.ts';
import { replace, writeNew } from '../write-file.ts';
import { draftFile } from './draft-file.ts';
import { asJson, printDrafted } from './draft-report.ts';

/** `newsletter draft`: drafts an issue, or adds to one what has become known since. */
export function draftCommand({ about, args: says }: NewsletterWords) {
  const { options } = draftWords(wordsOfCall().language);
  return defineCommand({
    meta: { name: 'npm run newsletter -- draft', description: about.draft },
    args: {
      month: { type: 'positional', required: false, description: says.month },
      spotlight: { type: 'string', description: options.spotlight, valueHint: 'nagoya' },
      'dry-run': { type: 'boolean', description: options.dryRun },
      json: { type: 'boolean' },
      ...languageOption,
    },
    run: ({ args }) => runDraft(args),
  });
}

interface Given {
  month?: string | undefined;
  spotlight?: string | undefined;
  'dry-run'?: boolean | undefined;
  json?: boolean | undefined;
  lang?: string | undefined;
}

function runDraft(given: Given): number {
  const language = languageOf(given);
  const words = draftWords(language);
  const folder = existingContent(commandWords(language));
  const content = readContent(folder);
  const problems = errorsIn(checkContent(content));
  if (problems.length > 0) {
    printProblems(
      problems,
      language,
      given.json ? 'json' : undefined,
      given.json ? process.stdout : process.stderr,
    );
    process.stderr.write(`${words.problemsFirst}\n`);
    return exit.problems;
  }
  const drafted = draftFile(content, { ...given, words, now: now() });
  if (drafted.problems.length > 0) {
    printProblems(
      drafted.problems,
      language,
      given.json ? 'json' : undefined,
      given.json ? process.stdout : process.stderr,
    );
    process.stderr.write(`${words.mergeFailed(displayPath(path.join(folder, drafted.path)))}\n`);
    return exit.problems;
  }
  const dry = given['dry-run'] === true;
  if (!dry && drafted.text !== drafted.before) {
    const file = path.join(folder, drafted.path);
    if (drafted.before === undefined) writeNew(file, drafted.text);
    else replace(file, drafted.text, drafted.before);
  }
  if (given.json)
    process.stdout.write(`${JSON.stringify(asJson(drafted, { folder, dry, words }), null, 2)}\n`);
  else printDrafted(drafted, { folder, dry, words });
  return exit.success;
}
