export class LFUCache {
  #capacity;
  #values = new Map();
  #counts = new Map();
  #buckets = [new Set()];

  constructor(capacity) {
    this.#capacity = capacity;
  }

  get(key) {
    const value = this.#values.get(key);
    if (value === undefined) return -1;
    this.#use(key);
    return value;
  }

  put(key, value) {
    if (!this.#values.has(key) && this.#values.size === this.#capacity) this.#evict();
    this.#values.set(key, value);
    this.#use(key);
  }

  #use(key) {
    const count = this.#counts.get(key) ?? 0;
    this.#buckets[count].delete(key);
    this.#counts.set(key, count + 1);
    this.#buckets[count + 1] ??= new Set();
    this.#buckets[count + 1].add(key);
  }

  #evict() {
    const bucket = this.#buckets.find((keys) => keys.size > 0);
    const [victim] = bucket;
    bucket.delete(victim);
    this.#values.delete(victim);
  }
}
