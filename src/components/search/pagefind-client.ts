import { searchStepsOf, wholeTermOf } from '../../lib/search-terms.ts';

/** The part of Pagefind's API that is used here (https://pagefind.app/docs/api/). */
interface Pagefind {
  init(): Promise<void>;
  search(query: string | null, options?: SearchOptions): Promise<{ results: Hit[] }>;
}

interface SearchOptions {
  filters?: Filters;
  sort?: Readonly<Record<string, 'asc' | 'desc'>>;
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

/** The index, and the place of each dated page among all of them, newest first. */
interface Index {
  pagefind: Pagefind;
  recency: ReadonlyMap<string, number>;
}

const loaded = new Map<string, Promise<Index>>();

function load(folder: string): Promise<Index> {
  const known = loaded.get(folder);
  if (known) return known;
  const loading = start(folder);
  loaded.set(folder, loading);
  // A failed download is not cached: the network may be back a minute later.
  loading.catch(() => loaded.delete(folder));
  return loading;
}

async function start(folder: string): Promise<Index> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  await pagefind.init();
  const { results } = await pagefind.search(null, { sort: { day: 'desc' } });
  return { pagefind, recency: new Map(results.map(({ id }, place) => [id, place])) };
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
  const steps = searchStepsOf(text);
  if (steps.length === 0 && (text.trim() !== '' || Object.keys(filters).length === 0))
    return { all: [], nearest: false };
  const index = await load(folder);
  const asked = steps.length > 0 ? steps : [[null]];
  const [titled, called, ...answers] = await Promise.all([
    index.pagefind.search(`"${wholeTermOf(text)}"`, { filters }),
    recordsCalled(text, filters, index),
    ...asked.map((step) => matchingAll(step, filters, index)),
  ]);
  // A record stands where the strictest step found it.
  const all = new Map(answers.flat().map((hit) => [hit.id, hit]));
  if (all.size === 0) return nearestTo(steps.at(-1) ?? [], filters, index);
  const first = new Map([...called, ...titled.results].map((hit) => [hit.id, hit]));
  const ordered = [...first.keys(), ...all.keys()].flatMap((id) => all.get(id) ?? []);
  return { all: [...new Set(ordered)].map(loadable), nearest: false };
}

const named = ['chapters', 'people'];

/** Chapters and people whose name begins with the typed text (名古屋 begins 名古屋支部): who types a name wants its owner. */
async function recordsCalled(text: string, filters: Filters, { pagefind }: Index): Promise<Hit[]> {
  const whole = wholeTermOf(text);
  if (whole === '') return [];
  const kinds = named.filter((kind) => (filters.kind ?? kind) === kind);
  const answers = kinds.map((kind) => pagefind.search(whole, { filters: { ...filters, kind } }));
  return (await Promise.all(answers)).flatMap(({ results }) => results);
}

const loadable = ({ data }: Hit): Found => ({
  load: async () => {
    const { url, meta } = await data();
    const { title = url, lang = '', about = '', summary = '', kind = '' } = meta;
    return { url, title, lang, about, summary, kind };
  },
});

/** The pages that match most of the queries; `nearest` unless they match all. */
async function nearestTo(
  queries: readonly (string | null)[],
  filters: Filters,
  index: Index,
): Promise<Answer> {
  const answers = await Promise.all(queries.map((query) => ranked(query, filters, index)));
  const hits = new Map(answers.flat().map((hit) => [hit.id, hit]));
  const found = [...hits.values()].map((hit) => {
    const scores = answers.flatMap((list) => list.find(({ id }) => id === hit.id)?.score ?? []);
    return { ...hit, words: scores.length, score: sum(scores) };
  });
  const most = Math.max(0, ...found.map(({ words }) => words));
  const best = found.filter(({ words }) => words === most);
  return { all: bestFirst(best, index).map(loadable), nearest: most < queries.length };
}

/**
 * The results of one query. Pagefind gives no rank to phrase matches, so they are ranked by a search for the phrase's
 * words.
 */
async function ranked(query: string | null, filters: Filters, { pagefind }: Index): Promise<Hit[]> {
  const exact = pagefind.search(query, { filters });
  if (!query?.startsWith('"')) return (await exact).results;
  const { results } = await pagefind.search(query.slice(1, -1), { filters });
  const scores = new Map(results.map(({ id, score }) => [id, score]));
  return (await exact).results.map((hit) => ({ ...hit, score: scores.get(hit.id) ?? hit.score }));
}

/** The pages that match every query, by the sum of their scores. */
async function matchingAll(
  queries: readonly (string | null)[],
  filters: Filters,
  index: Index,
): Promise<Hit[]> {
  const lists = await Promise.all(queries.map((query) => ranked(query, filters, index)));
  const [first = new Map<string, Hit>(), ...others] = lists.map(
    (hits) => new Map(hits.map((hit) => [hit.id, hit])),
  );
  const common = [...first.values()]
    .filter(({ id }) => others.every((each) => each.has(id)))
    .map((hit) => ({ ...hit, score: hit.score + sum(others.map((each) => each.get(hit.id)?.score ?? 0)) }));
  return bestFirst(common, index);
}

/** By score; of those that differ by less than a tenth, the newer first, and those without a date last. */
function bestFirst(hits: readonly Hit[], { recency }: Index): Hit[] {
  const place = ({ id }: Hit) => recency.get(id) ?? Number.POSITIVE_INFINITY;
  return [...hits].sort((a, b) => stepOf(b) - stepOf(a) || compare(place(a), place(b)));
}

const stepOf = ({ score }: Hit) => (score > 0 ? Math.round(Math.log(score) / Math.log(1.1)) : -1e9);

const compare = (a: number, b: number) => (a === b ? 0 : a - b);

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
