import path from 'node:path';
import { zonesOf } from '../../src/community/zone-in-force.ts';
import { now } from '../../src/lib/clock.ts';
import { dayIn, momentIn } from '../../src/lib/moments.ts';
import type { Entry } from '../../src/reader/content-entry.ts';
import { displayPath } from '../../src/reader/content-folder.ts';
import type { Problem } from '../../src/reader/problem.ts';
import { type Content, readContent } from '../../src/reader/read-content.ts';
import { inWords } from '../../src/reader/report-problems.ts';
import { checkAll } from '../../src/site/check-everything.ts';
import { type CommandWords, commandWords } from '../../src/strings/command-words.ts';
import type { Choice } from './ask-questions.ts';

/** The content folder before the new file is added. */
export class ExistingContent {
  readonly folder: string;
  readonly words: CommandWords;
  readonly #language: string;
  readonly #content: Content;
  readonly #known: ReadonlySet<string>;

  constructor(folder: string, language: string) {
    this.folder = folder;
    this.words = commandWords(language);
    this.#language = language;
    this.#content = readContent(folder);
    this.#known = new Set(checkAll(this.#content).map((problem) => JSON.stringify(problem)));
  }

  /** Local date of the community, `YYYY-MM-DD`. */
  get today(): string {
    const [community] = this.#content.entries.community;
    return dayIn(now(), community?.data.timeZone ?? 'Asia/Tokyo');
  }

  /** Local time now where an event with these fields takes place: `2026-11-21 19:00`. */
  clockAt(event: { timeZone?: string; chapters?: readonly string[] }): string {
    return momentIn(now(), zonesOf(this.#content.entries)(event));
  }

  readonly exists = (collection: string, id: string): boolean =>
    this.#records(collection).some((entry) => entry.id === id);

  choices(collection: string): Choice[] {
    return this.#records(collection).map(({ id, data }) => {
      const name = inLanguage(data.name ?? data.title, this.#language);
      return { value: id, label: name ? `${name} (${id})` : id };
    });
  }

  /** Problems that the new file has caused. */
  newProblems(): Problem[] {
    return checkAll(readContent(this.folder)).filter((problem) => !this.#known.has(JSON.stringify(problem)));
  }

  asJson(problems: readonly Problem[]) {
    return problems.map((problem) => inWords(problem, this.#language));
  }

  /** A path in the content folder, for people. */
  display(relative: string): string {
    return displayPath(path.join(this.folder, relative));
  }

  #records(collection: string): Entry[] {
    return (this.#content.entries as unknown as Record<string, Entry[]>)[collection] ?? [];
  }
}

function inLanguage(text: unknown, language: string): string | undefined {
  if (typeof text === 'string') return text;
  const words = Object.entries((text ?? {}) as Record<string, string>);
  return (words.find(([key]) => key === language) ?? words[0])?.[1];
}
