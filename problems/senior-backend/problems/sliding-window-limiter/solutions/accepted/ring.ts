interface Log {
  /** When the latest requests were let in, at most `limit` of them. */
  readonly times: number[];
  /** Where the next one goes: over the oldest, once the log is full. */
  next: number;
}

export class SlidingWindowLimiter {
  readonly #limit: number;
  readonly #windowMs: number;
  readonly #logs = new Map<string, Log>();
  #time = 0;

  constructor(limit: number, windowMs: number) {
    this.#limit = limit;
    this.#windowMs = windowMs;
  }

  allow(key: string, now: number): boolean {
    if (this.retryAfter(key, now) > 0) return false;
    const log = this.#logs.get(key) ?? { times: [], next: 0 };
    log.times[log.next] = this.#time;
    log.next = (log.next + 1) % this.#limit;
    this.#logs.set(key, log);
    return true;
  }

  retryAfter(key: string, now: number): number {
    this.#time = Math.max(this.#time, now);
    const log = this.#logs.get(key);
    // The request that was let in `limit` requests ago; there is none until the log is full.
    const oldest = log?.times[log.next];
    return oldest === undefined ? 0 : Math.max(0, oldest + this.#windowMs - this.#time);
  }
}
