export class LRUCache {
  readonly #capacity: number;
  readonly #entries = new Map<number, number>();

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  get(key: number): number {
    const value = this.#entries.get(key);
    if (value === undefined) return -1;
    this.#entries.delete(key);
    this.#entries.set(key, value);
    return value;
  }

  put(key: number, value: number): void {
    if (this.#entries.size >= this.#capacity) {
      const oldest = this.#entries.keys().next();
      if (!oldest.done) this.#entries.delete(oldest.value);
    }
    this.#entries.delete(key);
    this.#entries.set(key, value);
  }
}
