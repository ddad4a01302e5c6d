import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { Document, isMap, isSeq, parseDocument, type YAMLMap, YAMLSeq } from 'yaml';
import type { Fields } from '../../src/collections/index.ts';
import { displayPath } from '../../src/reader/folder.ts';
import type { NewsletterWords } from '../../src/strings/newsletter/commands.ts';
import { BusyError, Lock } from '../site/lock.ts';

/** A line of the log, as it stands in the file. */
export type Line = Fields<'mailings'>['sent'][number];

/** Which message: an issue goes to each recipient once in each language. */
type Addressed = Pick<Line, 'to' | 'language'>;

/** Thrown when the log cannot be written. */
export class LogFailure extends Error {
  /** The message had been handed over by then. */
  readonly wasSent: boolean;

  constructor(wasSent: boolean, cause: unknown) {
    super((cause as NodeJS.ErrnoException).code ?? String(cause), { cause });
    this.wasSent = wasSent;
  }
}

/**
 * What was sent of an issue, in `content/mailings/<month>.yaml`. Every change is on the disk when its method returns,
 * whole or not at all; what people wrote into the file stays there. Throws a LogFailure where it cannot be written.
 */
export class SentLog {
  /** Absolute. */
  readonly file: string;
  readonly #document: Document;
  readonly #isNew: boolean;

  /** `intro` is the comment that a new file begins with. */
  constructor(content: string, month: string, intro: string) {
    this.file = path.join(content, 'mailings', `${month}.yaml`);
    this.#isNew = !existsSync(this.file);
    this.#document = this.#isNew ? fresh(intro) : parseDocument(readFileSync(this.file, 'utf8'));
  }

  /** The file as people know it. */
  get name(): string {
    return displayPath(this.file);
  }

  find(wanted: Addressed): Line | undefined {
    return this.#node(wanted)?.toJSON() as Line | undefined;
  }

  /** Notes that a message is about to be sent. */
  begin({ to, language, ...rest }: Omit<Line, 'state'>): void {
    this.#remove({ to, language });
    this.#lines().add(this.#document.createNode({ to, language, state: 'sending', ...rest }));
    this.#save(false);
  }

  /** Notes that the message has been taken. */
  finish(sent: Addressed): void {
    this.#node(sent)?.set('state', 'sent');
    this.#save(true);
  }

  /** Takes back what `begin` noted. */
  forget(unsent: Addressed): void {
    this.#remove(unsent);
    if (this.#isNew && this.#lines().items.length === 0) rmSync(this.file, { force: true });
    else this.#save(false);
  }

  #lines(): YAMLSeq {
    const lines = this.#document.get('sent');
    if (isSeq(lines)) return lines;
    const empty = new YAMLSeq();
    this.#document.set('sent', empty);
    return empty;
  }

  #node({ to, language }: Addressed): YAMLMap | undefined {
    const lines = this.#lines().items.filter((item) => isMap(item));
    return lines.find((line) => line.get('to') === to && line.get('language') === language);
  }

  #remove(unwanted: Addressed): void {
    const lines = this.#lines();
    const node = this.#node(unwanted);
    lines.items = lines.items.filter((item) => item !== node);
  }

  #save(wasSent: boolean): void {
    // Not seen by git and not read as content, should it be left behind.
    const beside = path.join(path.dirname(this.file), `.${path.basename(this.file)}.kairan-${process.pid}`);
    try {
      mkdirSync(path.dirname(this.file), { recursive: true });
      write(beside, this.#document.toString({ lineWidth: 0 }));
      renameSync(beside, this.file);
    } catch (error) {
      rmSync(beside, { force: true });
      throw new LogFailure(wasSent, error);
    }
  }
}

/** Writes a file and waits until it is on the disk. */
function write(file: string, text: string): void {
  const handle = openSync(file, 'w');
  try {
    writeFileSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/**
 * Keeps a second call from sending the same issue at the same time. Gives words instead where one is under way, or
 * where nothing can be noted.
 */
export function lockLog(content: string, month: string, words: NewsletterWords): Lock | string {
  const folder = path.join(content, 'mailings');
  try {
    mkdirSync(folder, { recursive: true });
    return Lock.take(path.join(folder, `.${month}.kairan-sending`)).lock;
  } catch (error) {
    if (error instanceof BusyError) return words.busySending(error.pid);
    return words.logFailed(displayPath(folder), (error as NodeJS.ErrnoException).code ?? String(error));
  }
}

function fresh(intro: string): Document {
  const document = new Document({ sent: [] });
  document.commentBefore = intro
    .split('\n')
    .map((line) => ` ${line}`)
    .join('\n');
  return document;
}
