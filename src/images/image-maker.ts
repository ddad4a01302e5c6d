import { availableParallelism, totalmem } from 'node:os';
import path from 'node:path';
import pLimit from 'p-limit';
import type { OgCard } from '../formats/link-images/card.ts';
import { cached } from '../lib/get-or-make.ts';
import { cacheFolder } from '../reader/cache-folder.ts';
import { cacheKeys } from './cache-key.ts';
import { engineVersion } from './engine-version.ts';
import { openStore } from './image-store.ts';
import { openWorkerPool, type WorkerPool } from './worker-pool.ts';

/** Makes link images; each is made again only when something that it depends on changes. */
export interface ImageMaker {
  /** The image of a card as PNG. Rejects with an error that names the card where it cannot be made. */
  image(card: OgCard): Promise<Uint8Array>;
  /** The size of that file in bytes; it is read or drawn at most once to know it. */
  size(card: OgCard): Promise<number>;
  /** Announces how many images will be requested in all, for progress reports. */
  expect(images: number): void;
  /** Ends the threads and prunes the cache. Pending requests are rejected; `openImageMaker` can open it again. */
  close(): Promise<void>;
}

/** Absolute paths of folders. */
export interface ImageMakerOptions {
  content: string;
  /** The project, whose packages contain the fonts. */
  project: string;
  /** The folder for finished images; several builds may share it. */
  cache?: string;
  /** The size limit of the cache, in bytes. */
  limit?: number;
  threads?: number;
}

/** Called when an image was drawn, with the number of finished and of requested images; not called for cached ones. */
export type ImageMakerListener = (done: number, total: number) => void;

// Astro loads this module several times in one process (bundled with the pages, and as the commands load it); all
// copies share their image makers.
const shared = globalThis as { [key: symbol]: unknown };
const imageMakersKey = Symbol.for('kairan.image-makers');
const listenerKey = Symbol.for('kairan.image-maker-listener');
const imageMakers = () => {
  shared[imageMakersKey] ??= new Map();
  return shared[imageMakersKey] as Map<string, ImageMaker>;
};

/** Adds a listener to all image makers of this process. */
export function listenToImageMakers(listener: ImageMakerListener): void {
  shared[listenerKey] = listener;
}

/** Closes all image makers of this process and prunes their caches. */
export async function closeImageMakers(): Promise<void> {
  await Promise.all([...imageMakers().values()].map((imageMaker) => imageMaker.close()));
}

/** The image maker of a content folder; the same object for the same options. */
export function openImageMaker(options: ImageMakerOptions): ImageMaker {
  const key = JSON.stringify(options);
  return cached(imageMakers(), key, () => makeImageMaker(options, () => imageMakers().delete(key)));
}

/** The usual size limit of the cache, in bytes. */
export const defaultLimit = 512 * 2 ** 20;

// For fonts and unfinished images.
const bytesPerThread = 300 * 2 ** 20;

/** One thread for each core, but at most half of the machine's memory. */
export const defaultThreads = () =>
  Math.max(1, Math.min(availableParallelism(), Math.floor(totalmem() / 2 / bytesPerThread)));

function makeImageMaker(
  { content, project, cache, limit: bytes = defaultLimit, threads = defaultThreads() }: ImageMakerOptions,
  onClose: () => void,
): ImageMaker {
  const store = openStore(cache ?? path.join(cacheFolder(project), 'og'), bytes);
  const keyOf = cacheKeys(content, engineVersion(project));
  // Limits the memory when a caller requests all images at once.
  const limit = pLimit(4 * threads);
  const pending = new Map<string, Promise<Uint8Array>>();
  const requested = new Set<string>();
  /** The sizes of finished images. */
  const done = new Map<string, number>();
  let expected = 0;
  let isOpen = true;
  let pool: WorkerPool | undefined;
  const make = async (card: OgCard, key: string): Promise<Uint8Array> => {
    // A failed build goes on requesting images for a while.
    if (!isOpen) throw new Error('The image maker is closed.');
    const cachedImage = await store.read(key);
    if (cachedImage) {
      done.set(key, cachedImage.length);
      return cachedImage;
    }
    pool ??= openWorkerPool({ content, project, threads });
    const image = await pool.draw(card);
    await store.write(key, image);
    done.set(key, image.length);
    report(done.size, Math.max(requested.size, expected));
    return image;
  };
  const image = (card: OgCard) =>
    limit(() => {
      const key = keyOf(card);
      requested.add(key);
      return cached(pending, key, () => make(card, key).finally(() => pending.delete(key)));
    });
  return {
    image,
    size: async (card) => done.get(keyOf(card)) ?? (await image(card)).length,
    expect(images) {
      expected += images;
    },
    async close() {
      isOpen = false;
      onClose();
      await pool?.close();
      store.prune();
    },
  };
}

const report: ImageMakerListener = (done, total) =>
  (shared[listenerKey] as ImageMakerListener | undefined)?.(done, total);
