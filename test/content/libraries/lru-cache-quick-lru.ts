import QuickLRU from 'quick-lru';

export class LRUCache {
  readonly #entries: QuickLRU<number, number>;

  constructor(capacity: number) {
    this.#entries = new QuickLRU({ maxSize: capacity });
  }

  get(key: number): number {
    return this.#entries.get(key) ?? -1;
  }

  put(key: number, value: number): void {
    this.#entries.set(key, value);
  }
}
