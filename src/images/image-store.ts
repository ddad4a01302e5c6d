import { randomUUID } from 'node:crypto';
import { type Dirent, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Finished images in a folder that several builds may share; each is called by a hash of all that it depends on. */
export interface Store {
  /** The image, if it is there. */
  read(key: string): Promise<Uint8Array | undefined>;
  /** Keeps an image. One that cannot be written is not kept, and nobody is the worse for it. */
  write(key: string, image: Uint8Array): Promise<void>;
  /** Makes room: what was not used for longest goes first. */
  prune(): void;
}

const hour = 3_600_000;
const ending = '.png';
const unfinished = '.part';

/** Opens a store that takes up to `limit` bytes; its folder is made when something is written. */
export function openStore(folder: string, limit: number): Store {
  let hasGrown = false;
  const fileOf = (key: string) => path.join(folder, key.slice(0, 2), key + ending);
  return {
    async read(key) {
      const image = await readFile(fileOf(key)).catch(() => undefined);
      if (!image || !isWhole(image)) return undefined;
      markUsed(fileOf(key));
      return image;
    },
    async write(key, image) {
      const file = fileOf(key);
      // Beside its place and then renamed: whoever is killed while writing leaves no half an image.
      const part = `${file}.${randomUUID()}${unfinished}`;
      try {
        mkdirSync(path.dirname(file), { recursive: true });
        await writeFile(part, image);
        renameSync(part, file);
        hasGrown = true;
      } catch {
        remove(part);
      }
    },
    prune() {
      if (hasGrown) pruneFolder(folder, limit);
      hasGrown = false;
    },
  };
}

const end = Buffer.from('IEND\xae\x42\x60\x82', 'latin1');

/** A disk that was full, or a machine that went dark, may leave a file without its end. */
const isWhole = (image: Uint8Array) =>
  image.length > end.length && end.equals(image.subarray(image.length - end.length));

/** Notes on the file when it was last used; an hour more or less does not matter. */
function markUsed(file: string): void {
  try {
    const now = Date.now();
    if (now - statSync(file).mtimeMs > hour) utimesSync(file, now / 1000, now / 1000);
  } catch {
    // Another build removed it, or the folder may only be read.
  }
}

interface Kept {
  file: string;
  size: number;
  used: number;
}

function pruneFolder(folder: string, limit: number): void {
  const kept = list(folder).flatMap((file) => keptAt(file) ?? []);
  const { parts = [], images = [] } = Object.groupBy(kept, ({ file }) =>
    file.endsWith(unfinished) ? 'parts' : 'images',
  );
  // Younger ones are being written.
  for (const { file, used } of parts) if (Date.now() - used > hour) remove(file);
  let total = images.reduce((sum, { size }) => sum + size, 0);
  // Down to a little less, or the next build would have to prune again.
  const goal = total > limit ? limit * 0.9 : limit;
  for (const { file, size } of images.sort((one, other) => one.used - other.used)) {
    if (total <= goal) return;
    remove(file);
    total -= size;
  }
}

/** Of what cannot be removed, another build may be the owner. */
function remove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {}
}

function keptAt(file: string): Kept | undefined {
  const found = statSync(file, { throwIfNoEntry: false });
  return found && { file, size: found.size, used: found.mtimeMs };
}

/** Only what is ours: the folder may be somebody's own by mistake. */
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
