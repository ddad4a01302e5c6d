import { availableParallelism } from 'node:os';
import path from 'node:path';
import pLimit from 'p-limit';
import type { Community } from '../../src/community/record-types.ts';
import type { OgCard } from '../../src/formats/link-images/card.ts';
import { publishedImages } from '../../src/formats/link-images/page-images.ts';
import { cacheKeys } from '../../src/images/cache-key.ts';
import { engineVersion } from '../../src/images/engine-version.ts';
import { defaultLimit, defaultThreads } from '../../src/images/image-maker.ts';
import { openStore } from '../../src/images/image-store.ts';
import { openWorkerPool, type WorkerPool } from '../../src/images/worker-pool.ts';
import { cacheFolder } from '../../src/reader/cache-folder.ts';
import { isInShard, type Shard } from './image-shard.ts';
import type { RemoteStore } from './remote-image-store.ts';

/** How many images a shard has, how many of them were drawn, taken from the remote store, and written to it. */
export interface Filled {
  images: number;
  drawn: number;
  fetched: number;
  sent: number;
}

export interface FillOptions {
  community: Community;
  /** Absolute paths of the content folder and of the project. */
  content: string;
  project: string;
  shard: Shard;
  remote: RemoteStore | undefined;
  /** Called after each image with the numbers of finished images and of all. */
  onProgress(done: number, all: number): void;
}

/** Thrown when an image cannot be drawn or kept; the message says which and why, or names the folder. */
export class DrawingFailure extends Error {}
export class UnwritableCache extends Error {}

// Enough to hide the time that a store needs to answer; more cards than that are not in memory at once.
const parallel = Math.max(16, 4 * availableParallelism());

/**
 * Makes sure that all link images of a shard are in the cache folder, and in the remote store if there is one: what is
 * in either is copied, everything else is drawn. Rejects with a DrawingFailure, UnwritableCache or RemoteFailure; what
 * was drawn until then stays.
 */
export async function fillImageStore(options: FillOptions): Promise<Filled> {
  const { content, project, remote, onProgress } = options;
  const folder = imageFolder(project);
  const store = openStore(folder, defaultLimit);
  const cards = cardsOf(options);
  const filled: Filled = { images: cards.size, drawn: 0, fetched: 0, sent: 0 };
  let pool: WorkerPool | undefined;
  let done = 0;

  const draw = async (key: string, card: OgCard): Promise<Uint8Array> => {
    pool ??= openWorkerPool({ content, project, threads: defaultThreads() });
    const image = await pool.draw(card).catch((error: Error) => {
      throw new DrawingFailure(error.message, { cause: error });
    });
    await store.write(key, image);
    if (!(await store.read(key))) throw new UnwritableCache(folder);
    filled.drawn++;
    return image;
  };
  /** From the remote store through the folder, which takes whole images only. */
  const fetch = async (key: string): Promise<boolean> => {
    const image = await remote?.read(key);
    if (!image) return false;
    await store.write(key, image);
    if (!(await store.read(key))) return false;
    filled.fetched++;
    return true;
  };
  const send = async (key: string, image: Uint8Array): Promise<void> => {
    if (!remote) return;
    await remote.write(key, image);
    filled.sent++;
  };
  const fill = async (key: string, card: OgCard): Promise<void> => {
    const kept = await store.read(key);
    if (!kept) {
      if (!(await fetch(key))) await send(key, await draw(key, card));
    } else if (remote && !(await remote.has(key))) {
      await send(key, kept);
    }
    onProgress(++done, cards.size);
  };

  const limit = pLimit(parallel);
  try {
    await Promise.all([...cards].map(([key, card]) => limit(fill, key, card)));
    return filled;
  } finally {
    limit.clearQueue();
    await pool?.close();
    store.prune();
  }
}

/** The folder in which builds look for finished images. */
export const imageFolder = (project: string) => path.join(cacheFolder(project), 'og');

/** The cards of all images of a shard by their cache keys, in all languages. Pages may have the same card: it is one image. */
export function cardsOf({
  community,
  content,
  project,
  shard,
}: Pick<FillOptions, 'community' | 'content' | 'project' | 'shard'>): Map<string, OgCard> {
  const keyOf = cacheKeys(content, engineVersion(project));
  const cards = new Map<string, OgCard>();
  for (const locale of community.settings.locales)
    for (const image of publishedImages({ community, locale })) {
      const card = image.card();
      const key = keyOf(card);
      if (isInShard(key, shard)) cards.set(key, card);
    }
  return cards;
}
