export class LFUCache {
  constructor(capacity) {
    this.capacity = capacity;
    this.entries = new Map();
    this.clock = 0;
  }

  get(key) {
    const entry = this.entries.get(key);
    if (!entry) return -1;
    this.use(entry);
    return entry.value;
  }

  put(key, value) {
    let entry = this.entries.get(key);
    if (!entry) {
      if (this.entries.size === this.capacity) this.evict();
      entry = { key, uses: 0 };
      this.entries.set(key, entry);
    }
    entry.value = value;
    this.use(entry);
  }

  use(entry) {
    entry.uses += 1;
    entry.lastUse = ++this.clock;
  }

  evict() {
    const [first] = [...this.entries.values()].sort((a, b) => a.uses - b.uses || a.lastUse - b.lastUse);
    this.entries.delete(first.key);
  }
}
