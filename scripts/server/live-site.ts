import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { withoutSilenced } from '../../src/community/silenced-problems.ts';
import { onLiveContent, setLiveContent } from '../../src/reader/live-content.ts';
import { ownFolder } from '../../src/reader/own-files.ts';
import { preparePictures } from '../../src/reader/prepared-pictures.ts';
import { errorsIn, type Problem } from '../../src/reader/problem.ts';
import { type Content, readContent } from '../../src/reader/read-content.ts';
import { readWithStore } from '../../src/reader/read-with-store.ts';
import { report } from '../../src/reader/report-problems.ts';
import { BackgroundCheck } from './background-check.ts';

/** Told what is wrong with the content, in words; empty texts when all is well. */
export type ToldProblems = (errors: string, hints: string) => void;

// Editors write in several steps, and git changes many files at once.
const settling = 30;

/**
 * Content of the development server: read again after each change, which takes little, since files are read only when they
 * changed. Pages show it as soon as its files are right by themselves. How they fit together is checked meanwhile in
 * another thread; pages that are wrong only in that show their Problems a moment later, and stay so until a check finds
 * them mended.
 */
export class LiveSite {
  readonly #folder: string;
  readonly #language: string;
  readonly #tell: ToldProblems;
  readonly #check: BackgroundCheck;
  #revision = 0;
  #content: Content | undefined;
  /** Errors of the files of the last read, each by itself. */
  #ofFiles: Problem[] = [];
  /** Errors of the last check that are not among those: they are between files. */
  #between: Problem[] = [];
  #timer: NodeJS.Timeout | undefined;

  constructor(folder: string, language: string, tell: ToldProblems) {
    this.#folder = folder;
    this.#language = language;
    this.#tell = tell;
    this.#check = new BackgroundCheck(folder, (problems) => this.#checked(problems));
  }

  /** Reads the content folder, and shows it. */
  read(): void {
    // What an earlier command found out about files is read once; after that, this process remembers more.
    const content = this.#content ? readContent(this.#folder) : readWithStore(this.#folder);
    preparePictures(content);
    this.#content = content;
    this.#ofFiles = errorsIn(withoutSilenced(content.problems, content.silences));
    this.#show();
    const errors = this.#inWords(this.#ofFiles);
    if (errors) this.#tell(errors, '');
  }

  /** Checks how the files fit together. */
  check(): void {
    this.#check.request();
  }

  /** Tells Astro's development server about changes: routes are computed anew, and browsers load their pages again. */
  readonly integration: AstroIntegration = {
    name: 'kairan:live-site',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const own = ownFolder(this.#folder);
        const folders = [this.#folder, ...(own ? [own] : [])];
        server.watcher.add(folders);
        server.watcher.on('all', (_event, file) => {
          if (folders.some((folder) => file.startsWith(folder + path.sep))) this.#changed();
        });
        onLiveContent(() => {
          const { client, ...servers } = server.environments;
          // As Astro does when its own store changes (astro/dist/content/vite-plugin-content-virtual-mod.js).
          for (const { hot } of Object.values(servers)) hot.send('astro:content-changed', {});
          client.hot.send({ type: 'full-reload', path: '*' });
        });
      },
    },
  };

  /** Ends the thread. */
  async close(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#check.close();
  }

  #changed(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.read();
      this.check();
    }, settling);
  }

  #checked(problems: readonly Problem[]): void {
    const known = new Set(this.#ofFiles.map(keyOf));
    const errors = errorsIn(problems);
    const between = errors.filter((each) => !known.has(keyOf(each)));
    const isNews = between.map(keyOf).join('\n') !== this.#between.map(keyOf).join('\n');
    this.#between = between;
    if (isNews) this.#show();
    const hints = problems.filter((problem) => !errors.includes(problem));
    this.#tell(this.#inWords(errors), this.#inWords(hints));
  }

  #show(): void {
    if (!this.#content) return;
    const problems = this.#ofFiles.length > 0 ? this.#ofFiles : this.#between;
    const text = this.#inWords(problems);
    setLiveContent({ revision: ++this.#revision, content: this.#content, problems, text });
  }

  #inWords(problems: readonly Problem[]): string {
    return report(problems, 'terminal', this.#language);
  }
}

const keyOf = ({ file, line, column, field, code }: Problem) =>
  JSON.stringify([file, line, column, field, code]);
