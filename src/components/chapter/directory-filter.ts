import { folded } from '../../lib/search-folding.ts';

/** A query of the directory: words that all must occur, and values that a chapter must all have (`region:chubu`). */
export interface DirectoryQuery {
  words: readonly string[];
  marks: readonly string[];
}

/** The attributes of a list item: normalised words in `data-find`, values in `data-is`. */
export interface Findable {
  find: string;
  marks: ReadonlySet<string>;
}

/** The query that the form's fields make: `q` contains words, every other field one value. */
export function directoryQuery(fields: Iterable<readonly [name: string, value: string]>): DirectoryQuery {
  const [words, marks]: [string[], string[]] = [[], []];
  for (const [name, value] of fields) {
    if (name === 'q') words.push(...wordsIn(value));
    else if (value) marks.push(`${name}:${value}`);
  }
  return { words, marks };
}

// While somebody types `なごや` with an IME, the field briefly contains `なごy`.
const wordsIn = (typed: string) =>
  folded(typed)
    .split(/\s+/)
    .map((word) => word.replace(/(?<=\p{sc=Hiragana})[a-z]+$/u, ''))
    .filter((word) => word !== '');

export function fits({ find, marks }: Findable, wish: DirectoryQuery): boolean {
  return wish.words.every((word) => find.includes(word)) && wish.marks.every((mark) => marks.has(mark));
}

/**
 * Shows the form and lets it filter the chapters of the page while people fill it in. Its state is kept in the address.
 */
export function startFilter(form: HTMLFormElement): void {
  const page = new Directory(form);
  page.restore();
  page.fold();
  form.hidden = false;
  form.addEventListener('input', ({ target }) =>
    page.update(target instanceof HTMLSelectElement ? 'chosen' : 'typed'),
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => window.setTimeout(() => page.update('cleared')));
  window.addEventListener('popstate', () => page.restore());
}

/** An element that is shown while it contains visible chapters, with the links to it. */
interface Group {
  element: HTMLElement;
  ways: { link: Element; id: string }[];
}

/** A pin on the map, and its chapters in the list. */
interface Pin {
  link: Element;
  items: HTMLElement[];
}

class Directory {
  readonly #form: HTMLFormElement;
  readonly #fields: (HTMLInputElement | HTMLSelectElement)[];
  readonly #items: (Findable & { element: HTMLElement })[];
  readonly #groups: Group[];
  readonly #pins: Pin[];
  readonly #views: HTMLAnchorElement[];
  #saying = 0;
  #chosen = Number.NEGATIVE_INFINITY;

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
    this.#pins = all('.pin').map((link) => ({ link, items: all(`li[data-at="${link.dataset.at}"]`) }));
    this.#views = all<HTMLAnchorElement>('.views a');
  }

  /** Fills the form from the address and filters. */
  restore(): void {
    const state = new URLSearchParams(window.location.search);
    for (const field of this.#fields) {
      field.value = state.get(field.name) ?? '';
      // An address may name a value that the form does not offer.
      if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = '';
    }
    this.#filter();
  }

  /** On a phone, unused fields are folded away. */
  fold(): void {
    const inUse = this.#fields.some(({ name, value }) => name !== 'q' && value !== '');
    const isWide = window.matchMedia('(width >= 48rem)').matches;
    for (const details of all<HTMLDetailsElement>('details', this.#form)) details.open = isWide || inUse;
  }

  /** Filters by the form's present state and writes it into the address. "Back" undoes a choice. */
  update(how: 'typed' | 'chosen' | 'cleared'): void {
    const { pathname, hash } = window.location;
    const address = pathname + this.#query() + hash;
    // Typing in a closed select element passes through several options: choices within 1.5 seconds share one history
    // entry.
    const isStep = how !== 'typed' && performance.now() - this.#chosen > 1500;
    if (how !== 'typed') this.#chosen = performance.now();
    if (isStep) window.history.pushState(null, '', address);
    else window.history.replaceState(null, '', address);
    this.#filter(how === 'typed');
    if (how === 'cleared') this.#fields[0]?.focus();
  }

  #query(): string {
    const state = this.#fields.flatMap(({ name, value }) => (value.trim() ? [[name, value]] : []));
    return state.length > 0 ? `?${new URLSearchParams(state)}` : '';
  }

  #filter(isTyping = false): void {
    const wish = this.#wish();
    for (const item of this.#items) item.element.hidden = !fits(item, wish);
    for (const { element, ways } of this.#groups) {
      element.hidden = !element.querySelector('[data-is]:not([hidden])');
      for (const { link, id } of ways) leadTo(link, element.hidden ? undefined : id);
    }
    for (const { link, items } of this.#pins) leadTo(link, items.find(({ hidden }) => !hidden)?.id);
    for (const link of this.#views) link.search = this.#query();
    this.#count();
    this.#announce(wish.words.length + wish.marks.length > 0, isTyping);
  }

  /** The query of the form, with `value` in the field `other`. */
  #wish(other?: Element, value = ''): DirectoryQuery {
    return directoryQuery(this.#fields.map((field) => [field.name, field === other ? value : field.value]));
  }

  /** Adds to each option the number of chapters it would leave. */
  #count(): void {
    for (const select of all<HTMLSelectElement>('select', this.#form)) {
      for (const option of select.options) {
        if (!option.value) continue;
        const wish = this.#wish(select, option.value);
        const count = this.#items.filter((item) => fits(item, wish)).length;
        option.text = option.text.replace(/\([^()]*\)$/, `(${numberText(count)})`);
        option.disabled = count === 0 && !option.selected;
      }
    }
  }

  /** Announces the number of chapters: at once, but after a pause while somebody types. */
  #announce(filtered: boolean, isTyping: boolean): void {
    const count = this.#items.filter(({ element }) => !element.hidden).length;
    const { all: every = '', found = '', none = '' } = this.#form.dataset;
    const words = (filtered ? (count > 0 ? found : none) : every)
      .replace('{count}', numberText(count))
      .replace('{all}', numberText(this.#items.length));
    window.clearTimeout(this.#saying);
    this.#saying = window.setTimeout(
      () => {
        for (const place of all('[role=status]', this.#form)) place.textContent = words;
      },
      isTyping ? 500 : 0,
    );
    for (const button of all('[type=reset]', this.#form)) button.hidden = !filtered || count === 0;
    for (const place of all('.finder-none')) place.hidden = count > 0;
    this.#form.classList.toggle('is-filtering', filtered);
  }
}

const numberText = (value: number) => value.toLocaleString(document.documentElement.lang);

const waysTo = (id: string) => all<Element>(`main a[href="#${id}"]`).map((link) => ({ link, id }));

/** A link to a hidden element leads nowhere, so it loses its `href` until the element is shown again. */
function leadTo(link: Element, id: string | undefined): void {
  if (id) link.setAttribute('href', `#${id}`);
  else link.removeAttribute('href');
}

function all<Kind extends Element = HTMLElement>(selector: string, within: ParentNode = document): Kind[] {
  return [...within.querySelectorAll<Kind>(selector)];
}
