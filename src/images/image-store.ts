import { randomUUID } from 'node:crypto';
import { type Dirent, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Finished images in a folder that several builds may share, named by a hash of everything that they depend on. */
export interface Store {
  /** The image with a key, if it is stored. */
  read(key: string): Promise<Uint8Array | undefined>;
  /** Stores an image. One that cannot be written is skipped without an error: it is made again next time. */
  write(key: string, image: Uint8Array): Promise<void>;
  /**
   * Deletes the least recently used images until the limit is kept. What was read or written through this store stays: a
   * site with more images than that would draw some of them in each build.
   */
  prune(): void;
}

const hour = 3_600_000;
const ending = '.png';
const unfinished = '.part';

/** Opens a store of at most `limit` bytes; the folder is created by the first write. */
export function openStore(folder: string, limit: number): Store {
  let hasGrown = false;
  const used = new Set<string>();
  const fileOf = (key: string) => path.join(folder, key.slice(0, 2), key + ending);
  return {
    async read(key) {
      const image = await readFile(fileOf(key)).catch(() => undefined);
      if (!image || !isWhole(image)) return undefined;
      markUsed(fileOf(key));
      used.add(fileOf(key));
      return image;
    },
    async write(key, image) {
      const file = fileOf(key);
      // Written to a temporary file and renamed, so that a killed process leaves no incomplete image.
      const part = `${file}.${randomUUID()}${unfinished}`;
      try {
        mkdirSync(path.dirname(file), { recursive: true });
        await writeFile(part, image);
        renameSync(part, file);
        hasGrown = true;
        used.add(file);
      } catch {
        remove(part);
      }
    },
    prune() {
      if (hasGrown) pruneFolder(folder, limit, used);
      hasGrown = false;
    },
  };
}

const end = Buffer.from('IEND\xae\x42\x60\x82', 'latin1');

/** A full disk or a power failure may leave a truncated file. */
const isWhole = (image: Uint8Array) =>
  image.length > end.length && end.equals(image.subarray(image.length - end.length));

/** Sets the file's time to mark it as used; an hour more or less does not matter. */
function markUsed(file: string): void {
  try {
    const now = Date.now();
    if (now - statSync(file).mtimeMs > hour) utimesSync(file, now / 1000, now / 1000);
  } catch {
    // Another build deleted it, or the folder is read-only.
  }
}

interface Kept {
  file: string;
  size: number;
  used: number;
}

function pruneFolder(folder: string, limit: number, spared: ReadonlySet<string>): void {
  const kept = list(folder).flatMap((file) => keptAt(file) ?? []);
  const { parts = [], images = [] } = Object.groupBy(kept, ({ file }) =>
    file.endsWith(unfinished) ? 'parts' : 'images',
  );
  // Younger temporary files are still being written.
  for (const { file, used } of parts) if (Date.now() - used > hour) remove(file);
  let total = images.reduce((sum, { size }) => sum + size, 0);
  // Somewhat below the limit, so that the next build need not prune again.
  const goal = total > limit ? limit * 0.9 : limit;
  for (const { file, size } of images.sort((one, other) => one.used - other.used)) {
    if (total <= goal) return;
    if (spared.has(file)) continue;
    remove(file);
    total -= size;
  }
}

/** A file that cannot be deleted may belong to another build. */
function remove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {}
}

function keptAt(file: string): Kept | undefined {
  const found = statSync(file, { throwIfNoEntry: false });
  return found && { file, size: found.size, used: found.mtimeMs };
}

/** Lists only our own files: the folder may have been given by mistake. */
function list(folder: string): string[] {
  const entries = (place: string): Dirent[] => {
    try {
      return readdirSync(place, { withFileTypes: true });
    } catch {
      return [];
    }
  };
  return entries(folder)
    .filter((entry) => entry.isDirectory() && /^[0-9a-f]{2}$/.test(entry.name))
    .flatMap(({ name }) =>
      entries(path.join(folder, name))
        .filter((entry) => entry.isFile() && /^[0-9a-f]{64}\.png/.test(entry.name))
        .map((entry) => path.join(folder, name, entry.name)),
    );
}
