interface Clock {
  now(): number;
  sleep(ms: number): Promise<void>;
}

interface Entry {
  readonly value: number;
  readonly loadedAt: number;
}

export class TTLCache {
  readonly #ttlMs: number;
  readonly #refreshAfterMs: number;
  readonly #load: (key: string) => Promise<number>;
  readonly #clock: Clock;
  readonly #entries = new Map<string, Entry>();
  /** The load under way for a key, whose value will be kept. */
  readonly #loads = new Map<string, Promise<number>>();

  constructor(ttlMs: number, refreshAfterMs: number, load: (key: string) => Promise<number>, clock: Clock) {
    this.#ttlMs = ttlMs;
    this.#refreshAfterMs = refreshAfterMs;
    this.#load = load;
    this.#clock = clock;
  }

  async get(key: string): Promise<number> {
    const entry = this.#entries.get(key);
    if (entry === undefined) return this.#loading(key);
    const age = this.#clock.now() - entry.loadedAt;
    if (age < 0 || age >= this.#ttlMs) {
      this.#entries.delete(key);
      return this.#loading(key);
    }
    return entry.value;
  }

  invalidate(key: string): void {
    this.#entries.delete(key);
    // A load that is no longer the one of its key finds nothing to fill.
    this.#loads.delete(key);
  }

  async #renewLater(key: string): Promise<void> {
    await this.#clock.sleep(this.#refreshAfterMs);
    if (this.#entries.has(key)) this.#loading(key).catch(() => undefined);
  }

  /** Joins the load under way, or starts one. */
  #loading(key: string): Promise<number> {
    const running = this.#loads.get(key);
    if (running !== undefined) return running;
    const loading: Promise<number> = this.#load(key)
      .then((value) => {
        if (this.#loads.get(key) === loading) {
          this.#entries.set(key, { value, loadedAt: this.#clock.now() });
          void this.#renewLater(key);
        }
        return value;
      })
      .finally(() => {
        if (this.#loads.get(key) === loading) this.#loads.delete(key);
      });
    this.#loads.set(key, loading);
    return loading;
  }
}
