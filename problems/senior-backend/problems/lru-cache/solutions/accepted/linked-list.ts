/** An entry of the cache, linked to its neighbours in order of use. */
class Entry<K, V> {
  newer: Entry<K, V> | undefined;
  older: Entry<K, V> | undefined;

  constructor(
    readonly key: K,
    public value: V,
  ) {}
}

/** Entries in order of use; two sentinels at the ends spare every null check. */
class UseOrder<K, V> {
  readonly #newest: Entry<K, V>;
  readonly #oldest: Entry<K, V>;

  constructor(sentinelKey: K, sentinelValue: V) {
    this.#newest = new Entry(sentinelKey, sentinelValue);
    this.#oldest = new Entry(sentinelKey, sentinelValue);
    this.#newest.older = this.#oldest;
    this.#oldest.newer = this.#newest;
  }

  addNewest(entry: Entry<K, V>): void {
    const second = this.#newest.older!;
    entry.newer = this.#newest;
    entry.older = second;
    this.#newest.older = entry;
    second.newer = entry;
  }

  remove(entry: Entry<K, V>): void {
    entry.newer!.older = entry.older;
    entry.older!.newer = entry.newer;
  }

  removeOldest(): Entry<K, V> {
    const entry = this.#oldest.newer!;
    this.remove(entry);
    return entry;
  }
}

export class LRUCache {
  readonly #capacity: number;
  readonly #entries = new Map<number, Entry<number, number>>();
  readonly #order = new UseOrder<number, number>(0, 0);

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  get(key: number): number {
    const entry = this.#entries.get(key);
    if (entry === undefined) return -1;
    this.#use(entry);
    return entry.value;
  }

  put(key: number, value: number): void {
    const held = this.#entries.get(key);
    if (held !== undefined) {
      held.value = value;
      this.#use(held);
      return;
    }
    if (this.#entries.size === this.#capacity) {
      this.#entries.delete(this.#order.removeOldest().key);
    }
    const entry = new Entry(key, value);
    this.#entries.set(key, entry);
    this.#order.addNewest(entry);
  }

  #use(entry: Entry<number, number>): void {
    this.#order.remove(entry);
    this.#order.addNewest(entry);
  }
}
