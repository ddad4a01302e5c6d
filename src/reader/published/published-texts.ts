import type { Collection } from '../../collections/define-collection.ts';
import type { FieldKind } from '../../collections/field-types.ts';
import { type Path, visitFields } from '../../collections/visit-fields.ts';
import { mayHoldContact } from '../../lib/contacts/find-contacts.ts';
import { mayHoldDirectionSign } from '../../lib/direction-signs.ts';
import { once } from '../../lib/once-per-object.ts';
import type { Body, Entry, ShownText } from '../content-entry.ts';
import { positionAt } from '../decode-text.ts';
import { parseBody } from '../parse-body.ts';
import { fieldName, type Position } from '../problem.ts';
import { bodyTexts } from './body-texts.ts';
import { fileName } from './shown-markdown.ts';

/** A text in the form that readers get: without escapes and markup, or a link target. */
export interface PublishedText {
  kind: 'words' | 'address';
  text: string;
  /** Path of the file for people, used in Problems. */
  file: string;
  /** The field, as in `sessions[0].speakers`; empty in bodies. */
  field: string;
  path: Path;
  /** The kind of the field, if it has one. */
  meaning?: FieldKind;
  /** Position in the file of a character of `text`. */
  at(offset: number): Position;
}

/**
 * Every text of a record that is published: fields, rendered Markdown, link targets, text for screen readers, names of
 * images; not comments. `shouldParse` decides from the source of a body or Markdown field whether to parse it.
 */
export function* publishedTexts(
  entry: Entry,
  definition: Collection | undefined,
  shouldParse: (source: string) => boolean,
): Generator<PublishedText> {
  yield* fieldTexts(entry, definition, shouldParse);
  for (const body of entry.bodies) if (shouldParse(body.source)) yield* textsIn(body);
}

/** Whether rules will ask for the texts of a body, whatever else is in the content folder: it may hold contacts or signs of direction. */
export const willBeSearched = (source: string) => mayHoldContact(source) || mayHoldDirectionSign(source);

/** Every text that a body shows, as data. */
export const shownTexts = (body: Body): ShownText[] =>
  textsOfBody(body).map(({ kind, text }) => ({ kind, text }));

/** The texts of a body; it is parsed only if they are not known, or for the place of one of them. */
function textsIn(body: Body): PublishedText[] {
  const { shown, file } = body;
  if (!shown) return textsOfBody(body);
  const at = (index: number, offset: number) =>
    textsOfBody(body)[index]?.at(offset) ?? { line: 1, column: 1 };
  return shown.map((text, index) => ({
    ...{ ...text, file, field: '', path: [] },
    at: (offset) => at(index, offset),
  }));
}

const textsOfBody = once((body: Body): PublishedText[] => {
  const { source, file, line, mdx } = body;
  return bodyTexts(parseBody(source, mdx).blocks, source).map(({ index, ...text }) => ({
    ...{ ...text, file, field: '', path: [] },
    at(offset) {
      const at = positionAt(source, index(offset));
      return { line: at.line + line - 1, column: at.column };
    },
  }));
});

function* fieldTexts(
  entry: Entry,
  definition: Collection | undefined,
  shouldParse: (source: string) => boolean,
): Generator<PublishedText> {
  const meanings = meaningsOf(entry, definition);
  for (const { path, value } of strings(entry.data, [], new Set())) {
    const meaning = meanings.get(key(path)) ?? meanings.get(key(path.slice(0, -1)));
    const text = { ...{ file: entry.file, field: fieldName(path), path }, ...(meaning ? { meaning } : {}) };
    const at = (index: number) => entry.locateIn?.(path, index) ?? { line: 1, column: 1 };
    if (meaning?.kind === 'markdown') {
      if (shouldParse(value)) yield* markdownTexts(value, text, at);
    } else if (meaning?.kind === 'image') {
      const name = fileName(value);
      yield { ...text, kind: 'words', text: name, at: () => at(0) };
    } else {
      const kind = /^(?:https?|mailto|tel):|^\//i.test(value) ? 'address' : 'words';
      yield { ...text, kind, text: value, at };
    }
  }
}

type Place = Omit<PublishedText, 'kind' | 'text' | 'at'>;

function* markdownTexts(
  source: string,
  text: Place,
  at: (index: number) => Position,
): Generator<PublishedText> {
  for (const { index, ...each } of bodyTexts(parseBody(source, false).blocks, source))
    yield { ...text, ...each, at: (offset) => at(index(offset)) };
}

const key = (path: Path) => JSON.stringify(path);

function meaningsOf(entry: Entry, definition: Collection | undefined): Map<string, FieldKind> {
  const meanings = new Map<string, FieldKind>();
  if (definition)
    visitFields(definition.schema, entry.data, ({ kind, path }) => void meanings.set(key(path), kind));
  return meanings;
}

/** Every string of a record, recursively; values that aliases repeat are visited once. */
function* strings(value: unknown, path: Path, seen: Set<object>): Generator<{ path: Path; value: string }> {
  if (typeof value === 'string') yield { path, value };
  else if (typeof value === 'object' && value !== null && !seen.has(value)) {
    seen.add(value);
    for (const [name, inner] of Object.entries(value))
      yield* strings(inner, [...path, Array.isArray(value) ? Number(name) : name], seen);
  }
}
