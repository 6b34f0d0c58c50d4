import { LRUCache } from 'lru-cache';

export class TTLCache {
  readonly #ttlMs: number;
  readonly #refreshAfterMs: number;
  readonly #values: LRUCache<string, number>;
  /** Keys whose value was found to be gone. The library would give it again when the clock is set back. */
  readonly #gone = new Set<string>();

  constructor(
    ttlMs: number,
    refreshAfterMs: number,
    load: (key: string) => Promise<number>,
    clock: { now(): number },
  ) {
    this.#ttlMs = ttlMs;
    this.#refreshAfterMs = refreshAfterMs;
    this.#values = new LRUCache({
      max: 1000,
      ttl: ttlMs,
      // Ask the clock each time: in between, no time would pass but by a timer.
      ttlResolution: 0,
      perf: clock,
      fetchMethod: load,
      // Whoever waits for a load that no longer counts gets its value all the same.
      ignoreFetchAbort: true,
      onInsert: (_value, key) => {
        this.#gone.delete(key);
      },
    });
  }

  get(key: string): Promise<number> {
    // 0 is left for a key without a value, so that its age is just too old.
    const age = this.#ttlMs - this.#values.getRemainingTTL(key);
    if (age < 0 || age >= this.#ttlMs) this.#gone.add(key);
    if (this.#gone.has(key)) return this.#values.forceFetch(key, { forceRefresh: true });
    return this.#values.forceFetch(key, {
      allowStale: true,
      forceRefresh: age >= this.#refreshAfterMs,
      noDeleteOnFetchRejection: true,
    });
  }

  invalidate(key: string): void {
    this.#values.delete(key);
  }
}
