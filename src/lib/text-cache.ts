/** LRU cache by text, limited by the total number of characters of its keys. */
export class RecentTexts<Made> {
  readonly #made = new Map<string, Made>();
  readonly #most: number;
  #characters = 0;

  constructor(most: number) {
    this.#most = most;
  }

  get(text: string): Made | undefined {
    const made = this.#made.get(text);
    if (made === undefined) return undefined;
    // A Map keeps insertion order: re-inserting a key makes it the most recent one.
    this.#made.delete(text);
    this.#made.set(text, made);
    return made;
  }

  set(text: string, made: Made): void {
    if (!this.#made.has(text)) this.#characters += text.length;
    this.#made.set(text, made);
    for (const [oldest] of this.#made) {
      if (this.#characters <= this.#most) return;
      this.#made.delete(oldest);
      this.#characters -= oldest.length;
    }
  }
}
