/** LRU cache by text, limited by the total number of characters of its keys. */
export class LruTextCache<Made> {
  readonly #values = new Map<string, Made>();
  readonly #maxCharacters: number;
  #characters = 0;

  constructor(maxCharacters: number) {
    this.#maxCharacters = maxCharacters;
  }

  get(text: string): Made | undefined {
    const value = this.#values.get(text);
    if (value === undefined) return undefined;
    // A Map keeps insertion order: re-inserting a key makes it the most recent one.
    this.#values.delete(text);
    this.#values.set(text, value);
    return value;
  }

  set(text: string, value: Made): void {
    if (!this.#values.has(text)) this.#characters += text.length;
    this.#values.set(text, value);
    for (const [oldest] of this.#values) {
      if (this.#characters <= this.#maxCharacters) return;
      this.#values.delete(oldest);
      this.#characters -= oldest.length;
    }
  }
}
