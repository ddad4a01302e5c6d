import { close, createIndex } from 'pagefind';
import type { SearchRecord } from '../formats/search/search-records.ts';
import { termsOf, titleTermsOf, wholeTermOf } from '../lib/search-terms.ts';

/** A file of the index; `path` is relative to the index's folder. */
export interface IndexFile {
  path: string;
  bytes: Uint8Array;
}

// No real language, so that Pagefind neither splits nor stems the terms, which are prepared for exact comparison.
const language = 'xx';

/**
 * At most so many files of results in a language. Each result that is shown loads the file that holds it: below this
 * number a file of its own, above it one that it shares with others.
 */
const maxFragments = 500;

/** The files that the search page loads; Pagefind's other files are its own user interfaces. */
const needed = /^pagefind(?:-worker)?\.js$|^pagefind-entry\.json$|^wasm\.unknown\.pagefind$|\.pf_\w+$/;

let waiting: Promise<unknown> = Promise.resolve();

/**
 * The search index of records, as files to serve. Pagefind (https://pagefind.app) builds it in a separate process, one
 * index at a time; `records` is called when its turn comes. Throws when that process fails.
 */
export function searchIndex(records: () => readonly SearchRecord[]): Promise<IndexFile[]> {
  const made = waiting.then(() => make(records()));
  waiting = made.catch(() => undefined);
  return made;
}

async function make(records: readonly SearchRecord[]): Promise<IndexFile[]> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: language, maxFragments });
    if (!index) throw new Error(errors.join('\n'));
    for (const record of records) {
      const { errors } = await index.addCustomRecord(written(record));
      if (errors.length > 0) throw new Error(`${record.url}: ${errors.join('\n')}`);
    }
    const { files } = await index.getFiles();
    return files
      .filter(({ path }) => needed.test(path))
      .map(({ path, content }) => ({ path, bytes: content }))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  } finally {
    await close();
  }
}

function written(record: SearchRecord) {
  const { url, kind, title, lang = '', about, summary, chapters, year, day } = record;
  return {
    ...{ url, language, content: indexed(record).join(' ') },
    meta: { title, lang, about, summary, kind },
    // Pagefind leaves pages without this key out of a sorted search.
    ...(day === undefined ? {} : { sort: { day } }),
    filters: { kind: [kind], chapter: [...chapters], year: year === undefined ? [] : [year] },
  };
}

const indexed = ({ names, texts }: SearchRecord) => [
  ...names.flatMap((name) => [wholeTermOf(name), ...titleTermsOf(name)]),
  ...texts.flatMap(termsOf),
];
