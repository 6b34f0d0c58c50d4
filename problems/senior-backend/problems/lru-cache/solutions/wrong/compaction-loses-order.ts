interface Use {
  key: number;
  at: number;
}

export class LRUCache {
  private readonly values = new Map<number, number>();
  private readonly lastUse = new Map<number, number>();
  private uses: Use[] = [];
  private front = 0;
  private clock = 0;

  constructor(private readonly capacity: number) {}

  get(key: number): number {
    const value = this.values.get(key);
    if (value === undefined) return -1;
    this.use(key);
    return value;
  }

  put(key: number, value: number): void {
    if (!this.values.has(key) && this.values.size === this.capacity) this.evict();
    this.values.set(key, value);
    this.use(key);
  }

  private use(key: number): void {
    this.clock += 1;
    this.lastUse.set(key, this.clock);
    this.uses.push({ key, at: this.clock });
    if (this.uses.length > 6 * this.capacity) this.compact();
  }

  private evict(): void {
    for (;;) {
      const use = this.uses[this.front++];
      if (use === undefined) return;
      if (this.lastUse.get(use.key) === use.at) {
        this.values.delete(use.key);
        this.lastUse.delete(use.key);
        return;
      }
    }
  }

  /** One use a key is enough. */
  private compact(): void {
    this.uses = [...this.lastUse].map(([key, at]) => ({ key, at }));
    this.front = 0;
  }
}
