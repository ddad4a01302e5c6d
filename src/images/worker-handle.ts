import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { OgCard } from '../formats/link-images/card.ts';
import type { RenderingFolders } from './card-renderer.ts';
import type { Answer } from './image-worker.ts';

/** A thread that draws one image after the other. */
export interface WorkerHandle {
  /** The image of a card as PNG; only when the one before is done. Rejects when it cannot be drawn or the thread dies. */
  draw(card: OgCard): Promise<Uint8Array>;
  /** True when the thread has ended. */
  readonly isGone: boolean;
  dismiss(): Promise<unknown>;
}

interface Job {
  resolve(image: Uint8Array): void;
  reject(error: Error): void;
}

/** Starts a thread. It does not keep the process alive when it has nothing to do. `patience`: milliseconds for one card. */
export function startWorker(workplace: RenderingFolders, patience: number): WorkerHandle {
  // By its place in the project: this module may run in a bundle, where its own address is another one.
  const file = path.join(workplace.project, 'src/images/image-worker.ts');
  // The pixels of an image are freed only with its small JavaScript object, so garbage collection must run often.
  const worker = new Worker(file, {
    workerData: workplace,
    resourceLimits: { maxYoungGenerationSizeMb: 12 },
  });
  worker.unref();
  let isGone = false;
  let job: Job | undefined;
  let timer: NodeJS.Timeout | undefined;
  const finish = (settle: (job: Job) => void) => {
    clearTimeout(timer);
    worker.unref();
    const done = job;
    job = undefined;
    if (done) settle(done);
  };
  const leave = (error: Error) => {
    isGone = true;
    finish(({ reject }) => reject(error));
  };
  worker.on('message', (answer: Answer) =>
    finish(({ resolve, reject }) =>
      'image' in answer ? resolve(answer.image) : reject(new Error(answer.fault)),
    ),
  );
  worker.on('error', leave);
  worker.on('exit', (code) => leave(new Error(`its thread ended with code ${code}`)));
  return {
    draw: (card) =>
      new Promise((resolve, reject) => {
        job = { resolve, reject };
        worker.ref();
        timer = setTimeout(() => {
          leave(new Error(`nothing came of it in ${patience / 1000} seconds`));
          void worker.terminate();
        }, patience);
        worker.postMessage(card);
      }),
    get isGone() {
      return isGone;
    },
    dismiss: () => worker.terminate(),
  };
}
