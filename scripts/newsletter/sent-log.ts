import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Document, isMap, isSeq, parseDocument, type YAMLMap, YAMLSeq } from 'yaml';
import type { Fields } from '../../src/collections/register.ts';
import { displayPath } from '../../src/reader/content-folder.ts';
import type { NewsletterWords } from '../../src/strings/newsletter/newsletter-command-words.ts';
import { BusyError, Lock } from '../site/build-lock.ts';
import { EditedMeanwhile, makeFolder, replace, writeNew } from '../write-file.ts';

/** An entry of the log, as in the file. */
export type Line = Fields<'mailings'>['sent'][number];

/** Identifies a message: an issue is sent once to each recipient in each language. */
type Addressed = Pick<Line, 'to' | 'language'>;

/** Thrown when the log cannot be written. */
export class LogFailure extends Error {
  /** Whether the message had already been sent. */
  readonly wasSent: boolean;

  constructor(wasSent: boolean, cause: unknown) {
    super((cause as NodeJS.ErrnoException).code ?? String(cause), { cause });
    this.wasSent = wasSent;
  }
}

/**
 * The log of an issue's mails, `content/mailings/<month>.yaml`. Every change is written to disk atomically before its
 * method returns. It is applied to the file as it is at that moment, so that edits by people are kept. Throws a
 * LogFailure when it cannot be written.
 */
export class SentLog {
  /** Absolute path. */
  readonly file: string;
  readonly #intro: string;
  readonly #isNew: boolean;

  /** `intro` is the comment at the top of a new file. */
  constructor(content: string, month: string, intro: string) {
    this.file = path.join(content, 'mailings', `${month}.yaml`);
    this.#intro = intro;
    this.#isNew = !existsSync(this.file);
  }

  /** Path of the file for people. */
  get name(): string {
    return displayPath(this.file);
  }

  find(wanted: Addressed): Line | undefined {
    return nodeOf(this.#parse(this.#bytes()), wanted)?.toJSON() as Line | undefined;
  }

  /** Records that a message is about to be sent. */
  begin({ to, language, ...rest }: Omit<Line, 'state'>): void {
    this.#change(false, (document) => {
      remove(document, { to, language });
      linesOf(document).add(document.createNode({ to, language, state: 'sending', ...rest }));
    });
  }

  /** Records that a message has been accepted. */
  finish(sent: Addressed): void {
    this.#change(true, (document) => nodeOf(document, sent)?.set('state', 'sent'));
  }

  /** Removes what `begin` recorded. */
  forget(unsent: Addressed): void {
    this.#change(false, (document) => remove(document, unsent));
    const isAsBegun = this.#bytes()?.equals(Buffer.from(textOf(fresh(this.#intro))));
    if (this.#isNew && isAsBegun) rmSync(this.file, { force: true });
  }

  #bytes(): Buffer | undefined {
    return existsSync(this.file) ? readFileSync(this.file) : undefined;
  }

  #parse(bytes: Buffer | undefined): Document {
    return bytes ? parseDocument(bytes.toString()) : fresh(this.#intro);
  }

  #change(wasSent: boolean, edit: (document: Document) => void): void {
    try {
      for (let left = attempts; !this.#tryChange(edit, left > 1); left--);
    } catch (error) {
      throw new LogFailure(wasSent, error);
    }
  }

  /** False when somebody edited the file meanwhile and the change may be tried again (`mayRetry`). */
  #tryChange(edit: (document: Document) => void, mayRetry: boolean): boolean {
    const before = this.#bytes();
    const document = this.#parse(before);
    edit(document);
    try {
      if (before) replace(this.file, textOf(document), before);
      else writeNew(this.file, textOf(document));
      return true;
    } catch (error) {
      const isEdited = error instanceof EditedMeanwhile || (error as NodeJS.ErrnoException).code === 'EEXIST';
      if (!isEdited || !mayRetry) throw error;
      return false;
    }
  }
}

// The file may be edited concurrently, but hardly many times in a row.
const attempts = 5;

const textOf = (document: Document) => document.toString({ lineWidth: 0 });

function linesOf(document: Document): YAMLSeq {
  const lines = document.get('sent');
  if (isSeq(lines)) return lines;
  const empty = new YAMLSeq();
  document.set('sent', empty);
  return empty;
}

function nodeOf(document: Document, { to, language }: Addressed): YAMLMap | undefined {
  const lines = linesOf(document).items.filter((item) => isMap(item));
  return lines.find((line) => line.get('to') === to && line.get('language') === language);
}

function remove(document: Document, unwanted: Addressed): void {
  const lines = linesOf(document);
  const node = nodeOf(document, unwanted);
  lines.items = lines.items.filter((item) => item !== node);
}

/**
 * Prevents a second process from sending the same issue. Returns a message instead when one is running, or when the log
 * cannot be written.
 */
export function lockLog(content: string, month: string, words: NewsletterWords): Lock | string {
  const folder = path.join(content, 'mailings');
  try {
    makeFolder(folder);
    return Lock.take(path.join(folder, `.${month}.kairan-sending`));
  } catch (error) {
    if (error instanceof BusyError) {
      const { pid, file } = error;
      return pid === undefined
        ? words.busySendingElsewhere(displayPath(file))
        : words.busySending(String(pid));
    }
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
