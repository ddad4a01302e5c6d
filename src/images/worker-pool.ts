import type { OgCard } from '../formats/link-images/card.ts';
import type { RenderingFolders } from './card-renderer.ts';
import { startWorker, type WorkerHandle } from './worker-handle.ts';

/** Threads that draw images. */
export interface WorkerPool {
  /** The image of a card as PNG. Rejects, naming the card, when it cannot be drawn or its thread dies. */
  draw(card: OgCard): Promise<Uint8Array>;
  /** How many threads there are. */
  readonly size: number;
  /** Ends all threads; what is under way is rejected. */
  dismiss(): Promise<void>;
}

export interface WorkerPoolOptions extends RenderingFolders {
  /** At most so many threads. */
  threads: number;
  /** How long one card may take, milliseconds. */
  patience?: number;
}

interface Job {
  card: OgCard;
  resolve(image: Uint8Array): void;
  reject(error: Error): void;
}

// A thread takes half a second to read its fonts: for a few cards one is enough.
const cardsPerThread = 12;
const longest = 120_000;

/** Hires threads as they are needed. */
export function openWorkerPool({ threads, patience = longest, ...workplace }: WorkerPoolOptions): WorkerPool {
  const hands = new Set<WorkerHandle>();
  const idle: WorkerHandle[] = [];
  const waiting: Job[] = [];
  let asked = 0;

  const free = (): WorkerHandle | undefined => {
    const known = idle.pop();
    const mayHire = hands.size < threads && (hands.size === 0 || asked > hands.size * cardsPerThread);
    if (known || !mayHire) return known;
    const hand = startWorker(workplace, patience);
    hands.add(hand);
    return hand;
  };

  const employ = async (hand: WorkerHandle, { card, resolve, reject }: Job) => {
    await hand.draw(card).then(resolve, (error: Error) => reject(nameFault(card, error)));
    if (hand.isGone) hands.delete(hand);
    else idle.push(hand);
    handOut();
  };

  const handOut = () => {
    while (waiting.length > 0) {
      const hand = free();
      const job = hand && waiting.shift();
      if (!hand || !job) return;
      void employ(hand, job);
    }
  };

  return {
    draw: (card) =>
      new Promise((resolve, reject) => {
        asked++;
        waiting.push({ card, resolve, reject });
        handOut();
      }),
    get size() {
      return hands.size;
    },
    async dismiss() {
      for (const { card, reject } of waiting.splice(0))
        reject(nameFault(card, new Error('the press closed')));
      const leaving = [...hands];
      idle.length = 0;
      hands.clear();
      await Promise.all(leaving.map((hand) => hand.dismiss()));
    },
  };
}

const nameFault = ({ kind, title }: OgCard, { message }: Error) =>
  new Error(`The image of ${kind} "${title.text}" could not be made: ${message}`);
