import { LRUCache as Library } from 'lru-cache';

export class LRUCache {
  readonly #entries: Library<number, number>;

  constructor(capacity: number) {
    this.#entries = new Library({ max: capacity });
  }

  get(key: number): number {
    return this.#entries.get(key) ?? -1;
  }

  put(key: number, value: number): void {
    this.#entries.set(key, value);
  }
}
