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
import { spokenLanguages } from '../../src/reader/word-catalogues.ts';
import {
  type CommandWords,
  commandWords,
  fileFault,
  lostOutput,
  systemFault,
} from '../../src/strings/command-words.ts';
import { EditedMeanwhile } from '../write-file.ts';
import { type Arguments, type Command, readArguments, UsageError } from './arguments.ts';
import { usage } from './usage-text.ts';

export { UsageError };

/** Exit codes of all commands; `cancelled` is the shells' code for Ctrl+C. */
export const exit = { success: 0, problems: 1, usage: 2, cancelled: 130 } as const;

/** Absolute path of the engine's folder, which contains package.json. */
export const projectFolder = path.resolve(import.meta.dirname, '../..');

/** Absolute path of the content folder: KAIRAN_CONTENT, else content/ of the project. */
export const contentFolder = () =>
  process.env.KAIRAN_CONTENT ? path.resolve(process.env.KAIRAN_CONTENT) : path.join(projectFolder, 'content');

/** Absolute path of the output folder: KAIRAN_OUT, else dist/ of the project. */
export const outputFolder = () =>
  process.env.KAIRAN_OUT ? path.resolve(process.env.KAIRAN_OUT) : path.join(projectFolder, 'dist');

/** Options of all commands that read content. */
export const languageOption = {
  lang: { type: 'string', valueHint: 'ja' },
} as const satisfies Arguments;

/** The messages to use before arguments are parsed: in the language of a valid --lang, else of the machine or the community. */
export function wordsOfCall(argv: readonly string[] = process.argv.slice(2)): CommandWords {
  const options = { lang: { type: 'string' } } as const;
  const { values } = parseArgs({ args: [...argv], options, strict: false });
  const asked = spokenLanguages().find((language) => language === values.lang);
  return commandWords(terminalLanguage(contentFolder(), asked));
}

/** Runs a command and returns its exit code; also handles --help, invalid options and errors. */
export async function main<Known extends Arguments>(
  command: Command<Known>,
  argv: readonly string[] = process.argv.slice(2),
): Promise<number> {
  const words = wordsOfCall(argv);
  surviveClosedOutputs(words);
  let code: number = exit.success;
  try {
    const args = readArguments(argv, (command.args ?? {}) as Known, words);
    if (args) code = await command.run({ args, rawArgs: argv });
    else process.stdout.write(usage(command, words));
  } catch (error) {
    code = reportError(error as Error, words);
  }
  process.exitCode = code;
  return code;
}

/** Reports wrong use of a command. Returns the exit code. */
export function reportWrongUse(message: string, words: CommandWords): number {
  process.stderr.write(`${pc.red(message)}\n${words.seeHelp}\n`);
  return exit.usage;
}

/** Reports the error that ended a command: wrong use, a file system error, or a bug of ours. Returns the exit code. */
function reportError(error: Error, words: CommandWords): number {
  if (error instanceof UsageError || error instanceof ClockError) {
    const text =
      error instanceof ClockError
        ? words.notATime(error.variable, error.written, error.example)
        : error.message;
    return reportWrongUse(text, words);
  }
  process.stderr.write(`${pc.red(String(faultText(error, words)))}\n`);
  return exit.problems;
}

function faultText(error: Error, words: CommandWords): string | undefined {
  if (error instanceof EditedMeanwhile) return words.editedMeanwhile(displayPath(error.path));
  const { code, path: file, syscall } = error as NodeJS.ErrnoException;
  if (code && file) return fileFault(displayPath(file), code, words);
  return code && syscall ? systemFault(code, words) : error.stack;
}

let isListening = false;

/**
 * When the reader of a pipe stops (`… | head`), the command continues, because its work matters. Other write errors,
 * such as a full disk, are reported.
 */
function surviveClosedOutputs(words: CommandWords): void {
  if (isListening) return;
  isListening = true;
  process.stderr.on('error', () => {});
  let isReported = false;
  process.stdout.on('error', ({ code = '' }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE' || isReported) return;
    isReported = true;
    process.exitCode = exit.problems;
    process.stderr.write(`${lostOutput(code, words)}\n`);
  });
}

/** The language of messages, validated. */
export function languageOf(args: { lang?: string | undefined }, folder = contentFolder()): string {
  if (args.lang && !spokenLanguages().includes(args.lang)) {
    throw new UsageError(wordsOfCall().oneOf('--lang', args.lang, spokenLanguages().join(', ')));
  }
  return terminalLanguage(folder, args.lang);
}

/** The content folder; throws a UsageError when it does not exist. */
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
 * Prints Problems as GitHub annotations in GitHub Actions, else as lines for people. Goes to stdout, unless the command
 * has another output there and passes stderr.
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
