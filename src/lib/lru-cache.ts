/** LRU cache whose values together weigh at most `limit`. */
export class LruCache<Value> {
  readonly #limit: number;
  readonly #weigh: (value: Value) => number;
  readonly #values = new Map<string, Value>();
  #weight = 0;

  constructor(limit: number, weigh: (value: Value) => number) {
    this.#limit = limit;
    this.#weigh = weigh;
  }

  get(key: string, make: () => Value): Value {
    const known = this.#values.get(key);
    const value = known ?? make();
    this.#values.delete(key);
    this.#values.set(key, value);
    if (known === undefined) this.#add(this.#weigh(value));
    return value;
  }

  #add(weight: number): void {
    this.#weight += weight;
    for (const [key, value] of this.#values) {
      if (this.#weight <= this.#limit || this.#values.size === 1) return;
      this.#values.delete(key);
      this.#weight -= this.#weigh(value);
    }
  }
}
