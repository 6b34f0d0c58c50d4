// A binary heap of slots, the first to go on top. Each slot knows its place, so a use can sift it down from there.

const goesBefore = (a, b) => a.uses < b.uses || (a.uses === b.uses && a.lastUse < b.lastUse);

class LFUCache {
  constructor(capacity) {
    this.capacity = capacity;
    this.slots = new Map();
    this.heap = [];
    this.clock = 0;
  }

  get(key) {
    const slot = this.slots.get(key);
    if (slot === undefined) return -1;
    this.use(slot);
    return slot.value;
  }

  put(key, value) {
    const held = this.slots.get(key);
    if (held !== undefined) {
      held.value = value;
      this.use(held);
      return;
    }
    const slot = { key, value, uses: 1, lastUse: ++this.clock, place: 0 };
    this.slots.set(key, slot);
    if (this.heap.length < this.capacity) {
      slot.place = this.heap.push(slot) - 1;
      this.siftUp(slot);
    } else {
      this.slots.delete(this.heap[0].key);
      this.heap[0] = slot;
      this.siftDown(slot);
    }
  }

  use(slot) {
    slot.uses += 1;
    slot.lastUse = ++this.clock;
    this.siftDown(slot);
  }

  siftUp(slot) {
    while (slot.place > 0) {
      const parent = this.heap[(slot.place - 1) >> 1];
      if (!goesBefore(slot, parent)) return;
      this.swap(slot, parent);
    }
  }

  siftDown(slot) {
    for (;;) {
      const left = this.heap[2 * slot.place + 1];
      const right = this.heap[2 * slot.place + 2];
      const child = right !== undefined && goesBefore(right, left) ? right : left;
      if (child === undefined || !goesBefore(child, slot)) return;
      this.swap(slot, child);
    }
  }

  swap(a, b) {
    [a.place, b.place] = [b.place, a.place];
    this.heap[a.place] = a;
    this.heap[b.place] = b;
  }
}

module.exports = { LFUCache };
