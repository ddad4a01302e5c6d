import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { writeCacheFile } from '../reader/cache-file.ts';
import { cacheFolder } from '../reader/cache-folder.ts';
import { installedPackages } from '../reader/installed-packages.ts';

/** Makes a mail's HTML, or gives what was made of the same `source` before, by this or an earlier process. */
export type KeepMail = (source: string, make: () => Promise<string>) => Promise<string>;

// Ten years of a monthly issue in eight languages, of some 40 kB each.
const mostMails = 1_000;

/** Keeps finished mails in a folder, named by a hash of everything that they depend on. */
export function mailStore(folder = path.join(cacheFolder(), 'mails')): KeepMail {
  return async (source, make) => {
    const file = path.join(folder, `${sha256([process.versions.node, installedPackages(), source])}.html`);
    const kept = read(file);
    if (kept !== undefined) return kept;
    const html = await make();
    write(file, html);
    return html;
  };
}

const sha256 = (parts: readonly string[]) => createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/** The first line is a hash of the rest: a damaged file is as good as none. */
function read(file: string): string | undefined {
  try {
    const text = readFileSync(file, 'utf8');
    const end = text.indexOf('\n');
    const html = text.slice(end + 1);
    return text.slice(0, end) === sha256([html]) ? html : undefined;
  } catch {
    return undefined;
  }
}

/** A mail that cannot be written is made again the next time. */
function write(file: string, html: string): void {
  try {
    writeCacheFile(file, `${sha256([html])}\n${html}`);
    prune(path.dirname(file));
  } catch {}
}

/** Deletes the oldest mails when there are too many. */
function prune(folder: string): void {
  const files = readdirSync(folder).filter((name) => /^[0-9a-f]{64}\.html/.test(name));
  if (files.length <= mostMails) return;
  const times = files
    .map((name) => path.join(folder, name))
    .map((file) => ({ file, time: statSync(file).mtimeMs }));
  times.sort((one, other) => one.time - other.time);
  for (const { file } of times.slice(0, files.length - mostMails * 0.9)) rmSync(file, { force: true });
}
