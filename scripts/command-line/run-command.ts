import { readdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import pc from 'picocolors';
import { ClockError } from '../../src/lib/clock.ts';
import { displayPath } from '../../src/reader/content-folder.ts';
import { terminalLanguage } from '../../src/reader/content-language.ts';
import type { Problem } from '../../src/reader/problem.ts';
import { type Reporter, report } from '../../src/reader/report-problems.ts';
import {
  type CommandWords,
  commandWords,
  fileFault,
  lostOutput,
  systemFault,
} from '../../src/strings/commands.ts';
import { organiserLanguages } from '../../src/strings/organisers.ts';
import { EditedMeanwhile } from '../write-file.ts';
import { type Arguments, type Command, readArguments, UsageError } from './arguments.ts';
import { usage } from './usage-text.ts';

export { UsageError };

/** Exit codes of every command; `cancelled` is what shells give for Ctrl+C. */
export const exit = { success: 0, problems: 1, usage: 2, cancelled: 130 } as const;

/** The folder of the engine, where package.json is. Absolute. */
export const projectFolder = path.resolve(import.meta.dirname, '../..');

/** The content folder: KAIRAN_CONTENT, else content/ of the project. Absolute. */
export const contentFolder = () =>
  process.env.KAIRAN_CONTENT ? path.resolve(process.env.KAIRAN_CONTENT) : path.join(projectFolder, 'content');

/** The output folder: KAIRAN_OUT, else dist/ of the project. Absolute. */
export const outputFolder = () =>
  process.env.KAIRAN_OUT ? path.resolve(process.env.KAIRAN_OUT) : path.join(projectFolder, 'dist');

/** Options that every command about content takes. */
export const languageOption = {
  lang: { type: 'string', valueHint: 'ja' },
} as const satisfies Arguments;

/** The words to speak before the arguments have been read: those of a valid --lang, else of the machine or the community. */
export function wordsOfCall(argv: readonly string[] = process.argv.slice(2)): CommandWords {
  const options = { lang: { type: 'string' } } as const;
  const { values } = parseArgs({ args: [...argv], options, strict: false });
  const asked = organiserLanguages().find((language) => language === values.lang);
  return commandWords(terminalLanguage(contentFolder(), asked));
}

/** Runs a command and gives its exit code: --help, unknown options and what goes wrong are seen to. */
export async function main<Known extends Arguments>(
  command: Command<Known>,
  argv: readonly string[] = process.argv.slice(2),
): Promise<number> {
  const words = wordsOfCall(argv);
  outliveOutputs(words);
  let code: number = exit.success;
  try {
    const args = readArguments(argv, (command.args ?? {}) as Known, words);
    if (args) code = await command.run({ args, rawArgs: argv });
    else process.stdout.write(usage(command, words));
  } catch (error) {
    code = tellEnd(error as Error, words);
  }
  process.exitCode = code;
  return code;
}

/** Tells how a command was called wrongly. Gives the exit code. */
export function tellWrongUse(message: string, words: CommandWords): number {
  process.stderr.write(`${pc.red(message)}\n${words.seeHelp}\n`);
  return exit.usage;
}

/** Tells what ended a command: wrong use, a file that the system keeps from us, or a fault of ours. Gives the exit code. */
function tellEnd(error: Error, words: CommandWords): number {
  if (error instanceof UsageError || error instanceof ClockError) {
    const told =
      error instanceof ClockError
        ? words.notATime(error.variable, error.written, error.example)
        : error.message;
    return tellWrongUse(told, words);
  }
  process.stderr.write(`${pc.red(String(tellFault(error, words)))}\n`);
  return exit.problems;
}

function tellFault(error: Error, words: CommandWords): string | undefined {
  if (error instanceof EditedMeanwhile) return words.editedMeanwhile(displayPath(error.path));
  const { code, path: file, syscall } = error as NodeJS.ErrnoException;
  if (code && file) return fileFault(displayPath(file), code, words);
  return code && syscall ? systemFault(code, words) : error.stack;
}

let isHeard = false;

/**
 * Whoever reads what a command prints may stop reading (`… | head`): the command goes on, because its work is what counts. Where
 * the words cannot be written, as on a full disk, it says so.
 */
function outliveOutputs(words: CommandWords): void {
  if (isHeard) return;
  isHeard = true;
  process.stderr.on('error', () => {});
  let isTold = false;
  process.stdout.on('error', ({ code = '' }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE' || isTold) return;
    isTold = true;
    process.exitCode = exit.problems;
    process.stderr.write(`${lostOutput(code, words)}\n`);
  });
}

/** The language of messages, checked. */
export function languageOf(args: { lang?: string | undefined }, folder = contentFolder()): string {
  if (args.lang && !organiserLanguages().includes(args.lang)) {
    throw new UsageError(wordsOfCall().oneOf('--lang', args.lang, organiserLanguages().join(', ')));
  }
  return terminalLanguage(folder, args.lang);
}

/** The content folder; throws a UsageError when it is not there. */
export function existingContent(words: CommandWords): string {
  const folder = contentFolder();
  try {
    readdirSync(folder);
  } catch {
    throw new UsageError(words.noContent(displayPath(folder)));
  }
  return folder;
}

/**
 * Prints Problems the way this place wants them: GitHub annotations in its Actions, else lines for people. They are what a
 * check is for, so they go to the standard output; a command with another product names the standard error.
 */
export function printProblems(
  problems: readonly Problem[],
  language: string,
  reporter?: Reporter,
  output: NodeJS.WritableStream = process.stdout,
): void {
  const chosen = reporter ?? (process.env.GITHUB_ACTIONS === 'true' ? 'github' : 'terminal');
  output.write(report(problems, chosen, language, pc));
}
