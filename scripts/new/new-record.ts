import path from 'node:path';
import process from 'node:process';
import * as clack from '@clack/prompts';
import pc from 'picocolors';
import { core, descriptionOf, metaOf } from '../../src/collections/field-descriptions.ts';
import { errorsIn } from '../../src/reader/problem.ts';
import type { CommandWords } from '../../src/strings/command-words.ts';
import { collectionLabel } from '../../src/strings/field-words.ts';
import { type Argument, defineCommand, type Given } from '../command-line/arguments.ts';
import {
  existingContent,
  exit,
  languageOf,
  languageOption,
  printProblems,
  UsageError,
} from '../command-line/run-command.ts';
import { writeNew } from '../write-file.ts';
import { answered, askField, Cancelled, canAsk } from './ask-questions.ts';
import type { Named } from './collection-names.ts';
import { exampleCall } from './example-call.ts';
import { ExistingContent } from './existing-content.ts';
import { flowText } from './field-text.ts';
import { faultOf, fieldsOf, formOf, type TopField, typedValue } from './field-values.ts';
import { exampleFor, template, type Values } from './record-template.ts';
import { filesById, freeId, idFault, pathFor, suggestId } from './suggest-id.ts';

/** `new <collection>`: its options are the fields of the schema. */
export function recordCommand(named: Named, words: CommandWords) {
  const fields = fieldsOf(named.collection.schema);
  return defineCommand({
    meta: { name: 'npm run new --', description: words.exampleCall(exampleCall(named, words.language)) },
    args: {
      what: { type: 'positional', description: collectionLabel(named.name, words.language) },
      ...Object.fromEntries(fields.map((field) => [field.name, optionFor(field, words)])),
      id: {
        type: 'string',
        valueHint: named.collection.id?.example ?? 'nagoya',
        description: words.idOption,
      },
      'dry-run': { type: 'boolean', description: words.dryRunOption },
      json: { type: 'boolean' },
      ...languageOption,
    },
    async run({ args }) {
      const existing = new ExistingContent(existingContent(words), languageOf(args));
      const given: Given = args;
      const asks = canAsk() && !args.json;
      try {
        const values = announced(await fill(fields, given, named, existing, asks), fields, existing);
        const id = await findId(named, values, given.id as string | undefined, existing, asks);
        return write(named, id, values, existing, {
          json: args.json === true,
          dry: args['dry-run'] === true,
        });
      } catch (error) {
        if (!(error instanceof Cancelled)) throw error;
        clack.cancel(existing.words.cancelled);
        return exit.cancelled;
      }
    },
  });
}

function optionFor({ name, schema, required }: TopField, words: CommandWords): Argument {
  const form = formOf(schema);
  const said = [
    descriptionOf(metaOf(schema), words.language),
    ...(form === 'choice' ? [choicesOf(schema)] : []),
    ...(form === 'list' || form === 'group' ? [words.flagForm[form]] : []),
    ...(required ? [words.required] : []),
  ].join(' ');
  if (form === 'boolean') return { type: 'boolean', description: said };
  return { type: 'string', description: said, valueHint: hintOf(schema, words.language) ?? name };
}

// Long examples and wide characters would break the table's layout.
function hintOf(schema: TopField['schema'], language: string): string | undefined {
  const example = exampleFor(schema, language);
  const shown = Array.isArray(example) && example.every(isWord) ? example.join(',') : flowText(example);
  if (/\P{ASCII}/u.test(shown) || shown.length > 30) return undefined;
  return /\s/.test(shown) ? `"${shown}"` : shown;
}

const isWord = (value: unknown) => typeof value === 'string';

const choicesOf = (schema: TopField['schema']) =>
  Object.values((core(schema)._zod.def as unknown as { entries: Record<string, string> }).entries).join(
    ' | ',
  );

