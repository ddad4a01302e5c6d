import { existsSync } from 'node:fs';
import { collections } from '../collections/register.ts';
import { putAt } from '../collections/visit-fields.ts';
import type { ProblemCode } from '../strings/problems/problem-codes.ts';
import type { Entries, Entry, PicturePaths } from './content-entry.ts';
import { type ContentFile, displayPath, listFiles } from './content-folder.ts';
import { type Place, placeOf, type Register } from './file-place.ts';
import type { JudgedFiles } from './judged-files.ts';
import { Pictures } from './open-picture.ts';
import { type OwnFiles, ownFiles } from './own-files.ts';
import type { Picture } from './picture-judgement.ts';
import { errorsIn, type Problem } from './problem.ts';
import { readBytes, readCached } from './read-cache.ts';
import type { FileRead, FileRequest } from './read-file.ts';
import type { Silence } from './silences.ts';

/** Everything in a content folder, with each file judged by itself; `checkEntries` judges how records fit together. */
export interface Content {
  /** Absolute path. */
  folder: string;
  entries: Entries;
  problems: Problem[];
  /** `collection/id` of records that exist but are invalid. */
  broken: ReadonlySet<string>;
  /** Those of them that can be searched for further Problems; their fields may have any type. */
  doubtful: readonly Entry[];
  /** Comments that declare a Problem a false positive, in all files that could be read. */
  silences: readonly FileSilence[];
  /** Images that records and bodies use, by path in the folder. */
  pictures: ReadonlyMap<string, Picture>;
  /** Files that are published unchanged. */
  own: OwnFiles;
}

/** A silence comment with its file. */
export type FileSilence = Silence & { file: string };

interface Found extends ContentFile {
  place: Place;
}

/**
 * Reads a content folder. Never throws for its contents: everything wrong is in `problems`. `instead` maps absolute
 * paths to bytes that are used instead of those on disk; `store` has what earlier processes found out about files.
 */
export function readContent(
  folder: string,
  register: Register = collections,
  instead: ReadonlyMap<string, Uint8Array> = new Map(),
  store?: JudgedFiles,
): Content {
  return new ContentReader(folder, register, instead, store).content();
}

class ContentReader {
  readonly #folder: string;
  readonly #register: Register;
  readonly #problems: Problem[] = [];
  readonly #broken = new Set<string>();
  readonly #doubtful: Entry[] = [];
  readonly #silences: FileSilence[] = [];
  readonly #used = new Map<string, Picture>();
  readonly #claims = new Map<string, string>();
  readonly #entries: Record<string, Entry[]>;
  readonly #byId = new Map<string, Entry>();

  readonly #instead: ReadonlyMap<string, Uint8Array>;
  readonly #store: JudgedFiles | undefined;

  constructor(
    folder: string,
    register: Register,
    instead: ReadonlyMap<string, Uint8Array>,
    store: JudgedFiles | undefined,
  ) {
    this.#folder = folder;
    this.#instead = instead;
    this.#store = store;
    this.#register = register;
    this.#entries = Object.fromEntries(Object.keys(register).map((name) => [name, []]));
  }

