interface Entry {
  value: number;
  lastUse: number;
}

export class LRUCache {
  private readonly entries = new Map<number, Entry>();
  private clock = 0;

  constructor(private readonly capacity: number) {}

  get(key: number): number {
    const entry = this.entries.get(key);
    if (!entry) return -1;
    entry.lastUse = this.clock++;
    return entry.value;
  }

  put(key: number, value: number): void {
    if (!this.entries.has(key) && this.entries.size >= this.capacity) {
      this.evict();
    }
    this.entries.set(key, { value, lastUse: this.clock++ });
  }

  private evict(): void {
    let oldestKey: number | undefined;
    let oldestUse = Infinity;
    for (const [key, { lastUse }] of this.entries) {
      if (lastUse < oldestUse) {
        oldestUse = lastUse;
        oldestKey = key;
      }
    }
    if (oldestKey !== undefined) this.entries.delete(oldestKey);
  }
}
