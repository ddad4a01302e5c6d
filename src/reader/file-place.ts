import type { Collection } from '../collections/define-collection.ts';
import { idPattern, maxIdLength } from '../collections/field-types.ts';
import { closest } from '../lib/closest-spelling.ts';
import { isRefusedByWindows } from '../lib/file-names.ts';
import type { ProblemCode } from '../strings/problems/problem-codes.ts';

/** Collections by folder name. */
export type Register = Record<string, Collection>;

/** The kind of a file, judged by its path alone. */
export type Place =
  | { kind: 'entry'; collection: string; id: string; language: string; year: string }
  | { kind: 'image' }
  | { kind: 'misplaced'; code: ProblemCode; details: Record<string, string> };

const imageEnding = /\.(png|jpe?g|webp|svg|gif|avif)$/i;
const endings: Record<Collection['files'], RegExp> = {
  yaml: /\.yaml$/,
  markdown: /\.md$/,
  mdx: /\.mdx?$/,
};
const ending = (name: string) => /\.[^.]*$/.exec(name)?.[0] ?? '';
const firstEnding = (collection: Collection) =>
  ({ yaml: '.yaml', markdown: '.md', mdx: '.mdx' })[collection.files];

const misplaced = (code: ProblemCode, details: Record<string, string> = {}): Place => ({
  kind: 'misplaced',
  code,
  details,
});

/** Classifies a path in the content folder, such as `events/2026/2026-09-18-nagoya.md`. */
export function placeOf(path: string, register: Register): Place {
  const parts = path.split('/');
  const refused = parts.find(isRefusedByWindows);
  if (refused !== undefined) return misplaced('windows-name', { value: refused });
  const name = parts.pop() ?? '';
  const [folder, ...inner] = parts;
  if (folder === undefined) return placeOfSingle(name, register);
  const collection = Object.hasOwn(register, folder) ? register[folder] : undefined;
  if (imageEnding.test(name)) return { kind: 'image' };
  if (!collection || collection.single) {
    const folders = Object.keys(register).filter((key) => !register[key]?.single);
    const suggestion = closest(folder, folders) ?? '';
    return misplaced('unknown-folder', { name: folder, suggestion, allowed: folders.join(', ') });
  }
  if (!endings[collection.files].test(name)) return wrongEnding(name, folder, collection);
  const expected = `content/${folder}/${collection.yearOf ? '<year>/' : ''}`;
  const inYear = inner.length === 1 && /^\d{4}$/.test(inner[0] ?? '');
  if (collection.yearOf ? !inYear : inner.length > 0) return misplaced('wrong-folder', { expected });
  return named(name.replace(/\.[^.]*$/, ''), folder, collection, inner[0] ?? '');
}

function placeOfSingle(name: string, register: Register): Place {
  if (imageEnding.test(name)) return { kind: 'image' };
  const singles = Object.keys(register).filter((key) => register[key]?.single);
  const found = singles.find((key) => name === `${key}.yaml`);
  if (found) return { kind: 'entry', collection: found, id: found, language: '', year: '' };
  const meant = closest(
    name,
    singles.map((key) => `${key}.yaml`),
  );
  return meant
    ? misplaced('wrong-extension', { found: name, expected: meant })
    : misplaced('unexpected-file');
}

function wrongEnding(name: string, folder: string, collection: Collection): Place {
  const found = ending(name);
  if (/^\.(ya?ml|mdx?|markdown|json|txt|toml)$/i.test(found)) {
    return misplaced('wrong-extension', { found, expected: firstEnding(collection) });
  }
  return misplaced('unexpected-file', { expected: `content/${folder}/*${firstEnding(collection)}` });
}

function named(stem: string, folder: string, collection: Collection, year: string): Place {
  const translated =
    collection.files === 'yaml' ? null : /^(.+)\.([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)$/.exec(stem);
  const id = translated?.[1] ?? stem;
  if (id.length > maxIdLength) return misplaced('id-too-long', { value: id });
  if (!idPattern.test(id)) return misplaced('bad-file-name', { name: id, suggestion: suggestId(id) });
  if (collection.id && !collection.id.pattern.test(id)) {
    return misplaced('bad-id-form', { name: id, example: collection.id.example });
  }
  if (collection.reserved?.includes(id)) return misplaced('reserved-id', { name: id });
  return { kind: 'entry', collection: folder, id, language: translated?.[2] ?? '', year };
}

function suggestId(name: string): string {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return idPattern.test(slug) ? slug : '';
}
