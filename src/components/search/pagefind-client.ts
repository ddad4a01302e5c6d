import { type QuestionWord, questionOf, titleQueryOf, wholeTermOf } from '../../lib/search-terms.ts';

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
  /** Number of pages. */
  size: number;
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
  const [all, dated] = await Promise.all([
    pagefind.search(null),
    pagefind.search(null, { sort: { day: 'desc' } }),
  ]);
  const recency = new Map(dated.results.map(({ id }, place) => [id, place]));
  return { pagefind, recency, size: all.results.length };
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
  const { exact, words, isCut } = questionOf(text);
  if (exact.length === 0 && (text.trim() !== '' || Object.keys(filters).length === 0))
    return { all: [], nearest: false };
  const index = await load(folder);
  const asked = new Search(index, filters);
  if (exact.length === 0)
    return { all: bestFirst(await asked.matches(null), index).map(loadable), nearest: false };
  const strict = bestFirst(await asked.matchesAll(exact), index);
  const loose = isCut || strict.length === 0 ? await looselyMatching(words, asked) : [];
  const full = [
    ...strict,
    ...bestFirst(
      loose.filter(({ isFull }) => isFull),
      index,
    ),
  ];
  const partial =
    isCut || full.length === 0
      ? bestFirst(
          loose.filter(({ isFull }) => !isFull),
          index,
        )
      : [];
  // A few pages with all words seldom have the answer in their midst; the next best help then.
  const all =
    full.length < enough ? [...full, ...partial.slice(0, full.length === 0 ? undefined : enough)] : full;
  const first = full.length === 0 ? [] : await called(text, filters, index);
  const found = new Map(all.map((hit) => [hit.id, hit]));
  const ordered = [...first, ...found.keys()].flatMap((id) => found.get(id) ?? []);
  return { all: [...new Set(ordered)].map(loadable), nearest: full.length === 0 };
}

/** A page of results. */
const enough = 10;

const named = ['chapters', 'people'];

/**
 * Ids of what is called like the typed text, which stands first: chapters and people whose name begins with it (名古屋
 * begins 名古屋支部), since who types a name wants its owner, and then everything with that very title.
 */
async function called(text: string, filters: Filters, { pagefind }: Index): Promise<string[]> {
  const whole = wholeTermOf(text);
  if (whole === '') return [];
  const kinds = named.filter((kind) => (filters.kind ?? kind) === kind);
  const answers = await Promise.all([
    ...kinds.map((kind) => pagefind.search(whole, { filters: { ...filters, kind } })),
    pagefind.search(`"${whole}"`, { filters }),
  ]);
  return answers.flatMap(({ results }) => results.map(({ id }) => id));
}

const loadable = ({ data }: Hit): Found => ({
  load: async () => {
    const { url, meta } = await data();
    const { title = url, lang = '', about = '', summary = '', kind = '' } = meta;
    return { url, title, lang, about, summary, kind };
  },
});

/** A page that matches; `inTitle`: the share of the words that stand in its title, from 0 to 1. */
interface Match extends Hit {
  inTitle: number;
}

/** The queries of one search. */
class Search {
  readonly #index: Index;
  readonly #filters: Filters;

  constructor(index: Index, filters: Filters) {
    this.#index = index;
    this.#filters = filters;
  }

  /** The pages that match every query, by the sum of their scores. */
  async matchesAll(queries: readonly string[]): Promise<Match[]> {
    const lists = await Promise.all(queries.map((query) => this.matches(query)));
    const [first = new Map<string, Match>(), ...others] = lists.map(
      (hits) => new Map(hits.map((hit) => [hit.id, hit])),
    );
    return [...first.values()].flatMap((match) => {
      const all = [match, ...others.flatMap((each) => each.get(match.id) ?? [])];
      if (all.length < queries.length) return [];
      const inTitle = sum(all.map((each) => each.inTitle)) / all.length;
      return [{ ...match, inTitle, score: sum(all.map(({ score }) => score)) }];
    });
  }

