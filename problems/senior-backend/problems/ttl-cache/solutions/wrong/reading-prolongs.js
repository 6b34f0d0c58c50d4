export class TTLCache {
  #ttlMs;
  #refreshAfterMs;
  #load;
  #clock;
  #entries = new Map();
  /** The load under way for a key, whose value will be kept. */
  #loads = new Map();

  constructor(ttlMs, refreshAfterMs, load, clock) {
    this.#ttlMs = ttlMs;
    this.#refreshAfterMs = refreshAfterMs;
    this.#load = load;
    this.#clock = clock;
  }

  async get(key) {
    const entry = this.#entries.get(key);
    if (entry === undefined) return this.#loading(key);
    const age = this.#clock.now() - entry.loadedAt;
    if (age < 0 || age >= this.#ttlMs) {
      this.#entries.delete(key);
      return this.#loading(key);
    }
    // Whoever waits for the renewal learns of its failure; this caller does not wait.
    if (age >= this.#refreshAfterMs) this.#loading(key).catch(() => undefined);
    else entry.loadedAt = this.#clock.now();
    return entry.value;
  }

  invalidate(key) {
    this.#entries.delete(key);
    // A load that is no longer the one of its key finds nothing to fill.
    this.#loads.delete(key);
  }

  /** Joins the load under way, or starts one. */
  #loading(key) {
    const running = this.#loads.get(key);
    if (running !== undefined) return running;
    const loading = this.#load(key)
      .then((value) => {
        if (this.#loads.get(key) === loading) this.#entries.set(key, { value, loadedAt: this.#clock.now() });
        return value;
      })
      .finally(() => {
        if (this.#loads.get(key) === loading) this.#loads.delete(key);
      });
    this.#loads.set(key, loading);
    return loading;
  }
}
