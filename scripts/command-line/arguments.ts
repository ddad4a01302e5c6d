import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { closest } from '../../src/lib/closest-spelling.ts';
import type { CommandWords } from '../../src/strings/command-words.ts';

/** Thrown for wrong use of a command; printed without a stack trace, exit code 2. */
export class UsageError extends Error {}

/** An option (`--name value`, or `--name` alone if boolean) or a positional argument. */
export interface Argument {
  type: 'string' | 'boolean' | 'positional';
  description?: string | undefined;
  valueHint?: string;
  /** For positionals only; true by default. */
  required?: boolean;
}
export type Arguments = Readonly<Record<string, Argument>>;

/** The given values, by name of the argument. */
export type Given<Known extends Arguments = Arguments> = {
  [Name in keyof Known]?: (Known[Name]['type'] extends 'boolean' ? boolean : string) | undefined;
};

/** A command: its name, arguments and function, which returns the exit code. */
export interface Command<Known extends Arguments = Arguments> {
  meta: { readonly name: string; readonly description?: string };
  args?: Known;
  run(call: { args: Given<Known>; rawArgs: readonly string[] }): number | Promise<number>;
}

/** Defines a command, with the types of its arguments inferred for `run`. */
export const defineCommand = <const Known extends Arguments>(command: Command<Known>) => command;

/** Tokens of `parseArgs`. A value may begin with a hyphen; everything after `--` is positional. */
function tokensOf(argv: readonly string[], known: Arguments) {
  const options: ParseArgsOptionsConfig = { help: { type: 'boolean', short: 'h' } };
  for (const [name, { type }] of Object.entries(known)) if (type !== 'positional') options[name] = { type };
  return parseArgs({ args: [...argv], options, strict: false, tokens: true }).tokens;
}

/**
 * Finds the action of a command that has several, and the other arguments. Only options shared by all actions may come
 * before it, since after another one it could be that option's value.
 */
export function splitAction(argv: readonly string[], shared: Arguments): { action?: string; rest: string[] } {
  const isShared = (name: string) => name === 'help' || Object.hasOwn(shared, name);
  const first = tokensOf(argv, shared).find((token) => token.kind !== 'option' || !isShared(token.name));
  if (first?.kind !== 'positional') return { rest: [...argv] };
  return { action: first.value, rest: argv.toSpliced(first.index, 1) };
}

/**
 * Parses the arguments of a command. Throws a UsageError for invalid ones; undefined when they contain --help or -h,
 * whatever else is there.
 */
export function readArguments<Known extends Arguments>(
  argv: readonly string[],
  known: Known,
  words: CommandWords,
): Given<Known> | undefined {
  const tokens = tokensOf(argv, known);
  if (tokens.some((token) => token.kind === 'option' && token.name === 'help')) return undefined;
  const given: Record<string, string | boolean> = {};
  const positionals = Object.entries(known).filter(([, { type }]) => type === 'positional');
  for (const token of tokens) {
    if (token.kind === 'option') {
      // As written: `parseArgs` would read `-json` as several options.
      const [written = ''] = argv[token.index]?.split('=') ?? [];
      Object.assign(given, readOption({ ...token, written }, known, words));
    } else if (token.kind === 'positional') {
      const [name] = positionals.shift() ?? [];
      if (name === undefined) throw new UsageError(words.unexpected(token.value));
      given[name] = token.value;
    }
  }
  for (const [name, { required, description = '' }] of positionals) {
    if (required !== false) throw new UsageError(words.positionalMissing(name, description).trim());
  }
  return given as Given<Known>;
}

function readOption(
  { name, value, written }: { name: string; value?: string | undefined; written: string },
  known: Arguments,
  words: CommandWords,
): Record<string, string | boolean> {
  const options = Object.keys(known).filter((each) => known[each]?.type !== 'positional');
  const typeOf = (each: string) => (options.includes(each) ? known[each]?.type : undefined);
  const negated = /^no-(.+)$/.exec(name)?.[1] ?? '';
  if (typeOf(name) === 'string') {
    if (value === undefined) throw new UsageError(words.valueMissing(written));
    return { [name]: value };
  }
  if (typeOf(name) === 'boolean') {
    if (value !== undefined && !/^(true|false)$/.test(value)) throw new UsageError(words.noValue(written));
    return { [name]: value !== 'false' };
  }
  if (typeOf(negated) === 'boolean' && value === undefined) return { [negated]: false };
  throw new UsageError(words.unknownOption(written, closest(written.replace(/^-+/, ''), options)));
}
