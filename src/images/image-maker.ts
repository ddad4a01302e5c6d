import { availableParallelism, totalmem } from 'node:os';
import path from 'node:path';
import type { OgCard } from '../formats/link-images/card.ts';
import { cached } from '../lib/get-or-make.ts';
import { cacheFolder } from '../reader/cache-folder.ts';
import { cacheKeys } from './cache-key.ts';
import { limitConcurrency } from './concurrency-limit.ts';
import { engineVersion } from './engine-version.ts';
import { openStore } from './image-store.ts';
import { openWorkerPool, type WorkerPool } from './worker-pool.ts';

/** Makes images, each only once as long as nothing changes. */
export interface ImageMaker {
  /** The image of a card as PNG. Rejects, naming the card, when it cannot be made. */
  image(card: OgCard): Promise<Uint8Array>;
  /** Says that so many images will be asked for in all: progress is told of them. */
  expect(images: number): void;
  /** Ends the threads and makes room in the cache. What is still asked for is rejected; `openImageMaker` opens another one. */
  close(): Promise<void>;
}

/** Folders as absolute paths. */
export interface ImageMakerOptions {
  content: string;
  /** Whose packages have the fonts. */
  project: string;
  /** Where finished images are kept; several builds may share it. */
  cache?: string;
  /** Bytes that the cache may take. */
  limit?: number;
  threads?: number;
}

/** Hears how many of the images that were asked for are done; told when one was made, not when it was kept from before. */
export type ImageMakerListener = (done: number, total: number) => void;

// Astro loads this module more than once in one process (bundled with the pages, as it is by the commands): the press is
// one for all of them.
const shared = globalThis as { [key: symbol]: unknown };
const pressesKey = Symbol.for('kairan.presses');
const listenerKey = Symbol.for('kairan.press-listener');
const presses = () => {
  shared[pressesKey] ??= new Map();
  return shared[pressesKey] as Map<string, ImageMaker>;
};

/** Tells `listener` of all presses of this process. */
export function listenToImageMakers(listener: ImageMakerListener): void {
  shared[listenerKey] = listener;
}

/** Ends the threads of all presses of this process and makes room in their caches. */
export async function closeImageMakers(): Promise<void> {
  await Promise.all([...presses().values()].map((press) => press.close()));
}

/** The press for a content folder: for the same options, the same one. */
export function openImageMaker(options: ImageMakerOptions): ImageMaker {
  const key = JSON.stringify(options);
  return cached(presses(), key, () => makePress(options, () => presses().delete(key)));
}

const ownLimit = 512 * 2 ** 20;

// Fonts and half-finished images of one thread.
const bytesPerThread = 300 * 2 ** 20;

/** One for each core, unless they would take more than half of the machine's memory. */
const ownThreads = () =>
  Math.max(1, Math.min(availableParallelism(), Math.floor(totalmem() / 2 / bytesPerThread)));

function makePress(
  { content, project, cache, limit = ownLimit, threads = ownThreads() }: ImageMakerOptions,
  leave: () => void,
): ImageMaker {
  const store = openStore(cache ?? path.join(cacheFolder(project), 'og'), limit);
  const keyOf = cacheKeys(content, engineVersion(project));
  // Whoever asks for all images at once must not get all of them into memory at once.
  const gate = limitConcurrency(4 * threads);
  const underWay = new Map<string, Promise<Uint8Array>>();
  const [asked, done] = [new Set<string>(), new Set<string>()];
  let expected = 0;
  let isOpen = true;
  let crew: WorkerPool | undefined;
  const make = async (card: OgCard, key: string): Promise<Uint8Array> => {
    // A build that failed goes on asking for a while.
    if (!isOpen) throw new Error('The press is closed.');
    const kept = await store.read(key);
    if (kept) {
      done.add(key);
      return kept;
    }
    crew ??= openWorkerPool({ content, project, threads });
    const image = await crew.draw(card);
    await store.write(key, image);
    done.add(key);
    tell(done.size, Math.max(asked.size, expected));
    return image;
  };
  return {
    image: (card) =>
      gate(() => {
        const key = keyOf(card);
        asked.add(key);
        return cached(underWay, key, () => make(card, key).finally(() => underWay.delete(key)));
      }),
    expect(images) {
      expected += images;
    },
    async close() {
      isOpen = false;
      leave();
      await crew?.dismiss();
      store.prune();
    },
  };
}

const tell: ImageMakerListener = (done, total) =>
  (shared[listenerKey] as ImageMakerListener | undefined)?.(done, total);
