import type { Collection } from '../../collections/define-collection.ts';
import type { FieldKind } from '../../collections/field-types.ts';
import { type Path, visitFields } from '../../collections/visit-fields.ts';
import { once } from '../../lib/once-per-object.ts';
import type { Body, Entry } from '../content-entry.ts';
import { positionAt } from '../decode-text.ts';
import { parseBody } from '../parse-body.ts';
import { fieldName, type Position } from '../problem.ts';
import { bodyTexts } from './body-texts.ts';
import { fileName } from './shown-markdown.ts';

/** A text as readers get it: escapes undone, markup gone, or the target of a link. */
export interface PublishedText {
  kind: 'words' | 'address';
  text: string;
  /** The file as people know it, for Problems. */
  file: string;
  /** The field, as in `sessions[0].speakers`; empty in bodies. */
  field: string;
  path: Path;
  /** What the field means beyond being a text. */
  meaning?: FieldKind;
  /** Where a character of `text` stands in the file. */
  at(offset: number): Position;
}

/**
 * Everything of a record that is published: its fields after parsing, Markdown as it is shown, the targets of links,
 * what is only read aloud, the names of pictures. Comments are not. `worth` tells from a body or Markdown field as it
 * is written whether it is worth being parsed.
 */
export function* publishedTexts(
  entry: Entry,
  definition: Collection | undefined,
  worth: (source: string) => boolean,
): Generator<PublishedText> {
  yield* fieldTexts(entry, definition, worth);
  for (const body of entry.bodies) if (worth(body.source)) yield* textsOfBody(body);
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
  worth: (source: string) => boolean,
): Generator<PublishedText> {
  const meanings = meaningsOf(entry, definition);
  for (const { path, value } of strings(entry.data, [], new Set())) {
    const meaning = meanings.get(key(path)) ?? meanings.get(key(path.slice(0, -1)));
    const text = { ...{ file: entry.file, field: fieldName(path), path }, ...(meaning ? { meaning } : {}) };
    const at = (index: number) => entry.locateIn?.(path, index) ?? { line: 1, column: 1 };
    if (meaning?.kind === 'markdown') {
      if (worth(value)) yield* markdownTexts(value, text, at);
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

/** Every text of a record, however deep; what aliases repeat, or lead back to, once. */
function* strings(value: unknown, path: Path, seen: Set<object>): Generator<{ path: Path; value: string }> {
  if (typeof value === 'string') yield { path, value };
  else if (typeof value === 'object' && value !== null && !seen.has(value)) {
    seen.add(value);
    for (const [name, inner] of Object.entries(value))
      yield* strings(inner, [...path, Array.isArray(value) ? Number(name) : name], seen);
  }
}
