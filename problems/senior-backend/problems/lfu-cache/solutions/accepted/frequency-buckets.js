/** Keys used equally often share a Set, whose first key is the one unused for longest. */
export class LFUCache {
  #capacity;
  #entries = new Map();
  #buckets = new Map();
  #fewest = 1;

  /** @param {number} capacity */
  constructor(capacity) {
    this.#capacity = capacity;
  }

  /**
   * @param {number} key
   * @returns {number}
   */
  get(key) {
    const entry = this.#entries.get(key);
    if (!entry) return -1;
    this.#moveUp(key, entry);
    return entry.value;
  }

  /**
   * @param {number} key
   * @param {number} value
   * @returns {void}
   */
  put(key, value) {
    const entry = this.#entries.get(key);
    if (entry) {
      entry.value = value;
      this.#moveUp(key, entry);
      return;
    }
    if (this.#entries.size === this.#capacity) {
      const bucket = this.#buckets.get(this.#fewest);
      const [victim] = bucket;
      bucket.delete(victim);
      this.#entries.delete(victim);
    }
    this.#entries.set(key, { value, uses: 1 });
    this.#bucket(1).add(key);
    this.#fewest = 1;
  }

  #moveUp(key, entry) {
    const bucket = this.#buckets.get(entry.uses);
    bucket.delete(key);
    if (bucket.size === 0) {
      this.#buckets.delete(entry.uses);
      if (this.#fewest === entry.uses) this.#fewest += 1;
    }
    entry.uses += 1;
    this.#bucket(entry.uses).add(key);
  }

  #bucket(uses) {
    let bucket = this.#buckets.get(uses);
    if (!bucket) {
      bucket = new Set();
      this.#buckets.set(uses, bucket);
    }
    return bucket;
  }
}
