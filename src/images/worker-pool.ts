import path from 'node:path';
import pLimit from 'p-limit';
import { Piscina } from 'piscina';
import type { OgCard } from '../formats/link-images/card.ts';
import type { RenderingFolders } from './card-renderer.ts';

/** Threads that draw images. */
export interface WorkerPool {
  /** The image of a card as PNG. Rejects, naming the card, when it cannot be drawn or its thread dies. */
  draw(card: OgCard): Promise<Uint8Array>;
  /** How many threads there are. */
  readonly size: number;
  /** Ends all threads; what is under way is rejected. */
  close(): Promise<void>;
}

export interface WorkerPoolOptions extends RenderingFolders {
  /** At most so many threads. */
  threads: number;
  /** How long one card may take, milliseconds. */
  timeout?: number;
}

// A thread needs half a second to read its fonts, so a few cards are drawn by one.
const cardsPerThread = 12;
const longest = 120_000;

/** A pool that starts threads as they are needed. Idle threads do not keep the process alive. */
export function openWorkerPool({ threads, timeout = longest, ...folders }: WorkerPoolOptions): WorkerPool {
  const pool = new Piscina({
    // Relative to the project: in a bundle, this module has another address.
    filename: path.join(folders.project, 'src/images/image-worker.ts'),
    workerData: folders,
    minThreads: 1,
    maxThreads: threads,
    idleTimeout: Number.POSITIVE_INFINITY,
    // The pixels of an image are freed only with its small JavaScript object, so garbage collection must run often.
    resourceLimits: { maxYoungGenerationSizeMb: 12 },
    // While a thread sleeps in Atomics.wait, nothing is freed: 50 MB more for each.
    atomics: 'disabled',
  });
  // Cards queue here, not in the pool: the pool would start all threads for the second card, and a card's timeout would run while it waits.
  const limit = pLimit(1);
  let asked = 0;
  let isOpen = true;
  let broken = new AbortController();
  // When a thread cannot start, the pool emits an error and leaves the card in its queue.
  pool.on('error', (error) => {
    broken.abort(error);
    broken = new AbortController();
  });
  const run = async (card: OgCard): Promise<Uint8Array> => {
    if (!isOpen) throw new Error('the pool was closed');
    const signal = AbortSignal.any([AbortSignal.timeout(timeout), broken.signal]);
    return pool.run(card, { signal });
  };
  return {
    draw(card) {
      limit.concurrency = Math.min(threads, Math.ceil(++asked / cardsPerThread));
      return limit(run, card).catch((error: Error) => {
        throw new Error(
          `The image of ${card.kind} "${card.title.text}" could not be made: ${reasonOf(error, timeout)}`,
        );
      });
    },
    get size() {
      return pool.threads.length;
    },
    async close() {
      isOpen = false;
      await pool.destroy();
    },
  };
}

function reasonOf({ message, cause }: Error, timeout: number): string {
  if (!(cause instanceof Error)) return message;
  return cause.name === 'TimeoutError' ? `nothing came of it in ${timeout / 1000} seconds` : cause.message;
}
