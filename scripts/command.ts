import path from 'node:path';
import process from 'node:process';
import { type ArgsDef, type CommandDef, renderUsage, runCommand } from 'citty';
import pc from 'picocolors';
import { problemLanguage } from '../src/reader/language.ts';
import type { Problem } from '../src/reader/problem.ts';
import { type Reporter, report } from '../src/reader/report.ts';
import { problemLanguages } from '../src/strings/problems/index.ts';

/** Exit codes of every command. */
export const exit = { success: 0, problems: 1, usage: 2 } as const;

/** The content folder: KAIRAN_CONTENT, else content/. Absolute. */
export const contentFolder = () => path.resolve(process.env.KAIRAN_CONTENT || 'content');

/** The output folder: KAIRAN_OUT, else dist/. Absolute. */
export const outputFolder = () => path.resolve(process.env.KAIRAN_OUT || 'dist');

/** Thrown for what a person asked wrongly; printed without a stack, exit code 2. */
export class UsageError extends Error {}

/** Options that every command about content takes. */
export const languageOption = {
  lang: {
    type: 'string',
    description: `Language of messages: ${problemLanguages.join(', ')}`,
    valueHint: 'ja',
  },
} as const satisfies ArgsDef;

/** Runs a command with the arguments of this process: --help, unknown options and exit codes are seen to. */
export async function main<Args extends ArgsDef>(command: CommandDef<Args>): Promise<void> {
  const args = process.argv.slice(2);
  try {
    if (args.includes('--help') || args.includes('-h')) {
      process.stdout.write(`${await renderUsage(command as CommandDef)}\n`);
      return;
    }
    refuseUnknown(args, (command.args ?? {}) as ArgsDef);
    const { result } = await runCommand(command, { rawArgs: args });
    process.exitCode = typeof result === 'number' ? result : exit.success;
  } catch (error) {
    const usage =
      error instanceof UsageError || (error as Error).name === 'CLIError' || error instanceof RangeError;
    process.stderr.write(`${pc.red(usage ? (error as Error).message : String((error as Error).stack))}\n`);
    if (usage) process.stderr.write('--help\n');
    process.exitCode = usage ? exit.usage : exit.problems;
  }
}

function refuseUnknown(args: readonly string[], known: ArgsDef): void {
  const names = new Set(Object.keys(known).flatMap((name) => [name, `no-${name}`]));
  const positionals = Object.values(known).filter((each) => each.type === 'positional').length;
  let loose = 0;
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? '';
    if (!arg.startsWith('-') || arg === '-') {
      if (++loose > positionals) throw new UsageError(`"${arg}"?`);
      continue;
    }
    const [name = '', inline] = arg.replace(/^--?/, '').split('=');
    if (!names.has(name)) throw new UsageError(`${arg}: unknown option`);
    if (known[name]?.type === 'string' && inline === undefined && args[++index] === undefined) {
      throw new UsageError(`${arg}: value missing`);
    }
  }
}

/** The language of messages, checked. */
export function languageOf(args: { lang?: string | undefined }, folder = contentFolder()): string {
  if (args.lang && !problemLanguages.includes(args.lang)) {
    throw new UsageError(`--lang ${args.lang}: ${problemLanguages.join(', ')}`);
  }
  return problemLanguage(folder, args.lang);
}

/** Prints Problems the way this place wants them: GitHub annotations in its Actions, else lines for people. */
export function printProblems(problems: readonly Problem[], language: string, reporter?: Reporter): void {
  const chosen = reporter ?? (process.env.GITHUB_ACTIONS === 'true' ? 'github' : 'terminal');
  const output = report(problems, chosen, language, pc);
  (chosen === 'json' ? process.stdout : process.stderr).write(output);
}