  content(): Content {
    const files = existsSync(this.#folder) ? listFiles(this.#folder) : [];
    const found = files.map((file) => ({ ...file, place: placeOf(file.path, this.#register) }));
    const pictures = new Pictures(
      this.#folder,
      files.map((file) => file.path),
      this.#store,
    );
    for (const file of found) this.#judgePlace(file);
    const originals = found.filter((file) => file.place.kind === 'entry' && file.place.language === '');
    const translations = found.filter((file) => file.place.kind === 'entry' && file.place.language !== '');
    for (const file of [...originals, ...translations]) this.#read(file, pictures);
    for (const name of Object.keys(this.#register)) this.#requireSingle(name);
    this.#store?.save(new Set(files.map((file) => file.path)));
    return {
      folder: this.#folder,
      entries: this.#entries as unknown as Entries,
      problems: this.#problems,
      broken: this.#broken,
      doubtful: this.#doubtful,
      silences: this.#silences,
      pictures: this.#used,
      own: ownFiles(this.#folder),
    };
  }

  #report(file: ContentFile, code: ProblemCode, details: Record<string, string> = {}): void {
    this.#problems.push({ file: displayPath(file.absolute), line: 1, column: 1, field: '', code, details });
  }

  #display(inFolder: string): string {
    return displayPath(`${this.#folder}/${inFolder}`);
  }

  #judgePlace(file: Found): void {
    if (file.place.kind === 'entry') return;
    if (file.symlink) this.#report(file, 'symlink');
    if (file.symlink || file.place.kind === 'image') return;
    const { code, details } = file.place;
    const [folder = ''] = file.path.split('/');
    if (code === 'bad-file-name' && this.#hasTwin(file, folder, details.name ?? '')) return;
    this.#broken.add(meantBy(file.path, code === 'unknown-folder' ? details.suggestion : undefined));
    this.#report(file, code, details);
  }

  // Nagoya.yaml beside nagoya.yaml: one file on case-insensitive file systems, two on others.
  #hasTwin(file: ContentFile, folder: string, name: string): boolean {
    const folded = name.normalize('NFC').toLowerCase();
    const claim = `${folder}/${folded}`;
    const ending = file.path.slice(file.path.lastIndexOf('.'));
    const beside = `${file.path.slice(0, file.path.lastIndexOf('/') + 1)}${folded}${ending}`;
    const other = this.#claims.get(claim) ?? (existsAs(this.#folder, beside) ? beside : undefined);
    this.#claims.set(claim, this.#claims.get(claim) ?? file.path);
    if (!other || other === file.path) return false;
    this.#report(file, 'duplicate-id', { id: folded, other: this.#display(other) });
    return true;
  }

  #read(file: Found, pictures: Pictures): void {
    const place = file.place as Extract<Place, { kind: 'entry' }>;
    const key = `${place.collection}/${place.id}`;
    if (file.symlink) {
      this.#broken.add(key);
      this.#report(file, 'symlink');
      return;
    }
    const claim = `${key}.${place.language}`;
    const other = this.#claims.get(claim);
    if (other) {
      this.#report(file, 'duplicate-id', { id: place.id, other: this.#display(other) });
      return;
    }
    this.#claims.set(claim, file.path);
    const definition = this.#register[place.collection] as FileRequest['definition'];
    const request = { ...place, definition, path: file.path, file: displayPath(file.absolute) };
    const bytes = this.#instead.get(file.absolute);
    const read = bytes ? readBytes(bytes, request) : readCached(file.absolute, request, this.#store);
    if (!read) return;
    const problems = [...read.problems, ...this.#checkPictures(read, request, pictures)];
    this.#problems.push(...problems);
    if (read.entry || read.refused || read.translation)
      this.#silences.push(...read.silences.map((silence) => ({ ...silence, file: request.file })));
    if (read.entry && errorsIn(problems).length === 0) this.#keep(read.entry, place, key);
    else if (read.translation) this.#attach(read.translation, file, key);
    else this.#doubt(read.entry ?? read.refused, key);
  }

  #doubt(entry: Entry | undefined, key: string): void {
    this.#broken.add(key);
    if (entry) this.#doubtful.push(entry);
  }

  #keep(entry: Entry, place: { year: string; collection: string }, key: string): void {
    const yearOf = this.#register[place.collection]?.yearOf;
    const year = yearOf ? String(entry.data[yearOf]).slice(0, 4) : '';
    if (yearOf && year !== place.year) {
      const expected = `content/${place.collection}/${year}/`;
      const at = entry.locate?.([yearOf]) ?? { line: 1, column: 1 };
      this.#problems.push({
        file: entry.file,
        field: yearOf,
        code: 'wrong-year-folder',
        details: { year, expected },
        ...at,
      });
    }
    // Cached entries are shared between reads; translations are added per read.
    const kept = { ...entry, bodies: [...entry.bodies] };
    this.#entries[place.collection]?.push(kept);
    this.#byId.set(key, kept);
  }

  #attach(translation: NonNullable<FileRead['translation']>, file: ContentFile, key: string): void {
    const original = this.#byId.get(key);
    if (original) original.bodies.push(translation);
    else if (!this.#broken.has(key)) {
      const original = this.#display(file.path.replace(/\.[^./]+(\.mdx?)$/, '$1'));
      this.#report(file, 'no-original', { original });
    }
  }

  #checkPictures(read: FileRead, request: FileRequest, pictures: Pictures): Problem[] {
    return read.pictures.flatMap(({ src, field, into, within, line, column }) => {
      const result = pictures.find(src, request.path);
      // A symbolic link already has a Problem of its own.
      if ('code' in result && result.code === 'symlink') return [];
      if ('code' in result) return [{ file: request.file, line, column, field, ...result }];
      this.#used.set(result.picture.path, result.picture);
      const data = (read.entry ?? read.refused)?.data;
      if (into && data) putAt(data, into, result.picture.path);
      const paths = within && picturesOf(read, within);
      if (paths) paths[src] = result.picture.path;
      return [];
    });
  }

  #requireSingle(name: string): void {
    // A symbolic link, or a file with another extension, has its own Problem.
    const exists = this.#claims.has(`${name}/${name}.`) || this.#broken.has(`${name}/${name}`);
    if (!this.#register[name]?.single || exists) return;
    const absolute = `${this.#folder}/${name}.yaml`;
    this.#report({ path: `${name}.yaml`, absolute, symlink: false }, 'missing-file', {
      name: displayPath(absolute),
    });
  }
}

/** The map of a file's images to which those of its fields or of its body belong. */
function picturesOf(
  { entry, refused, translation }: FileRead,
  within: 'fields' | 'body',
): PicturePaths | undefined {
  const record = entry ?? refused;
  return within === 'fields' ? record?.pictures : (translation ?? record?.bodies[0])?.pictures;
}

/** The record that a misplaced file would be, so that references to it are not reported as well. */
function meantBy(path: string, suggestion = ''): string {
  const parts = path.split('/');
  const stem = (parts.pop() ?? '').replace(/\..*$/, '').toLowerCase();
  return `${suggestion || (parts[0] ?? stem)}/${stem}`;
}

const existsAs = (folder: string, path: string) =>
  listNames(folder, path).includes(path.slice(path.lastIndexOf('/') + 1));

function listNames(folder: string, path: string): string[] {
  const directory = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
  return listFiles(directory ? `${folder}/${directory}` : folder).map((file) => file.path);
}
