import process from 'node:process';
import * as clack from '@clack/prompts';
import type * as z from 'zod';
import { core, descriptionOf, elementOf, metaOf } from '../../src/collections/field-descriptions.ts';
import { fieldKinds } from '../../src/collections/field-types.ts';
import type { CommandWords } from '../../src/strings/command-words.ts';
import { flowText } from './field-text.ts';
import { type Exists, faultOf, fieldsOf, formOf, type TopField, typedValue } from './field-values.ts';
import { exampleFor } from './record-template.ts';

/** Thrown when the user cancels a prompt. */
export class Cancelled extends Error {}

/** Whether there is a terminal for prompts. */
export const canAsk = () => process.stdin.isTTY === true && process.stdout.isTTY === true;

/** An option of a prompt. */
export interface Choice {
  value: string;
  label: string;
}

/** What prompts need to know about existing content. */
export interface PromptContext {
  words: CommandWords;
  exists: Exists;
  /** The records of a collection. */
  choices(collection: string): Choice[];
}

/** The answer of a prompt; throws `Cancelled` when it was cancelled. */
export async function answered<Answer>(question: Promise<Answer>): Promise<Exclude<Answer, symbol>> {
  const answer = await question;
  if (clack.isCancel(answer)) throw new Cancelled();
  return answer as Exclude<Answer, symbol>;
}

/** Prompts for a field until the answer is valid. */
export async function askField(field: TopField, context: PromptContext): Promise<unknown> {
  const { words } = context;
  const message = descriptionOf(metaOf(field.schema), words.language) || field.name;
  const inner = core(field.schema);
  const reference = referenceOf(inner);
  const listed = elementOf(inner) && referenceOf(elementOf(inner) as z.ZodType);
  const choices = context.choices(reference ?? listed ?? '');
  if (reference && choices.length > 0) return askOne(message, choices, words);
  if (listed && choices.length > 0) return askSeveral(message, choices, words);
  if (reference ?? listed) clack.log.warn(words.noneYet(reference ?? listed ?? ''));
  switch (formOf(inner)) {
    case 'choice':
      return askOne(message, namesOf(inner), words);
    case 'boolean':
      return answered(clack.confirm({ message, ...words.yesOrNo }));
    case 'group':
      return askGroup(field, context, message);
    default:
      return askWords(field, context, message);
  }
}

function referenceOf(schema: z.ZodType): string | undefined {
  const kind = fieldKinds.get(schema);
  return kind?.kind === 'reference' ? kind.collection : undefined;
}

const namesOf = (schema: z.ZodType): Choice[] =>
  Object.values((schema._zod.def as unknown as { entries: Record<string, string> }).entries).map((value) => ({
    value,
    label: value,
  }));

const rows = 10;

const askOne = (message: string, options: Choice[], words: CommandWords): Promise<string> =>
  answered(
    clack.select({
      message: `${message} (${words.chooseHint})`,
      options,
      maxItems: rows,
      showInstructions: false,
    }),
  );

async function askSeveral(message: string, options: Choice[], words: CommandWords): Promise<string[]> {
  for (;;) {
    const chosen = await answered(
      clack.multiselect({
        message: `${message} (${words.chooseSeveralHint})`,
        options,
        maxItems: rows,
        required: false,
        showInstructions: false,
      }),
    );
    if (chosen.length > 0) return chosen;
    clack.log.warn(words.chooseAtLeastOne);
  }
}

async function askGroup(field: TopField, context: PromptContext, message: string): Promise<unknown> {
  const required = fieldsOf(field.schema).filter((each) => each.required);
  if (required.length === 0) return askWords(field, context, message);
  const group: Record<string, unknown> = {};
  for (const each of required) group[each.name] = await askField(each, context);
  return group;
}

async function askWords(field: TopField, context: PromptContext, message: string): Promise<unknown> {
  const { words, exists } = context;
  const example = flowText(exampleFor(field.schema, words.language));
  const form = formOf(field.schema);
  const hint = form === 'list' ? ` (${words.listHint})` : '';
  const typed = await answered(
    clack.text({
      message: `${message}${hint}`,
      placeholder: example,
      validate: (text) => {
        const fault = faultOf(field, typedValue(text ?? '', field.schema, exists), words.language);
        return fault && `${fault.message} ${fault.fix}`;
      },
    }),
  );
  return typedValue(typed, field.schema, exists);
}
