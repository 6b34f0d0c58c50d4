/** A binary heap by (uses, number of insertion); each entry knows its place in it. */
export class LFUCache {
  constructor(capacity) {
    this.capacity = capacity;
    this.entries = new Map();
    this.heap = [];
    this.inserted = 0;
  }

  get(key) {
    const entry = this.entries.get(key);
    if (entry === undefined) return -1;
    entry.uses += 1;
    this.sink(entry);
    return entry.value;
  }

  put(key, value) {
    const held = this.entries.get(key);
    if (held !== undefined) {
      held.value = value;
      held.uses += 1;
      this.sink(held);
      return;
    }
    const entry = { key, value, uses: 1, order: this.inserted++, place: 0 };
    this.entries.set(key, entry);
    if (this.heap.length === this.capacity) {
      this.entries.delete(this.heap[0].key);
      this.heap[0] = entry;
      this.sink(entry);
    } else {
      entry.place = this.heap.push(entry) - 1;
      this.rise(entry);
    }
  }

  before(a, b) {
    return a.uses < b.uses || (a.uses === b.uses && a.order < b.order);
  }

  rise(entry) {
    while (entry.place > 0) {
      const parent = this.heap[(entry.place - 1) >> 1];
      if (this.before(parent, entry)) return;
      this.swap(entry, parent);
    }
  }

  sink(entry) {
    while (2 * entry.place + 1 < this.heap.length) {
      const left = this.heap[2 * entry.place + 1];
      const right = this.heap[2 * entry.place + 2];
      const child = right && this.before(right, left) ? right : left;
      if (this.before(entry, child)) return;
      this.swap(entry, child);
    }
  }

  swap(a, b) {
    [a.place, b.place] = [b.place, a.place];
    this.heap[a.place] = a;
    this.heap[b.place] = b;
  }
}