async function fill(
  fields: readonly TopField[],
  given: Given,
  named: Named,
  existing: ExistingContent,
  asks: boolean,
): Promise<Values> {
  const { words } = existing;
  const values: Record<string, unknown> = {};
  const faults: string[] = [];
  for (const field of fields) {
    const typed = given[field.name];
    if (typed === undefined) continue;
    const value = typeof typed === 'string' ? typedValue(typed, field.schema, existing.exists) : typed;
    const fault = faultOf(field, value, words.language);
    if (fault) faults.push(words.badValue(field.name, fault.message, fault.fix));
    values[field.name] = value;
  }
  if (faults.length > 0) throw new UsageError(faults.join('\n'));
  const missing = fields.filter(({ name, required }) => required && values[name] === undefined);
  if (missing.length > 0 && !asks) throw new UsageError(reportMissing(missing, named, words));
  for (const field of missing) values[field.name] = await askField(field, existing);
  return values;
}

/** An event recorded before it takes place is announced now: feeds use that date. */
function announced(values: Values, fields: readonly TopField[], existing: ExistingContent): Values {
  const isAnnounced = fields.some(({ name }) => name === 'announced') && values.announced === undefined;
  const clock = existing.clockAt(values);
  const isToCome = String(values.starts).slice(0, 10) >= clock.slice(0, 10);
  return isAnnounced && isToCome ? { ...values, announced: clock } : values;
}

function reportMissing(missing: readonly TopField[], named: Named, words: CommandWords): string {
  const flags = missing.map(({ name, schema }) => {
    const shown = flowText(exampleFor(schema, words.language));
    return `  --${name} "${shown}"  ${descriptionOf(metaOf(schema), words.language)}`;
  });
  return words.requiredMissing(collectionLabel(named.name, words.language), flags.join('\n'));
}

async function findId(
  named: Named,
  values: Values,
  given: string | undefined,
  existing: ExistingContent,
  asks: boolean,
): Promise<string> {
  const { words } = existing;
  const { collection } = named;
  const example = collection.id?.example ?? 'nagoya';
  const suggested = given ?? suggestId(named, values, existing.today);
  const printResult = (id: string) => {
    const fault = idFault(id, collection);
    return fault && words.idFault[fault](id, example);
  };
  let id = suggested;
  if (given === undefined && asks) {
    id = await answered(
      clack.text({
        message: words.askId,
        placeholder: example,
        ...(suggested === undefined ? {} : { initialValue: suggested }),
        validate: (typed) => printResult(typed ?? ''),
      }),
    );
  }
  if (id === undefined) throw new UsageError(words.idMissing(example));
  const fault = printResult(id);
  if (fault) throw new UsageError(fault);
  return id;
}

function write(
  named: Named,
  id: string,
  values: Values,
  existing: ExistingContent,
  how: { json: boolean; dry: boolean },
): number {
  const { words, folder } = existing;
  const taken = filesById(folder, named.name);
  const there = taken.get(id);
  if (there !== undefined) {
    throw new UsageError(words.idTaken(existing.display(there), freeId(id, taken)));
  }
  const relative = pathFor(named, id, values);
  const text = template(named, values, words);
  const result = { collection: named.name, id, file: existing.display(relative) };
  if (how.dry) {
    process.stdout.write(how.json ? `${JSON.stringify({ ...result, text }, null, 2)}\n` : text);
    return exit.success;
  }
  writeNew(path.join(folder, relative), text);
  const problems = existing.newProblems();
  const errors = errorsIn(problems).length;
  if (how.json) {
    process.stdout.write(`${JSON.stringify({ ...result, problems: existing.asJson(problems) }, null, 2)}\n`);
  } else {
    process.stdout.write(`${pc.green(words.written(result.file))}\n${words.next}\n`);
    printProblems(problems, words.language, undefined, process.stderr);
    if (errors > 0) process.stderr.write(`${words.fileStays}\n`);
  }
  return errors > 0 ? exit.problems : exit.success;
}
