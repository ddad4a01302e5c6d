import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stringify } from 'yaml';

/** Fields of a record, as a person would write them; undefined ones are left out. */
export type Written = Record<string, unknown>;

/** How a data set is written down. */
export interface Conversion {
  /** Leave out or repair what Kairan refuses in the data, so that a site can be built. Otherwise faults stay as they are. */
  mend?: boolean;
}

/** A new empty folder, removed by `remove`. */
export function temporaryFolder(name: string): { folder: string; remove(): void } {
  const folder = mkdtempSync(path.join(tmpdir(), `kairan-${name}-`));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Writes a record without a body, such as `chapters/nagoya.yaml`. */
export function writeYaml(into: string, file: string, fields: Written): void {
  writeBytes(into, file, stringify(fields, { lineWidth: 0 }));
}

/** Writes a record with a Markdown body, such as `newsletters/2026-11.md`. */
export function writeMarkdown(into: string, file: string, fields: Written, body = ''): void {
  writeBytes(into, file, `---\n${stringify(fields, { lineWidth: 0 })}---\n${body}`);
}

/** Writes a file of any kind. */
export function writeBytes(into: string, file: string, bytes: string | Uint8Array): void {
  const target = path.join(into, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, bytes);
}

/** Latin letters, digits and hyphens of a name, accents dropped: `Göteborg` → `goteborg`; empty when there are none. */
export function slug(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** Gives every name an id of its own: its slug, or `fallback` where it has none, numbered when that is taken. */
export class Ids {
  readonly #fallback: string;
  readonly #fold: (name: string) => string;
  readonly #ids = new Map<string, string>();
  readonly #taken = new Set<string>();

  /** Names that are the same after `fold` share an id. */
  constructor(fallback: string, fold: (name: string) => string = String) {
    this.#fallback = fallback;
    this.#fold = fold;
  }

  of(name: string): string {
    const key = this.#fold(name);
    const known = this.#ids.get(key);
    if (known) return known;
    const wanted = slug(name) || this.#fallback;
    let id = wanted;
    for (let number = 2; this.#taken.has(id); number++) id = `${wanted}-${number}`;
    this.#ids.set(key, id);
    this.#taken.add(id);
    return id;
  }
}
