import type { Collection } from '../collections/define.ts';
import { type Path, visitFields } from '../collections/walk.ts';
import type { ProblemCode } from '../strings/problems/codes.ts';
import { parseBody } from './body.ts';
import { bodyLinks } from './body-links.ts';
import { decode, positionAt } from './decode.ts';
import type { Body, Entry } from './entry.ts';
import { splitFrontMatter } from './front-matter.ts';
import { findPersonal } from './personal.ts';
import { fieldName, type Position, type Problem } from './problem.ts';
import { schemaProblems } from './schema-problems.ts';
import { type ParsedYaml, parseYaml } from './yaml.ts';
import { findSlipAnywhere } from './yaml-slips.ts';

/** Where a file stands and what it is to become. */
export interface FileAsked {
  collection: string;
  definition: Collection;
  id: string;
  language: string;
  /** Its path in the content folder. */
  path: string;
  /** Its name for people. */
  file: string;
}

/** A picture that a file names; `use` puts the path that was found into the record. */
export interface PictureAsked extends Position {
  src: string;
  field: string;
  use?(path: string): void;
}

/** What one file gave, judged by itself alone. */
export interface FileRead {
  entry?: Entry;
  /** The body, when the file is a translation. */
  translation?: Body;
  pictures: PictureAsked[];
  problems: Problem[];
}

/** Reads the bytes of one file: text, YAML, schema, body, personal contacts. */
export function readFile(bytes: Uint8Array, asked: FileAsked): FileRead {
  const read: FileRead = { pictures: [], problems: [] };
  const report = (at: Position, code: ProblemCode, details: Record<string, string> = {}, field = '') =>
    read.problems.push({ file: asked.file, line: at.line, column: at.column, field, code, details });

  const decoded = decode(bytes);
  if ('code' in decoded) {
    report(decoded, decoded.code, decoded.details);
    return read;
  }
  const { text } = decoded;
  if (text.trim() === '') {
    report(top, 'empty-file');
    return read;
  }
  if (asked.language !== '') {
    if (splitFrontMatter(text)) report(top, 'front-matter-in-translation');
    read.translation = body(text, 1, asked, read, report);
  } else if (asked.definition.files === 'yaml') {
    record(text, 1, asked, read, report);
  } else {
    const parts = splitFrontMatter(text);
    if (!parts) {
      report(top, /^---[ \t]*\n/.test(text) ? 'open-front-matter' : 'no-front-matter');
      return read;
    }
    record(parts.yaml, 2, asked, read, report);
    const parsed = body(parts.body, parts.bodyLine, asked, read, report);
    read.entry?.bodies.push(parsed);
  }
  const contacts = asked.collection === 'community' ? rolesOf(read.entry) : undefined;
  for (const { code, value, offset } of findPersonal(text, contacts))
    report(positionAt(text, offset), code, { value });
  return read;
}

const top: Position = { line: 1, column: 1 };

type Report = (at: Position, code: ProblemCode, details?: Record<string, string>, field?: string) => void;

function record(text: string, firstLine: number, asked: FileAsked, read: FileRead, report: Report): void {
  const yaml = parseYaml(text, firstLine);
  const fatal = yaml.value === undefined;
  const reported = new Set<string>();
  if (!fatal && (yaml.value === null || typeof yaml.value !== 'object' || Array.isArray(yaml.value))) {
    const slip = findSlipAnywhere(text);
    const { line, column } = slip ? positionAt(text, slip.offset) : top;
    report({ line: line + firstLine - 1, column }, slip?.code ?? 'not-a-map', slip?.details, slip?.field);
    return;
  }
  const checked = fatal ? undefined : asked.definition.schema.safeParse(yaml.value);
  if (checked && !checked.success) {
    for (const problem of schemaProblems(checked.error, asked.definition.schema, yaml)) {
      reported.add(`${problem.line}:${problem.column}`);
      report(problem, problem.code, problem.details, problem.field);
    }
  }
  for (const problem of yaml.problems) {
    if (!reported.has(`${problem.line}:${problem.column}`))
      report(problem, problem.code, problem.details, problem.field);
  }
  if (!checked?.success) return;
  const locate = (path: Path) => parseYaml(text, firstLine).locate(path);
  const { collection, id, file, path } = asked;
  read.entry = { collection, id, file, path, data: checked.data, bodies: [], locate };
  askForPictures(asked, checked.data, yaml, read);
}

function askForPictures(asked: FileAsked, data: unknown, yaml: ParsedYaml, read: FileRead): void {
  visitFields(asked.definition.schema, data, ({ kind, value, path, holder, key }) => {
    if (kind.kind !== 'image') return;
    const use = (found: string) => {
      holder[key] = found;
    };
    read.pictures.push({ src: String(value), field: fieldName(path), use, ...yaml.locate(path) });
  });
}

// Most bodies are plain words: only those that hold one of these are parsed while checking.
const worthParsing = /!\[|<|contact:|(?:javascript|vbscript|data|file|mailto|tel)\s*:/i;

function body(source: string, line: number, asked: FileAsked, read: FileRead, report: Report): Body {
  const mdx = asked.path.endsWith('.mdx');
  const { file, path, language } = asked;
  const made: Body = { language, file, path, source, line, mdx, references: [], contacts: [] };
  if (!mdx && !worthParsing.test(source)) return made;
  const moved = <At extends Position>(at: At): At => ({ ...at, line: at.line + line - 1 });
  const parsed = parseBody(source, mdx);
  const links = bodyLinks(parsed.blocks);
  for (const problem of parsed.problems) report(moved(problem), problem.code, problem.details, problem.field);
  for (const { url, ...at } of links.unsafe) report(moved(at), 'unsafe-link', { value: url });
  made.references = parsed.references.map(moved);
  made.contacts = links.contacts.map(moved);
  const pictures = [...parsed.images, ...links.images.map((image) => ({ ...image, field: '' }))];
  read.pictures.push(...pictures.map(moved));
  return made;
}

function rolesOf(entry: Entry | undefined): ReadonlySet<string> {
  return new Set(Object.values((entry?.data.contacts as Record<string, string> | undefined) ?? {}));
}
