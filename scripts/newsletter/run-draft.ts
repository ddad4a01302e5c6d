import path from 'node:path';
import process from 'node:process';
import { checkContent } from '../../src/community/check-content.ts';
import { now } from '../../src/lib/clock.ts';
import { displayPath } from '../../src/reader/content-folder.ts';
import { errorsIn } from '../../src/reader/problem.ts';
import { readWithStore } from '../../src/reader/read-with-store.ts';
import { commandWords } from '../../src/strings/command-words.ts';
import { draftWords } from '../../src/strings/newsletter/draft-words.ts';
import { existingContent, exit, languageOf, printProblems } from '../command-line/run-command.ts';
import { replace, writeNew } from '../write-file.ts';
import { draftFile } from './draft-file.ts';
import { asJson, printDrafted } from './draft-report.ts';

/** Arguments of the command. */
interface Given {
  month?: string | undefined;
  spotlight?: string | undefined;
  'dry-run'?: boolean | undefined;
  json?: boolean | undefined;
  lang?: string | undefined;
}

/** Drafts an issue from the content folder and writes its file, or shows it. Returns the exit code. */
export function runDraft(given: Given): number {
  const language = languageOf(given);
  const words = draftWords(language);
  const folder = existingContent(commandWords(language));
  const content = readWithStore(folder);
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
