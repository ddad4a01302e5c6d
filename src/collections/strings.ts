import * as z from 'zod';
import { isMessage } from '../lib/icu-message.ts';
import { messageFaults } from '../lib/message-faults.ts';
import { textOf } from '../strings/untranslated-words.ts';
import { builtIn } from '../strings/wording.ts';
import { defineCollection } from './define-collection.ts';
import { idPattern } from './field-types.ts';

/** Groups of strings that accept any key, such as the names of contacts. */
const openGroups: ReadonlySet<string> = new Set(['contacts']);

/** Strings of the site in a further language, or replacements for some of them. The file name is the language: `pt-br`. */
export const strings = defineCollection({
  files: 'yaml',
  internal: true,
  docsPage: 'add-a-language.md',
  id: { pattern: /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/, example: 'pt-br', form: 'language' },
  schema: group(builtIn.en, builtIn.ja),
});

/** Mirrors the built-in strings; everything is optional, so that a translation can be incomplete. */
function group(english: unknown, japanese: unknown) {
  const ja = japanese as Record<string, unknown>;
  const fields = Object.entries(english as Record<string, unknown>).map(([key, value]) => {
    const inner = field(key, value, ja[key]);
    return [key, inner.optional().meta(inner.meta() ?? {})] as const;
  });
  return z.strictObject(Object.fromEntries(fields));
}

function field(key: string, english: unknown, japanese: unknown): z.ZodType {
  const text = textOf(english);
  if (text !== undefined) {
    const names = isMessage(english) ? english.names : [];
    return wording(names).meta({ texts: { en: text, ja: textOf(japanese) ?? '' }, examples: [text] });
  }
  if (Array.isArray(english)) return z.array(field(key, english[0], (japanese as unknown[])[0]));
  const told = { texts: { en: firstTexts(english), ja: firstTexts(japanese) } };
  if (!openGroups.has(key)) return group(english, japanese).meta(told);
  return z.record(z.string().regex(idPattern, { error: 'not-an-id' }), wording([])).meta(told);
}

/** The first texts of a group, as a hint at its content. */
function firstTexts(texts: unknown): string {
  const all = (value: unknown): string[] => {
    if (typeof value === 'string') return value.trim() === '' ? [] : [value];
    if (isMessage(value)) return [value.template];
    return Object.values(value as object).flatMap(all);
  };
  return `${all(texts).slice(0, 3).join(' / ')} …`;
}

function wording(names: readonly string[]) {
  return z.string().check((context) => {
    for (const { code, details } of messageFaults(context.value, names))
      context.issues.push({ code: 'custom', message: code, params: details, input: context.value });
  });
}
