type Entry = { value: number; uses: number };

export class LFUCache {
  private readonly entries = new Map<number, Entry>();
  private readonly groups = new Map<number, Set<number>>();
  private fewest = 1;

  constructor(private readonly capacity: number) {}

  get(key: number): number {
    const entry = this.entries.get(key);
    if (!entry) return -1;
    this.leave(key, entry);
    if (this.group(entry.uses).size === 0 && entry.uses === this.fewest) this.fewest++;
    entry.uses++;
    this.group(entry.uses).add(key);
    return entry.value;
  }

  put(key: number, value: number): void {
    const old = this.entries.get(key);
    if (old) {
      // The old entry makes room for the new one.
      this.leave(key, old);
    } else if (this.entries.size === this.capacity) {
      const [victim] = this.group(this.fewest);
      this.group(this.fewest).delete(victim!);
      this.entries.delete(victim!);
    }
    this.entries.set(key, { value, uses: 1 });
    this.group(1).add(key);
    this.fewest = 1;
  }

  private leave(key: number, entry: Entry): void {
    this.group(entry.uses).delete(key);
  }

  private group(uses: number): Set<number> {
    let group = this.groups.get(uses);
    if (!group) {
      group = new Set();
      this.groups.set(uses, group);
    }
    return group;
  }
}
