export class LFUCache {
  private readonly entries = new Map<number, { value: number; count: number }>();
  private readonly buckets = new Map<number, Set<number>>();
  private lowest = 1;

  constructor(private readonly capacity: number) {}

  get(key: number): number {
    const entry = this.entries.get(key);
    if (!entry) return -1;
    this.promote(key, entry);
    return entry.value;
  }

  put(key: number, value: number): void {
    const entry = this.entries.get(key);
    if (entry) {
      entry.value = value;
      this.promote(key, entry);
      return;
    }
    if (this.entries.size >= this.capacity) this.evict();
    this.entries.set(key, { value, count: 1 });
    this.bucket(1).add(key);
  }

  private promote(key: number, entry: { count: number }): void {
    const from = this.bucket(entry.count);
    from.delete(key);
    if (from.size === 0 && this.lowest === entry.count) this.lowest++;
    entry.count++;
    this.bucket(entry.count).add(key);
  }

  private evict(): void {
    const [victim] = this.bucket(this.lowest);
    this.bucket(this.lowest).delete(victim!);
    this.entries.delete(victim!);
  }

  private bucket(count: number): Set<number> {
    let bucket = this.buckets.get(count);
    if (!bucket) this.buckets.set(count, (bucket = new Set()));
    return bucket;
  }
}
