/** LRU cache whose values together weigh at most `limit`. */
export class Recent<Value> {
  readonly #limit: number;
  readonly #weigh: (value: Value) => number;
  readonly #kept = new Map<string, Value>();
  #weight = 0;

  constructor(limit: number, weigh: (value: Value) => number) {
    this.#limit = limit;
    this.#weigh = weigh;
  }

  get(key: string, make: () => Value): Value {
    const known = this.#kept.get(key);
    const value = known ?? make();
    this.#kept.delete(key);
    this.#kept.set(key, value);
    if (known === undefined) this.#add(this.#weigh(value));
    return value;
  }

  #add(weight: number): void {
    this.#weight += weight;
    for (const [key, value] of this.#kept) {
      if (this.#weight <= this.#limit || this.#kept.size === 1) return;
      this.#kept.delete(key);
      this.#weight -= this.#weigh(value);
    }
  }
}
