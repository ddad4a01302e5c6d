import type { Loader, LoaderContext } from 'astro/loaders';
import type { Entry } from './content-entry.ts';
import { siteContent } from './content-folder.ts';
import { terminalLanguage } from './content-language.ts';
import { liveContent, onLiveContent } from './live-content.ts';
import { modulePath } from './mdx-files.ts';
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

/**
 * Puts one collection's records into Astro's store; of live content, which pages take as it is, only those that Astro
 * renders: after each change it would write the whole store, and load it again.
 */
function recordsOf(name: string): Apply {
  return ({ content }, { store, generateDigest }) => {
    const all = entriesOf(content, name);
    const entries = liveContent() ? all.filter(({ path }) => path.endsWith('.mdx')) : all;
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

/** Stores what pages of a build must know about the read itself, and prints the Problems in the terminal. */
function statusOf(): Apply {
  return ({ content, problems }, { store, generateDigest, logger }) => {
    if (liveContent()) return;
    // `npm run build -- --lang en` says so here.
    const language = terminalLanguage(content.folder, process.env.KAIRAN_LANG);
    const errors = errorsIn(problems);
    const text = report(errors, 'terminal', language);
    if (text) logger.error(`\n\n${text}`);
    const revision = generateDigest(JSON.stringify([content.entries, errors]));
    const filled = Object.keys(content.entries).filter((name) => entriesOf(content, name).length > 0);
    store.set({ id: 'status', data: { revision, problems: errors, text, filled }, digest: revision });
  };
}

interface Reading {
  content: Content;
  problems: readonly Problem[];
}

type Apply = (reading: Reading, context: LoaderContext) => void;

function loader(name: string, session: Session, apply: Apply): Loader {
  return {
    name: `kairan-${name}`,
    async load(context) {
      // Entries stored by an earlier process may come from an earlier version of the engine.
      context.store.clear();
      // Astro loads all collections again when its configuration changes.
      session.applied.get(name)?.();
      if (liveContent())
        session.applied.set(
          name,
          onLiveContent(() => apply(session.read(), context)),
        );
      apply(session.read(), context);
    },
  };
}

/** One read of content/ shared by all loaders; in the development server, its own (scripts/server/live-site.ts). */
class Session {
  /** By collection, what ends that it follows live content. */
  readonly applied = new Map<string, () => void>();
  readonly #folder = siteContent();
  readonly #check: Check;
  #reading: Reading | undefined;

  constructor(check: Check) {
    this.#check = check;
  }

  read(): Reading {
    const live = liveContent();
    if (live) return live;
    if (!this.#reading) {
      const content = readContent(this.#folder);
      preparePictures(content);
      this.#reading = { content, problems: this.#check(content) };
    }
    return this.#reading;
  }
}
