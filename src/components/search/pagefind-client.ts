import { looseQueriesOf, queriesOf, wholeTermOf } from '../../lib/search-terms.ts';

/** The part of Pagefind's API that is used here (https://pagefind.app/docs/api/). */
interface Pagefind {
  init(): Promise<void>;
  search(query: string | null, options?: { filters?: Filters }): Promise<{ results: Hit[] }>;
}

interface Hit {
  id: string;
  score: number;
  data(): Promise<{ url: string; meta: Record<string, string> }>;
}

export type Filters = Readonly<Record<string, string>>;

/** A search result; its data is loaded when it is shown. */
export interface Found {
  load(): Promise<Result>;
}

export interface Result {
  url: string;
  title: string;
  lang: string;
  about: string;
  summary: string;
  kind: string;
}

const loaded = new Map<string, Promise<Pagefind>>();

function load(folder: string): Promise<Pagefind> {
  const known = loaded.get(folder);
  if (known) return known;
  const loading = start(folder);
  loaded.set(folder, loading);
  // A failed download is not cached: the network may be back a minute later.
  loading.catch(() => loaded.delete(folder));
  return loading;
}

async function start(folder: string): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  await pagefind.init();
  return pagefind;
}

/** Search results, best first; `nearest` where no page matches all words and these match as many as possible. */
export interface Answer {
  all: Found[];
  nearest: boolean;
}

/**
 * The results for `text` and `filters`; without text, everything that passes the filters. `folder` is the index's
 * address. Rejects when the index cannot be loaded.
 */
export async function find(folder: string, text: string, filters: Filters): Promise<Answer> {
  const queries = queriesOf(text);
  if (queries.length === 0 && (text.trim() !== '' || Object.keys(filters).length === 0))
    return { all: [], nearest: false };
  const pagefind = await load(folder);
  const asked = queries.length > 0 ? queries : [null];
  const [named, chapters, ...answers] = await Promise.all([
    pagefind.search(`"${wholeTermOf(text)}"`, { filters }),
    chaptersCalled(text, filters, pagefind),
    ...asked.map((query) => ranked(pagefind, query, filters)),
  ]);
  const rank = new Map([
    ...named.results.map(({ id }) => [id, 1] as const),
    ...chapters.map(({ id }) => [id, 0] as const),
  ]);
  const all = common(answers);
  if (all.length === 0) return nearestTo(text, filters, pagefind);
  const ordered = [0, 1, undefined].flatMap((place) => all.filter(({ id }) => rank.get(id) === place));
  return { all: ordered.map(loadable), nearest: false };
}

/** Chapters whose name begins with the typed text (名古屋 begins 名古屋支部): a reader who types a name wants the chapter. */
async function chaptersCalled(text: string, filters: Filters, pagefind: Pagefind): Promise<Hit[]> {
  const whole = wholeTermOf(text);
  if (whole === '' || (filters.kind ?? 'chapters') !== 'chapters') return [];
  return (await pagefind.search(whole, { filters: { ...filters, kind: 'chapters' } })).results;
}

const loadable = ({ data }: Hit): Found => ({
  load: async () => {
    const { url, meta } = await data();
    const { title = url, lang = '', about = '', summary = '', kind = '' } = meta;
    return { url, title, lang, about, summary, kind };
  },
});

/** The pages that match most of the words, searched one by one; `nearest` unless they match all. */
async function nearestTo(text: string, filters: Filters, pagefind: Pagefind): Promise<Answer> {
  const queries = looseQueriesOf(text);
  const answers = await Promise.all(queries.map((query) => ranked(pagefind, query, filters)));
  const hits = new Map(answers.flat().map((hit) => [hit.id, hit]));
  const found = [...hits.values()].map((hit) => {
    const scores = answers.flatMap((list) => list.find(({ id }) => id === hit.id)?.score ?? []);
    return { hit, words: scores.length, score: scores.reduce((sum, score) => sum + score, 0) };
  });
  const most = Math.max(0, ...found.map(({ words }) => words));
  const best = found.filter(({ words }) => words === most).sort((a, b) => b.score - a.score);
  return { all: best.map(({ hit }) => loadable(hit)), nearest: most < queries.length };
}

/**
 * The results of one query. Pagefind gives no rank to phrase matches, so they are ranked by a search for the phrase's
 * words.
 */
async function ranked(pagefind: Pagefind, query: string | null, filters: Filters): Promise<Hit[]> {
  const exact = pagefind.search(query, { filters });
  if (!query?.startsWith('"')) return (await exact).results;
  const { results } = await pagefind.search(query.slice(1, -1), { filters });
  const scores = new Map(results.map(({ id, score }) => [id, score]));
  return (await exact).results.map((hit) => ({ ...hit, score: scores.get(hit.id) ?? hit.score }));
}

/** The pages that are in every list, by the sum of their scores. */
function common(lists: readonly (readonly Hit[])[]): Hit[] {
  const [first = [], ...others] = lists.map((hits) => new Map(hits.map((hit) => [hit.id, hit])));
  return [...first.values()]
    .filter(({ id }) => others.every((each) => each.has(id)))
    .map((hit) => ({
      hit,
      score: others.reduce((sum, each) => sum + (each.get(hit.id)?.score ?? 0), hit.score),
    }))
    .sort((a, b) => b.score - a.score)
    .map(({ hit }) => hit);
}
