import { Worker } from 'node:worker_threads';
import type { Problem } from '../../src/reader/problem.ts';

/** Checks a content folder in a thread of its own, whenever asked to; what comes of an outdated check is not told. */
export class BackgroundCheck {
  readonly #folder: string;
  readonly #tell: (problems: Problem[]) => void;
  #worker: Worker | undefined;
  #isBusy = false;
  #isOutdated = false;

  constructor(folder: string, tell: (problems: Problem[]) => void) {
    this.#folder = folder;
    this.#tell = tell;
  }

  /** Asks for a check of the folder as it is now. */
  request(): void {
    if (this.#isBusy) {
      this.#isOutdated = true;
      return;
    }
    this.#worker ??= this.#start();
    this.#isBusy = true;
    this.#isOutdated = false;
    this.#worker.postMessage(this.#folder);
  }

  /** Ends the thread. */
  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  #start(): Worker {
    const worker = new Worker(new URL('./check-thread.ts', import.meta.url));
    worker.on('message', (problems: Problem[]) => {
      this.#isBusy = false;
      if (this.#isOutdated) this.request();
      else this.#tell(problems);
    });
    // A server that could not start must not be kept alive by it.
    worker.unref();
    return worker;
  }
}
