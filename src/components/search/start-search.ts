import { type Filters, type Found, find, type Result } from './pagefind-client.ts';

const atOnce = 10;

/** Lets the search form show results while people type, and keeps its state in the address. */
export function startSearch(form: HTMLFormElement, place: HTMLElement): void {
  const page = new SearchPage(form, place);
  page.restore();
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    page.search();
  });
  let typing: number | undefined;
  form.addEventListener('input', () => {
    window.clearTimeout(typing);
    typing = window.setTimeout(() => page.search(), 200);
  });
  window.addEventListener('popstate', () => page.restore());
}

class SearchPage {
  readonly #words: HTMLInputElement;
  readonly #form: HTMLFormElement;
  readonly #place: HTMLElement;
  readonly #says: HTMLElement;
  readonly #list: HTMLElement;
  readonly #more: HTMLButtonElement;
  readonly #template: HTMLTemplateElement;
  readonly #kinds: Map<string, string>;
  #asked = 0;
  #rest: Found[] = [];

  constructor(form: HTMLFormElement, place: HTMLElement) {
    this.#words = part(form, 'input');
    this.#form = form;
    this.#place = place;
    this.#says = part(place, '.search-says');
    this.#list = part(place, '.search-list');
    this.#more = part(place, '.search-more');
    this.#template = part(place, 'template');
    const { options } = part<HTMLSelectElement>(form, '#search-kind');
    this.#kinds = new Map([...options].map(({ value, text }) => [value, text]));
    this.#more.addEventListener('click', () => void this.#showMore());
  }

  /** Fills the form from the address and searches. */
  restore(): void {
    const state = new URLSearchParams(window.location.search);
    for (const field of this.#fields()) field.value = state.get(field.name) ?? '';
    void this.#answer();
  }

  search(): void {
    const state = new URLSearchParams(
      this.#fields().flatMap(({ name, value }) => (value ? [[name, value]] : [])),
    );
    const query = state.size > 0 ? `?${state}` : '';
    window.history.replaceState(null, '', window.location.pathname + query);
    void this.#answer();
  }

  #fields(): (HTMLInputElement | HTMLSelectElement)[] {
    return [...this.#form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')];
  }

  async #answer(): Promise<void> {
    const asked = ++this.#asked;
    const text = this.#words.value;
    const filters: Filters = Object.fromEntries(
      this.#fields().flatMap(({ name, value }) => (name !== 'q' && value ? [[name, value]] : [])),
    );
    const { index = '', found = '', nearby = '', none = '' } = this.#place.dataset;
    const empty = text.trim() === '' && Object.keys(filters).length === 0;
    await this.#whileBusy(asked, async () => {
      const { all, nearest } = await find(index, text, filters);
      if (asked !== this.#asked) return '';
      this.#rest = all;
      await this.#show(asked, false);
      if (empty) return '';
      const count = all.length.toLocaleString(document.documentElement.lang);
      return all.length > 0 ? (nearest ? nearby : found).replace('{count}', count) : none;
    });
  }

  async #showMore(): Promise<void> {
    // A second click while the first one is handled would ask for the same.
    if (this.#place.hasAttribute('aria-busy')) return;
    const asked = this.#asked;
    const said = this.#says.textContent;
    await this.#whileBusy(asked, async () => {
      await this.#show(asked, true);
      return said;
    });
  }

  /** Runs a search and announces its result, or that it is slow or failed. */
  async #whileBusy(asked: number, work: () => Promise<string>): Promise<void> {
    const { waiting = '', failed = '' } = this.#place.dataset;
    this.#place.setAttribute('aria-busy', 'true');
    const slow = window.setTimeout(() => {
      // An outdated search stays silent: the page shows a newer one.
      if (asked === this.#asked) this.#say(waiting);
    }, 400);
    const said = await work().catch(() => failed);
    window.clearTimeout(slow);
    // A newer search has started meanwhile and will show its own result.
    if (asked !== this.#asked) return;
    this.#say(said);
    this.#place.removeAttribute('aria-busy');
  }

  /** Shows the next results, below the present ones or instead of them. */
  async #show(asked: number, below: boolean): Promise<void> {
    const results = await Promise.all(this.#rest.slice(0, atOnce).map((each) => each.load()));
    if (asked !== this.#asked) return;
    this.#rest = this.#rest.slice(atOnce);
    const items = results.map((result) => this.#item(result));
    if (below) this.#list.append(...items);
    else this.#list.replaceChildren(...items);
    this.#more.parentElement?.toggleAttribute('hidden', this.#rest.length === 0);
    if (below) items[0]?.querySelector('a')?.focus();
  }

  #item({ url, title, lang, about, summary, kind }: Result): Element {
    const item = this.#template.content.cloneNode(true) as DocumentFragment;
    const link = part<HTMLAnchorElement>(item, 'a');
    link.href = url;
    link.textContent = title;
    if (lang) link.lang = lang;
    fill(item, '.output-kind', this.#kinds.get(kind) ?? '');
    fill(item, '.output-summary', summary);
    fill(item, '.facts-line', about);
    return part(item, 'li');
  }

  #say(words: string): void {
    // Text that is there already need not be announced again.
    if (this.#says.textContent !== words) this.#says.textContent = words;
  }
}

function fill(parent: ParentNode, selector: string, text: string): void {
  const element = part(parent, selector);
  if (text) element.textContent = text;
  else element.remove();
}

function part<Kind extends Element = HTMLElement>(parent: ParentNode, selector: string): Kind {
  const found = parent.querySelector<Kind>(selector);
  if (!found) throw new Error(selector);
  return found;
}
