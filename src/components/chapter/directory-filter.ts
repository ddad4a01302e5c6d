import { folded } from '../../lib/search-terms.ts';

/** What somebody looks for: words that all must occur, and marks that a chapter must all have (`region:chubu`). */
export interface Wish {
  words: readonly string[];
  marks: readonly string[];
}

/** What an item of the page says about its chapter: folded words in `data-find`, marks in `data-is`. */
export interface Findable {
  find: string;
  marks: ReadonlySet<string>;
}

/** What the fields of the form ask for; `q` holds words, the others one mark each. */
export function wishOf(fields: Iterable<readonly [name: string, value: string]>): Wish {
  const [words, marks]: [string[], string[]] = [[], []];
  for (const [name, value] of fields) {
    if (name === 'q') words.push(...wordsIn(value));
    else if (value) marks.push(`${name}:${value}`);
  }
  return { words, marks };
}

// While `なごや` is typed, it is `なごy` for a moment.
const wordsIn = (typed: string) =>
  folded(typed)
    .split(/\s+/)
    .map((word) => word.replace(/(?<=\p{sc=Hiragana})[a-z]+$/u, ''))
    .filter((word) => word !== '');

export function fits({ find, marks }: Findable, wish: Wish): boolean {
  return wish.words.every((word) => find.includes(word)) && wish.marks.every((mark) => marks.has(mark));
}

/** Shows the form, and lets it filter the chapters of the page while people fill it in. Its state is in the address. */
export function startFilter(form: HTMLFormElement): void {
  const page = new Directory(form);
  page.restore();
  page.fold();
  form.hidden = false;
  form.addEventListener('input', () => page.update());
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => window.setTimeout(() => page.update(true)));
  window.addEventListener('popstate', () => page.restore());
}

/** Something that stands on the page as long as chapters in it do, with the links that lead there. */
interface Group {
  element: HTMLElement;
  ways: { link: Element; href: string }[];
}

class Directory {
  readonly #form: HTMLFormElement;
  readonly #fields: (HTMLInputElement | HTMLSelectElement)[];
  readonly #items: (Findable & { element: HTMLElement })[];
  readonly #groups: Group[];
  readonly #views: HTMLAnchorElement[];

  constructor(form: HTMLFormElement) {
    this.#form = form;
    this.#fields = [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')];
    this.#items = all('[data-is]').map((element) => ({
      element,
      find: element.dataset.find ?? '',
      marks: new Set(element.dataset.is?.split(' ')),
    }));
    this.#groups = all(':is(section, tbody):has([data-is])').map((element) => ({
      element,
      ways: element.id ? waysTo(element.id) : [],
    }));
    this.#views = all<HTMLAnchorElement>('.views a');
  }

  /** Fills the form from the address, and filters by it. */
  restore(): void {
    const state = new URLSearchParams(window.location.search);
    for (const field of this.#fields) {
      field.value = state.get(field.name) ?? '';
      // An address may name what the form does not offer.
      if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = '';
    }
    this.#filter();
  }

  /** On a phone, what is not in use is folded away. */
  fold(): void {
    const inUse = this.#fields.some(({ name, value }) => name !== 'q' && value !== '');
    const isWide = window.matchMedia('(min-width: 48rem)').matches;
    for (const details of all<HTMLDetailsElement>('details', this.#form)) details.open = isWide || inUse;
  }

  /** Filters by what the form says now, and puts that into the address. */
  update(cleared = false): void {
    const { pathname, hash } = window.location;
    window.history.replaceState(null, '', pathname + this.#query() + hash);
    this.#filter();
    if (cleared) this.#fields[0]?.focus();
  }

  #query(): string {
    const state = this.#fields.flatMap(({ name, value }) => (value.trim() ? [[name, value]] : []));
    return state.length > 0 ? `?${new URLSearchParams(state)}` : '';
  }

  #filter(): void {
    const wish = wishOf(this.#fields.map(({ name, value }) => [name, value]));
    for (const item of this.#items) item.element.hidden = !fits(item, wish);
    for (const { element, ways } of this.#groups) {
      element.hidden = !element.querySelector('[data-is]:not([hidden])');
      // A link to what is hidden would lead nowhere.
      for (const { link, href } of ways) {
        if (element.hidden) link.removeAttribute('href');
        else link.setAttribute('href', href);
      }
    }
    for (const link of this.#views) link.search = this.#query();
    this.#announce(wish.words.length + wish.marks.length > 0);
  }

  #announce(filtered: boolean): void {
    const count = this.#items.filter(({ element }) => !element.hidden).length;
    const { all: every = '', found = '', none = '' } = this.#form.dataset;
    const number = (value: number) => value.toLocaleString(document.documentElement.lang);
    const words = (filtered ? (count > 0 ? found : none) : every)
      .replace('{count}', number(count))
      .replace('{all}', number(this.#items.length));
    for (const place of all('[role=status]', this.#form)) place.textContent = words;
    for (const button of all('[type=reset]', this.#form)) button.hidden = !filtered || count === 0;
    for (const place of all('.finder-none')) place.hidden = count > 0;
    this.#form.classList.toggle('is-filtering', filtered);
  }
}

const waysTo = (id: string) =>
  all<Element>(`main a[href="#${id}"]`).map((link) => ({ link, href: `#${id}` }));

function all<Kind extends Element = HTMLElement>(selector: string, within: ParentNode = document): Kind[] {
  return [...within.querySelectorAll<Kind>(selector)];
}
