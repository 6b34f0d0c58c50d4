type Clock = { now(): number };

interface Entry {
  readonly value: Promise<number>;
  loadedAt: number;
  renewal?: Promise<void>;
}

/** Keeps the promises themselves, so that callers join without further ado. */
export class TTLCache {
  private readonly entries = new Map<string, Entry>();

  constructor(
    private readonly ttlMs: number,
    private readonly refreshAfterMs: number,
    private readonly load: (key: string) => Promise<number>,
    private readonly clock: Clock,
  ) {}

  async get(key: string): Promise<number> {
    const entry = this.entries.get(key);
    if (entry === undefined) return this.enter(key).value;
    const age = this.clock.now() - entry.loadedAt;
    if (age >= this.ttlMs || (age < 0 && entry.loadedAt !== Infinity)) return this.enter(key).value;
    if (age >= this.refreshAfterMs) entry.renewal ??= this.renew(key, entry);
    return entry.value;
  }

  invalidate(key: string): void {
    this.entries.delete(key);
  }

  private enter(key: string): Entry {
    const entry: Entry = { value: this.load(key), loadedAt: Infinity };
    const stamp = () => {
      entry.loadedAt = this.clock.now();
    };
    entry.value.then(stamp, stamp);
    this.entries.set(key, entry);
    return entry;
  }

  private async renew(key: string, old: Entry): Promise<void> {
    try {
      const value = await this.load(key);
      if (this.entries.get(key) !== old) return;
      this.entries.set(key, { value: Promise.resolve(value), loadedAt: this.clock.now() });
    } catch {
      delete old.renewal;
    }
  }
}
