import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { listAllFiles } from './content-folder.ts';
import { installedPackages } from './installed-packages.ts';

/** The rooms whose code decides what is read in a file: this one and those that it may import. */
const rooms = ['lib', 'strings', 'collections', 'reader'];

const source = path.resolve(import.meta.dirname, '..');

/**
 * A hash of everything that the judgement of a file depends on besides that file: our code, packages, and Node with its tables of
 * characters, languages and time zones.
 */
export function readerVersion(): string {
  const hash = createHash('sha256').update(JSON.stringify([process.versions, installedPackages()]));
  for (const room of rooms)
    for (const { path: name, absolute } of listAllFiles(path.join(source, room)))
      hash.update(`${room}/${name}\n`).update(readFileSync(absolute));
  return hash.digest('base64');
}
