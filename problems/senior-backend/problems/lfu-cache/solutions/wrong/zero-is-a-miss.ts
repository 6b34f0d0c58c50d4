export class LFUCache {
  private readonly values = new Map<number, number>();
  private readonly counts = new Map<number, number>();
  private readonly buckets = new Map<number, Set<number>>();
  private min = 0;

  constructor(private readonly capacity: number) {}

  get(key: number): number {
    const value = this.values.get(key);
    if (!value) return -1;
    this.bump(key);
    return value;
  }

  put(key: number, value: number): void {
    if (this.values.has(key)) {
      this.values.set(key, value);
      this.bump(key);
      return;
    }
    if (this.values.size === this.capacity) {
      const victims = this.buckets.get(this.min)!;
      const victim = victims.values().next().value!;
      victims.delete(victim);
      this.values.delete(victim);
      this.counts.delete(victim);
    }
    this.values.set(key, value);
    this.counts.set(key, 1);
    this.addTo(1, key);
    this.min = 1;
  }

  private bump(key: number): void {
    const count = this.counts.get(key)!;
    const bucket = this.buckets.get(count)!;
    bucket.delete(key);
    if (bucket.size === 0 && count === this.min) this.min++;
    this.counts.set(key, count + 1);
    this.addTo(count + 1, key);
  }

  private addTo(count: number, key: number): void {
    if (!this.buckets.has(count)) this.buckets.set(count, new Set());
    this.buckets.get(count)!.add(key);
  }
}
