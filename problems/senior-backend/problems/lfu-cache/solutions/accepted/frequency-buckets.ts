interface Entry {
  value: number;
  uses: number;
}

/**
 * Keys that were used equally often share a set. A set keeps its keys in the order in which they came,
 * and a key comes anew with each use, so the first key of a set is the one unused for longest.
 */
export class LFUCache {
  private readonly entries = new Map<number, Entry>();
  private readonly keysByUses = new Map<number, Set<number>>();
  private fewestUses = 1;

  constructor(private readonly capacity: number) {}

  get(key: number): number {
    const entry = this.entries.get(key);
    if (entry === undefined) return -1;
    this.use(key, entry);
    return entry.value;
  }

  put(key: number, value: number): void {
    const held = this.entries.get(key);
    if (held !== undefined) {
      held.value = value;
      this.use(key, held);
      return;
    }
    if (this.entries.size === this.capacity) this.dropOne();
    this.entries.set(key, { value, uses: 1 });
    this.join(key, 1);
    this.fewestUses = 1;
  }

  private use(key: number, entry: Entry): void {
    this.leave(key, entry.uses);
    entry.uses += 1;
    this.join(key, entry.uses);
    // Whoever was alone at the bottom has moved up by one, so that is where the bottom is now.
    if (!this.keysByUses.has(this.fewestUses)) this.fewestUses += 1;
  }

  private dropOne(): void {
    const [key] = this.keysByUses.get(this.fewestUses)!;
    this.leave(key!, this.fewestUses);
    this.entries.delete(key!);
  }

  private join(key: number, uses: number): void {
    const keys = this.keysByUses.get(uses);
    if (keys === undefined) this.keysByUses.set(uses, new Set([key]));
    else keys.add(key);
  }

  private leave(key: number, uses: number): void {
    const keys = this.keysByUses.get(uses)!;
    keys.delete(key);
    if (keys.size === 0) this.keysByUses.delete(uses);
  }
}
