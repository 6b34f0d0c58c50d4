export class LFUCache {
  constructor(capacity) {
    this.capacity = capacity;
    this.values = new Map();
    this.counts = new Map();
    this.buckets = [new Set(), new Set()];
    this.min = 1;
  }

  get(key) {
    if (!this.values.has(key)) return -1;
    this.touch(key);
    return this.values.get(key);
  }

  put(key, value) {
    if (this.values.has(key)) {
      this.values.set(key, value);
      this.touch(key);
      return;
    }
    if (this.values.size === this.capacity) {
      while (this.buckets[this.min].size === 0) this.min++;
      const victim = this.buckets[this.min].values().next().value;
      this.buckets[this.min].delete(victim);
      this.values.delete(victim);
      this.counts.delete(victim);
    }
    this.values.set(key, value);
    this.counts.set(key, 1);
    this.buckets[1].add(key);
    this.min = 1;
  }

  touch(key) {
    const count = this.counts.get(key);
    this.buckets[count].delete(key);
    if (count === this.min) this.min = count + 1;
    this.buckets[count + 1] ??= new Set();
    this.buckets[count + 1].add(key);
    this.counts.set(key, count + 1);
  }
}
