import type { Collection } from '../collections/define-collection.ts';
import { type Path, visitFields } from '../collections/visit-fields.ts';
import type { ProblemCode } from '../strings/problems/problem-codes.ts';
import type { Block } from './body-blocks.ts';
import { bodyLinks } from './body-links.ts';
import type { Body, BodyComponent, Entry, WrittenLink } from './content-entry.ts';
import { decode } from './decode-text.ts';
import { splitFrontMatter } from './front-matter.ts';
import { settleConflicts } from './merge-conflicts.ts';
import { mayBeDeep } from './nesting-depth.ts';
import { parseBody } from './parse-body.ts';
import type { ParsedYaml } from './parse-yaml.ts';
import { fieldName, type Position, type Problem, type Repair } from './problem.ts';
import { shownTexts, willBeSearched } from './published/published-texts.ts';
import { readRecord } from './read-record.ts';
import { type Silence, silencesIn } from './silences.ts';

/** A file to read, with the kind of record expected in it. */
export interface FileRequest {
  collection: string;
  definition: Collection;
  id: string;
  language: string;
  /** Path in the content folder. */
  path: string;
  /** Path for people. */
  file: string;
}

/** An image that a file refers to. */
export interface ImageRequest extends Position {
  src: string;
  field: string;
  /** Where in the record to put the path that is found. */
  into?: Path;
  /** In whose `pictures` to put that path by the `src` as written: those of the record's fields, or of the body in the file. */
  within?: 'fields' | 'body';
}

/**
 * The result of reading one file by itself. It can be cloned, except for the functions that `withPlaces` adds to the
 * record.
 */
export interface FileRead {
  entry?: Entry;
  /** The record as written, when its schema rejects it. */
  refused?: Entry;
  /** The body, when the file is a translation. */
  translation?: Body;
  /** The YAML of the record, and the line of the file on which it begins. */
  yaml?: { text: string; line: number };
  pictures: ImageRequest[];
  problems: Problem[];
  /** Comments that declare a Problem a false positive. */
  silences: Silence[];
}

/** Adds functions to the record that map fields to positions in the file. */
export function withPlaces(read: FileRead, { definition }: FileRequest): FileRead {
  const { entry = read.refused, yaml } = read;
  if (!entry || !yaml || entry.locate) return read;
  // Parsed again on demand: thousands of records are kept, few are asked for positions, but those for many.
  let parsed: ParsedYaml | undefined;
  const again = () => {
    parsed ??= readRecord(yaml.text, yaml.line, definition.schema).yaml;
    return parsed;
  };
  entry.locate = (path) => again().locate(path);
  entry.locateIn = (path, index) => again().locateIn(path, index);
  entry.written = (path) => again().written(path);
  return read;
}

/** Reads the bytes of one file: text, YAML, schema, body. */
export function readFile(bytes: Uint8Array, request: FileRequest): FileRead {
  const read: FileRead = { pictures: [], problems: [], silences: [] };
  const report: Report = (at, code, details = {}, field = '', repair = undefined) =>
    read.problems.push({
      ...{ file: request.file, line: at.line, column: at.column, field, code, details },
      ...(repair ? { repair } : {}),
    });

  const decoded = decode(bytes);
  if ('code' in decoded) {
    report(decoded, decoded.code, decoded.details);
    return read;
  }
  const { text, conflicts } = settleConflicts(decoded.text);
  for (const { line, last, sign } of conflicts)
    report({ line, column: 1 }, 'merge-conflict', { sign, last: last ? String(last) : '' });
  if (text.trim() === '') {
    report(top, 'empty-file');
    return read;
  }
  if (request.language !== '') {
    if (splitFrontMatter(text)) report(top, 'front-matter-in-translation');
    read.translation = body(text, 1, request, read, report);
    read.silences = silencesIn(text, 0);
  } else if (request.definition.files === 'yaml') {
    record(text, 1, request, read, report);
    read.silences = silencesIn(text, Number.POSITIVE_INFINITY);
  } else {
    const parts = splitFrontMatter(text);
    if (!parts) {
      report(top, /^---[ \t]*\n/.test(text) ? 'open-front-matter' : 'no-front-matter');
      return read;
    }
    record(parts.yaml, 2, request, read, report);
    read.silences = silencesIn(text, parts.bodyLine - 1);
    const parsed = body(parts.body, parts.bodyLine, request, read, report);
    (read.entry ?? read.refused)?.bodies.push(parsed);
  }
  return read;
}

