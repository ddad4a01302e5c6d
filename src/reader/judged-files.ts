import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { hash as shortHash } from '../lib/fnv-hash.ts';
import { writeCacheFile } from './cache-file.ts';
import type { FoundFile, SeenFile } from './found-file.ts';
import { isKeptByJson } from './kept-by-json.ts';

/** The judgement of a file, and what was seen of it then. */
export interface Judged<Judgement> {
  seen: SeenFile;
  judgement: Judgement;
}

/** How a file is judged: by nothing but its path and its bytes. */
export interface Judge<Judgement> {
  judge(bytes: Buffer): Judgement;
  /** Whether another process would come to the same judgement. */
  isLasting(judgement: Judgement): boolean;
}

/** A part of the store: the judgements as JSON, of some of the files. */
interface Shelf {
  kept: Map<string, Judged<string>>;
  isChanged: boolean;
}

// After an edit only one of them is written again.
const shelves = 64;

/**
 * What was found out by reading files, kept from one command to the next. A store that is damaged, or of another version, is as good
 * as none.
 */
export class JudgedFiles {
  readonly #folder: string;
  readonly #version: string;
  readonly #shelves = new Map<number, Shelf>();

  /** `folder` is where the store is; `version` names everything that judgements depend on besides their files. */
  constructor(folder: string, version: string) {
    this.#folder = folder;
    this.#version = version;
  }

  /** The judgement of a file: the kept one if its content is the same still, else a new one, which is kept if it can be. */
  judged<Judgement>(file: FoundFile, { judge, isLasting }: Judge<Judgement>): Judged<Judgement> {
    const shelf = this.#shelfOf(file.path);
    const before = shelf.kept.get(file.path);
    const again = before && file.seeAgain(before.seen);
    if (before && again) {
      if (again !== before.seen) keep(shelf, file, { seen: again, judgement: before.judgement });
      return { seen: again, judgement: JSON.parse(before.judgement) as Judgement };
    }
    const judged = { seen: file.see(), judgement: judge(file.bytes()) };
    if (isLasting(judged.judgement) && isKeptByJson(judged.judgement))
      keep(shelf, file, { ...judged, judgement: JSON.stringify(judged.judgement) });
    return judged;
  }

  /** Writes what is new, without files other than those with these paths. Where nothing can be written, nothing is kept. */
  save(paths: ReadonlySet<string>): void {
    try {
      this.#removeEmpty(paths);
      for (const [number, shelf] of this.#shelves) {
        for (const file of shelf.kept.keys()) if (!paths.has(file)) shelf.isChanged = shelf.kept.delete(file);
        if (shelf.isChanged) writeCacheFile(this.#fileOf(number), written(shelf, this.#version));
        shelf.isChanged = false;
      }
    } catch {
      // The next command judges these files again.
    }
  }

  /** Removes the parts in which none of these files is, and which nobody asked for. */
  #removeEmpty(paths: ReadonlySet<string>): void {
    const used = new Set([...paths].map((file) => this.#fileOf(numberOf(file))));
    for (let number = 0; number < shelves; number++)
      if (!used.has(this.#fileOf(number))) rmSync(this.#fileOf(number), { force: true });
  }

  #fileOf(shelf: number): string {
    return path.join(this.#folder, `${String(shelf).padStart(2, '0')}.txt`);
  }

  #shelfOf(file: string): Shelf {
    const number = numberOf(file);
    const known = this.#shelves.get(number);
    if (known) return known;
    const shelf = { kept: readShelf(this.#fileOf(number), this.#version), isChanged: false };
    this.#shelves.set(number, shelf);
    return shelf;
  }
}

const numberOf = (file: string) => shortHash(file) % shelves;

function keep(shelf: Shelf, { path: file }: FoundFile, judged: Judged<string>): void {
  shelf.kept.set(file, judged);
  shelf.isChanged = true;
}

/** A shelf as text: a hash of the version and of the rest, then a line per file. JSON contains neither tabs nor line breaks. */
function written({ kept }: Shelf, version: string): string {
  const lines = [...kept].map(
    ([file, { seen, judgement }]) => `${JSON.stringify([file, seen])}\t${judgement}\n`,
  );
  const body = lines.join('');
  return `${sha256(version + body)}\n${body}`;
}

function readShelf(file: string, version: string): Map<string, Judged<string>> {
  try {
    const text = readFileSync(file, 'utf8');
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    if (text.slice(0, end) !== sha256(version + body)) return new Map();
    return new Map(body.split('\n').slice(0, -1).map(readLine));
  } catch {
    return new Map();
  }
}

function readLine(line: string): [string, Judged<string>] {
  const tab = line.indexOf('\t');
  const [file, seen] = JSON.parse(line.slice(0, tab)) as [string, SeenFile];
  return [file, { seen, judgement: line.slice(tab + 1) }];
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');

/**
 * The judgement of a file from this process's own memory, else from the store, if there is one, else a new one. `key` names the file in
 * the memory.
 */
export function judgedOnce<Judgement>(
  file: FoundFile,
  judge: Judge<Judgement>,
  {
    memory,
    key,
    store,
  }: { memory: Map<string, Judged<Judgement>>; key: string; store: JudgedFiles | undefined },
): Judgement {
  const before = memory.get(key);
  const again = before && file.seeAgain(before.seen);
  const judged =
    before && again
      ? { seen: again, judgement: before.judgement }
      : (store?.judged(file, judge) ?? { seen: file.see(), judgement: judge.judge(file.bytes()) });
  memory.set(key, judged);
  return judged.judgement;
}

/**
 * A memory that is one for the whole process: Astro loads modules several times (configuration, loaders, pages), and content is read by
 * each of them.
 */
export function processMemory<Judgement>(name: string): Map<string, Judged<Judgement>> {
  const shared = globalThis as { [key: symbol]: unknown };
  const key = Symbol.for(`kairan.reader.${name}`);
  shared[key] ??= new Map();
  return shared[key] as Map<string, Judged<Judgement>>;
}