  /** The pages that match one query, or all of them. Pagefind gives no rank to phrases: a search for their words does. */
  async matches(query: string | null): Promise<Match[]> {
    if (query === null) return (await this.#ask(null)).map((hit) => ({ ...hit, inTitle: 0 }));
    const isPhrase = query.startsWith('"');
    const [exact, words, titled] = await Promise.all([
      this.#ask(query),
      isPhrase ? this.#ask(query.slice(1, -1)) : [],
      this.#ask(titleQueryOf(query)),
    ]);
    const scores = new Map(words.map(({ id, score }) => [id, score]));
    const titles = new Set(titled.map(({ id }) => id));
    return exact.map((hit) => ({
      ...hit,
      score: scores.get(hit.id) ?? hit.score,
      inTitle: titles.has(hit.id) ? 1 : 0,
    }));
  }

  /** How telling a word is that `found` pages have: the rarer the more. One that no page has tells nothing. */
  weightOf(found: number): number {
    return found === 0 ? 0 : Math.log(1 + this.#index.size / found);
  }

  async #ask(query: string | null): Promise<Hit[]> {
    return (await this.#index.pagefind.search(query, { filters: this.#filters })).results;
  }
}

/** Pages with less than this share of what the words tell are no answers. */
const leastShare = 0.25;

/** A page that matches some of the words; `isFull`: all of them. */
interface LooseMatch extends Match {
  isFull: boolean;
}

/** The pages that match words or parts of them, each weighed by how few pages have it. */
async function looselyMatching(words: readonly QuestionWord[], search: Search): Promise<LooseMatch[]> {
  const asked = words.flatMap(({ whole, parts }, word) =>
    [whole, ...parts.map((part) => [part])].map((queries, index) => ({ word, queries, isPart: index > 0 })),
  );
  const answers = await Promise.all(
    asked.map(async (each) => {
      const found = new Map((await search.matchesAll(each.queries)).map((match) => [match.id, match]));
      return { ...each, found, weight: search.weightOf(found.size) };
    }),
  );
  const total = sum(answers.map(({ weight }) => weight));
  const pages = new Set(answers.flatMap(({ found }) => [...found.keys()]));
  return [...pages].flatMap((id) => {
    const matching = answers.flatMap((answer) => {
      const match = answer.found.get(id);
      return match ? [{ ...answer, match, share: answer.weight / total }] : [];
    });
    const weighed = (figure: (match: Match) => number) =>
      sum(matching.map(({ match, share }) => figure(match) * share));
    const isFull = words.every(({ parts }, word) => {
      const ofWord = matching.filter((each) => each.word === word);
      const hasWhole = ofWord.some(({ isPart }) => !isPart);
      return hasWhole || (parts.length > 1 && ofWord.length === parts.length);
    });
    const [{ match }] = matching as [(typeof matching)[number]];
    const inTitle = weighed((each) => each.inTitle);
    const page = { ...match, inTitle, score: weighed((each) => each.score), isFull };
    return isFull || weighed(() => 1) >= leastShare ? [page] : [];
  });
}

/** By what stands in titles, then by score; of those that differ by less than a tenth, the newer first, without a date last. */
function bestFirst<Found extends Match>(matches: readonly Found[], { recency }: Index): Found[] {
  const place = ({ id }: Match) => recency.get(id) ?? Number.POSITIVE_INFINITY;
  const keys = ({ inTitle, score }: Match) => [Math.round(inTitle * 10), stepOf(score)] as const;
  return [...matches].sort((a, b) => {
    const [[titleA, scoreA], [titleB, scoreB]] = [keys(a), keys(b)];
    return titleB - titleA || scoreB - scoreA || compare(place(a), place(b));
  });
}

// A score of nothing is below every other one; an infinite number could not be subtracted from itself.
const stepOf = (score: number) => (score > 0 ? Math.round(Math.log(score) / Math.log(1.1)) : -1e9);

const compare = (a: number, b: number) => (a === b ? 0 : a - b);

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
