import process from 'node:process';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { collections } from '../collections/register.ts';
import { mayTakeLong } from './cost-estimate.ts';
import { type FileRead, type FileRequest, readFile } from './read-file.ts';

/** Message to the worker thread. */
export interface Task {
  bytes: Uint8Array;
  request: Omit<FileRequest, 'definition'>;
}

/** Worker data; `state` holds one of `threadStates`. */
export interface ThreadSetup {
  state: Int32Array;
  port: MessagePort;
}

/** Message from the worker thread; a failure is a bug of ours. */
export type Answer = { read: FileRead } | { failure: string };

export const threadStates = { starting: 0, waiting: 1, busy: 2 } as const;

/**
 * CPU time that one file may take, in milliseconds. CPU time, because on a busy machine wall-clock time also counts
 * other programs.
 */
const budget = 1_400;
/** Milliseconds of wall-clock time after which a thread that uses no CPU is given up. */
const timeout = 60_000;
const pollInterval = 25;

/**
 * Reads a file like `readFile`. One that may take long is read and rendered in a worker thread, which is terminated
 * when its time is up; the file then has a single Problem, `takes-too-long`. `milliseconds` are CPU time.
 */
export function readWithinBudget(bytes: Uint8Array, request: FileRequest, milliseconds = budget): FileRead {
  // The worker thread only knows the built-in collections.
  const isBuiltIn = Object.values<unknown>(collections).includes(request.definition);
  if (!isBuiltIn || !mayTakeLong(bytes)) return readFile(bytes, request);
  const { definition: _, ...task } = request;
  return thread().read({ bytes, request: task }, milliseconds) ?? givenUp(request);
}

const givenUp = ({ file }: FileRequest): FileRead => ({
  pictures: [],
  silences: [],
  problems: [{ file, line: 1, column: 1, field: '', code: 'takes-too-long', details: {} }],
});

let current: ReadingThread | undefined;

function thread(): ReadingThread {
  if (!current?.isAlive) current = new ReadingThread();
  return current;
}

/** A worker thread that reads one file at a time while this thread blocks, since content is read synchronously. */
class ReadingThread {
  isAlive = true;
  readonly #state = new Int32Array(new SharedArrayBuffer(4));
  readonly #port: MessagePort;
  readonly #worker: Worker;

  constructor() {
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    const setup: ThreadSetup = { state: this.#state, port: port2 };
    this.#worker = new Worker(new URL(threadFile, import.meta.url), {
      workerData: setup,
      transferList: [port2],
      // Parsers allocate many small objects: a larger young generation halves the time lost to garbage collection.
      resourceLimits: { maxYoungGenerationSizeMb: 128 },
    });
    this.#worker.unref();
    this.#port.unref();
  }

  /** The result for a file; undefined when its time was up. Throws when the thread cannot be started. */
  read(task: Task, milliseconds: number): FileRead | undefined {
    if (!this.#leaves(threadStates.starting, Number.POSITIVE_INFINITY))
      throw new Error('The thread that reads large files did not start.');
    Atomics.store(this.#state, 0, threadStates.busy);
    this.#port.postMessage(task);
    if (this.#leaves(threadStates.busy, milliseconds)) {
      const answer = receiveMessageOnPort(this.#port)?.message as Answer;
      if ('failure' in answer) throw new Error(`${task.request.file} could not be read: ${answer.failure}`);
      return answer.read;
    }
    this.isAlive = false;
    void this.#worker.terminate();
    return undefined;
  }

  /** Blocks until the thread leaves a state; false when it has used up that many milliseconds of CPU time. */
  #leaves(state: number, milliseconds: number): boolean {
    const [began, before] = [performance.now(), process.cpuUsage()];
    while (Atomics.wait(this.#state, 0, state, pollInterval) === 'timed-out') {
      const { user, system } = process.cpuUsage(before);
      if ((user + system) / 1000 > milliseconds || performance.now() - began > timeout) return false;
    }
    return true;
  }
}

// In a variable, so that bundlers do not process the file.
const threadFile = './reading-thread.ts';
