interface Entry {
  value: number;
  uses: number;
}

export class LFUCache {
  private readonly entries = new Map<number, Entry>();
  private readonly buckets = new Map<number, number[]>();
  private fewest = 1;

  constructor(private readonly capacity: number) {}

  get(key: number): number {
    const entry = this.entries.get(key);
    if (entry === undefined) return -1;
    this.use(key, entry);
    return entry.value;
  }

  put(key: number, value: number): void {
    const entry = this.entries.get(key);
    if (entry !== undefined) {
      entry.value = value;
      this.use(key, entry);
      return;
    }
    if (this.entries.size === this.capacity) {
      this.entries.delete(this.buckets.get(this.fewest)!.shift()!);
    }
    this.entries.set(key, { value, uses: 1 });
    this.append(1, key);
    this.fewest = 1;
  }

  private use(key: number, entry: Entry): void {
    const rest = this.buckets.get(entry.uses)!.filter((other) => other !== key);
    this.buckets.set(entry.uses, rest);
    if (rest.length === 0 && this.fewest === entry.uses) this.fewest += 1;
    entry.uses += 1;
    this.append(entry.uses, key);
  }

  private append(uses: number, key: number): void {
    const keys = this.buckets.get(uses);
    if (keys === undefined) this.buckets.set(uses, [key]);
    else keys.push(key);
  }
}
