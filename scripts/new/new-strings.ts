import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import pc from 'picocolors';
import { strings } from '../../src/collections/strings.ts';
import { isLanguage, languageOfCountry } from '../../src/lib/languages.ts';
import { displayPath } from '../../src/reader/content-folder.ts';
import { contentLanguage } from '../../src/reader/content-language.ts';
import { decode } from '../../src/reader/decode-text.ts';
import { type CommandWords, commandWords } from '../../src/strings/command-words.ts';
import { builtInFor } from '../../src/strings/wording.ts';
import { defineCommand } from '../command-line/arguments.ts';
import {
  existingContent,
  exit,
  languageOf,
  languageOption,
  UsageError,
} from '../command-line/run-command.ts';
import { replace, writeNew } from '../write-file.ts';
import { stringsFile } from './strings-file.ts';

/** `new strings <language>`: a file of strings to translate, or adds missing strings to an existing one. */
export function stringsCommand(words: CommandWords) {
  return defineCommand({
    meta: { name: 'npm run new -- strings' },
    args: {
      language: { type: 'positional', description: words.strings.language },
      'dry-run': { type: 'boolean', description: words.dryRunOption },
      json: { type: 'boolean' },
      ...languageOption,
    },
    run({ args }) {
      const folder = existingContent(words);
      const spoken = commandWords(languageOf(args));
      const language = languageAsked(String(args.language), spoken);
      const id = language.toLowerCase();
      const file = path.join(folder, 'strings', `${id}.yaml`);
      const before = bytesAt(file);
      const existing = before && textOf(before);
      const isText = before === undefined || existing !== undefined;
      const made = isText ? stringsFile(language, spoken, existing) : undefined;
      const shown = displayPath(file);
      if (!made) throw new UsageError(spoken.strings.unreadable(shown));
      const dry = args['dry-run'] === true;
      if (made.added > 0 && !dry) {
        if (before === undefined) writeNew(file, made.text);
        else replace(file, made.text, before);
      }
      if (args.json) {
        const result = { language, file: shown, added: made.added, ...(dry && { text: made.text }) };
        process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
      } else if (dry) {
        process.stdout.write(made.text);
      } else {
        process.stdout.write(`${resultFor(language, shown, made.added, existing !== undefined, spoken)}\n`);
      }
      return exit.success;
    },
  });
}

/** The bytes of a file; undefined when it does not exist, invalid bytes when it is a folder. */
function bytesAt(file: string): Uint8Array | undefined {
  if (!existsSync(file)) return undefined;
  return statSync(file).isFile() ? readFileSync(file) : undecodable;
}

const undecodable = Uint8Array.of(0xff);

function textOf(bytes: Uint8Array): string | undefined {
  const read = decode(bytes);
  return 'text' in read ? read.text : undefined;
}

/** The requested language as a normalised tag: `pt-BR`. */
function languageAsked(typed: string, words: CommandWords): string {
  if (!strings.id?.pattern.test(typed.toLowerCase()) || !isLanguage(typed))
    throw new UsageError(words.strings.noLanguage(typed, languageOfCountry(typed)));
  const language = new Intl.Locale(typed).toString();
  if (builtInFor(language) !== undefined)
    throw new UsageError(words.strings.builtIn(language, language.toLowerCase()));
  return language;
}

function resultFor(
  language: string,
  file: string,
  added: number,
  existed: boolean,
  words: CommandWords,
): string {
  if (added === 0) return words.strings.complete(file);
  const { locales } = contentLanguage(path.dirname(path.dirname(path.resolve(file))));
  return [
    pc.green(existed ? words.strings.added(file, added) : words.written(file)),
    ...(locales.includes(language)
      ? []
      : [words.strings.declare(language, [...locales, language].join(', '))]),
    words.strings.next,
  ].join('\n');
}