const top: Position = { line: 1, column: 1 };

type Report = (
  at: Position,
  code: ProblemCode,
  details?: Record<string, string>,
  field?: string,
  repair?: Repair,
) => void;

function record(
  text: string,
  firstLine: number,
  request: FileRequest,
  read: FileRead,
  report: Report,
): ParsedYaml {
  const { yaml, checked, problems } = readRecord(text, firstLine, request.definition.schema);
  for (const { code, field, details, repair, ...at } of problems) report(at, code, details, field, repair);
  if (!checked) return yaml;
  read.yaml = { text, line: firstLine };
  const { collection, id, file, path } = request;
  // A record that its schema rejects is checked further, so that all Problems are reported at once.
  const data = checked.success ? checked.data : (yaml.value as Record<string, unknown>);
  const links: WrittenLink[] = [];
  const entry: Entry = { collection, id, file, path, data, bodies: [], links, pictures: {} };
  if (checked.success) read.entry = entry;
  else read.refused = entry;
  askForPictures(request, data, yaml, read);
  checkMarkdown(request, data, yaml, { read, links, report });
  return yaml;
}

/** Markdown in fields follows the same rules as bodies. */
function checkMarkdown(
  request: FileRequest,
  data: unknown,
  yaml: ParsedYaml,
  { read, links, report }: { read: FileRead; links: WrittenLink[]; report: Report },
): void {
  visitFields(request.definition.schema, data, ({ kind, value, path }) => {
    if (kind.kind !== 'markdown') return;
    const texts = typeof value === 'string' ? { '': value } : (value as Record<string, string>);
    for (const [language, text] of Object.entries(texts)) {
      if (typeof text !== 'string' || !worthParsing(text)) continue;
      const textPath = language ? [...path, language] : path;
      const field = fieldName(textPath);
      const { blocks, problems } = parseBody(text, false);
      const found = bodyLinks(blocks);
      const place = (at: Position) => yaml.locateLine(textPath, at.line);
      for (const { code, details, ...at } of [...problems, ...found.problems])
        report(place(at), code, details, field);
      for (const { url, ...at } of found.links) links.push({ url, field, ...place(at) });
      for (const { src, ...at } of found.images)
        read.pictures.push({ src, field, within: 'fields', ...place(at) });
    }
  });
}

function askForPictures(request: FileRequest, data: unknown, yaml: ParsedYaml, read: FileRead): void {
  visitFields(request.definition.schema, data, ({ kind, value, path }) => {
    if (kind.kind !== 'image') return;
    read.pictures.push({ src: String(value), field: fieldName(path), into: path, ...yaml.locate(path) });
  });
}

/** Fast path: without any of these characters Markdown has no link, image or HTML, and need not be parsed for checking. */
const mayHoldMarkup = (text: string) => /[[<@]|:\/\/|www\./i.test(text);
const worthParsing = (text: string) => mayHoldMarkup(text) || mayBeDeep(text);

function body(source: string, line: number, request: FileRequest, read: FileRead, report: Report): Body {
  const mdx = request.path.endsWith('.mdx');
  const { file, path, language } = request;
  const made: Body = {
    language,
    file,
    path,
    source,
    line,
    mdx,
    references: [],
    components: [],
    links: [],
    pictures: {},
  };
  if (willBeSearched(source)) made.shown = shownTexts(made);
  if (!mdx && !worthParsing(source)) return made;
  const moved = <At extends Position>(at: At): At => ({ ...at, line: at.line + line - 1 });
  const parsed = parseBody(source, mdx);
  const found = bodyLinks(parsed.blocks);
  for (const problem of [...parsed.problems, ...found.problems])
    report(moved(problem), problem.code, problem.details, problem.field);
  made.references = parsed.references.map(moved);
  made.components = componentsIn(parsed.blocks);
  made.links = [...parsed.links, ...found.links.map((link) => ({ ...link, field: '' }))].map(moved);
  for (const { src, field = '', ...at } of [
    ...parsed.images,
    ...found.images.map((image) => ({ ...image, field: '' })),
  ])
    read.pictures.push({ src, field, within: 'body', ...moved(at) });
  return made;
}

function componentsIn(blocks: readonly Block[]): BodyComponent[] {
  return blocks.flatMap((block) => {
    if (block.type === 'markdown') return [];
    const { name, props, items, children } = block;
    return [{ name, props, ids: items.map(({ id }) => id) }, ...componentsIn(children)];
  });
}
