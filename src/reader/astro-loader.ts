import path from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { commandWords } from '../strings/command-words.ts';
import type { Entry } from './content-entry.ts';
import { siteContent } from './content-folder.ts';
import { terminalLanguage } from './content-language.ts';
import { modulePath } from './mdx-files.ts';
import { ownFolder } from './own-files.ts';
import { preparePictures } from './prepared-pictures.ts';
import { errorsIn, type Problem } from './problem.ts';
import { type Content, readContent } from './read-content.ts';
import { report } from './report-problems.ts';

/** Outcome of the last read: pages show Problems instead of their content, and know when to rebuild the model. */
export interface Status {
  /** Changes whenever anything in content/ does. */
  revision: string;
  /** Problems that must be fixed before anything is published. */
  problems: Problem[];
  /** The Problems as text, in the community's language. */
  text: string;
  /** Collections that have records; Astro warns about empty ones. */
  filled: string[];
}

/** Checks how records fit together. It belongs to a higher layer, so it is passed in. */
export type Check = (content: Content) => Problem[];

/**
 * The loaders of every collection in `names`, of `translations`, which has the translated MDX bodies by path, and of
 * `status`, which reports the outcome of the last read.
 */
export function contentLoaders(names: readonly string[], check: Check): Record<string, Loader> {
  const session = new Session(check);
  const records = names.map((name) => [name, loader(name, session, recordsOf(name))]);
  return {
    ...Object.fromEntries(records),
    translations: loader('translations', session, translationsOf(names)),
    status: loader('status', session, statusOf()),
  };
}

/** Puts one collection's records into Astro's store. */
function recordsOf(name: string): Apply {
  return ({ content }, { store, generateDigest }) => {
    const entries = entriesOf(content, name);
    keepOnly(
      store,
      entries.map(({ id }) => id),
    );
    for (const entry of entries) {
      // Functions that look into the entry's file cannot be stored, and are no longer needed.
      const written = JSON.stringify(entry);
      const stored = { id: entry.id, data: JSON.parse(written), digest: generateDigest(written) };
      store.set({ ...stored, ...rendering(entry.path) });
    }
  };
}

/** Stores the translated MDX bodies of all collections, which are rendered like the originals. */
function translationsOf(names: readonly string[]): Apply {
  return ({ content }, { store }) => {
    const bodies = names
      .flatMap((name) => entriesOf(content, name).flatMap(({ bodies }) => bodies))
      .filter(({ language, mdx }) => language !== '' && mdx);
    keepOnly(
      store,
      bodies.map(({ path }) => path),
    );
    for (const { path } of bodies) store.set({ id: path, data: {}, ...rendering(path) });
  };
}

type Store = LoaderContext['store'];

function keepOnly(store: Store, ids: readonly string[]): void {
  const kept = new Set(ids);
  for (const id of store.keys()) if (!kept.has(id)) store.delete(id);
}

/** Makes Astro compile the MDX module of an entry when it is rendered; empty for other files. */
const rendering = (file: string) =>
  file.endsWith('.mdx') ? { filePath: modulePath(file), deferredRender: true } : {};

const entriesOf = ({ entries }: Content, name: string): Entry[] =>
  (entries as unknown as Record<string, Entry[]>)[name] ?? [];

/** Stores what pages must know about the read itself, and prints the Problems in the terminal. */
function statusOf(): Apply {
  let reported = '';
  let reportedHints = '';
  return ({ content, problems }, { store, generateDigest, logger, watcher }) => {
    // `npm run dev -- --lang en` says so here.
    const language = terminalLanguage(content.folder, process.env.KAIRAN_LANG);
    const errors = errorsIn(problems);
    const text = report(errors, 'terminal', language);
    if (text && text !== reported) logger.error(`\n\n${text}`);
    if (reported && !text) logger.info(commandWords(language).solved);
    reported = text;
    const hints = report(
      problems.filter((problem) => !errors.includes(problem)),
      'terminal',
      language,
    );
    // A build has printed them before it gets here.
    if (watcher && hints && hints !== reportedHints) logger.warn(hints);
    reportedHints = hints;
    const revision = generateDigest(JSON.stringify([content.entries, errors]));
    const filled = Object.keys(content.entries).filter((name) => entriesOf(content, name).length > 0);
    store.set({ id: 'status', data: { revision, problems: errors, text, filled }, digest: revision });
  };
}

interface Reading {
  content: Content;
  problems: Problem[];
}

type Apply = (reading: Reading, context: LoaderContext) => void;

function loader(name: string, session: Session, apply: Apply): Loader {
  return {
    name: `kairan-${name}`,
    async load(context) {
      // Entries stored by an earlier process may come from an earlier version of the engine.
      context.store.clear();
      session.loaders.set(name, () => apply(session.read(), context));
      if (context.watcher) session.watch(context.watcher);
      apply(session.read(), context);
    },
  };
}

/** One read of content/ shared by all loaders, repeated when a file changes. */
class Session {
  readonly loaders = new Map<string, () => void>();
  readonly #folder = siteContent();
  readonly #check: Check;
  #reading: Reading | undefined;
  #watcher: LoaderContext['watcher'];
  #timer: NodeJS.Timeout | undefined;

  constructor(check: Check) {
    this.#check = check;
  }

  read(): Reading {
    if (!this.#reading) {
      const content = readContent(this.#folder);
      preparePictures(content);
      this.#reading = { content, problems: this.#check(content) };
    }
    return this.#reading;
  }

  watch(watcher: NonNullable<LoaderContext['watcher']>): void {
    if (this.#watcher === watcher) return;
    this.#watcher = watcher;
    const own = ownFolder(this.#folder);
    const folders = [this.#folder, ...(own ? [own] : [])];
    watcher.add(folders);
    watcher.on('all', (_event, file) => {
      if (folders.some((folder) => file.startsWith(folder + path.sep))) this.#changed();
    });
  }

  // Debounced: editors write in several steps, and git changes many files at once.
  #changed(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#reading = undefined;
      for (const load of this.loaders.values()) load();
    }, 30);
  }
}
