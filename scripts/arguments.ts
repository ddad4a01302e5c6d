import type { ArgDef, ArgsDef } from 'citty';
import { closest } from '../src/lib/closest.ts';
import type { CommandWords } from '../src/strings/commands.ts';

/** Thrown for what a person asked wrongly; printed without a stack, exit code 2. */
export class UsageError extends Error {}

/** What was given, by the name of the argument. */
export type Given = Record<string, string | boolean | undefined>;

/**
 * Reads the words after a command's name: `--name value`, `--name=value`, `--flag`, `--no-flag` and positionals.
 * A value may begin with a hyphen; after `--` everything is positional. Throws a UsageError for all else.
 */
export function readArguments(argv: readonly string[], known: ArgsDef, words: CommandWords): Given {
  const given: Given = {};
  const positionals = Object.entries(known).filter(([, { type }]) => type === 'positional');
  const rest = [...argv];
  let named = true;
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (named && word === '--') named = false;
    else if (named && /^--?[^\s-]/.test(word)) readOption(word, rest, known, given, words);
    else readPositional(word, positionals.shift()?.[0], given, words);
  }
  for (const [name, { required, description = '' }] of positionals) {
    if (required !== false) throw new UsageError(words.positionalMissing(name, description).trim());
  }
  return given;
}

function readPositional(word: string, name: string | undefined, given: Given, words: CommandWords): void {
  if (name === undefined) throw new UsageError(words.unexpected(word));
  given[name] = word;
}

function readOption(word: string, rest: string[], known: ArgsDef, given: Given, words: CommandWords): void {
  const equals = word.indexOf('=');
  const written = equals < 0 ? word : word.slice(0, equals);
  const inline = equals < 0 ? undefined : word.slice(equals + 1);
  const name = written.replace(/^--?/, '');
  const flag = /^no-(.+)$/.exec(name)?.[1] ?? '';
  const option = optionNamed(name, known);
  if (option?.type === 'boolean') {
    if (inline !== undefined && !/^(true|false)$/.test(inline)) throw new UsageError(words.noValue(written));
    given[name] = inline !== 'false';
  } else if (option) {
    const value = inline ?? rest.shift();
    if (value === undefined) throw new UsageError(words.valueMissing(written));
    given[name] = value;
  } else if (optionNamed(flag, known)?.type === 'boolean' && inline === undefined) {
    given[flag] = false;
  } else {
    throw new UsageError(words.unknownOption(written, closest(name, optionNames(known))));
  }
}

function optionNamed(name: string, known: ArgsDef): ArgDef | undefined {
  return optionNames(known).includes(name) ? known[name] : undefined;
}

const optionNames = (known: ArgsDef) =>
  Object.keys(known).filter((name) => known[name]?.type !== 'positional');
