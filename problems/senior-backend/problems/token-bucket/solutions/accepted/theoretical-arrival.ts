export interface Clock {
  now(): number;
  sleep(ms: number): Promise<void>;
}

/**
 * No token count at all: one instant, at which the bucket will be full again. Taking n tokens moves it on by the
 * time that n tokens need. It is kept in milliseconds times the rate, so that a token is exactly 1,000.
 */
export class TokenBucket {
  #fullAt: number;
  #latest: number;
  readonly #depth: number;

  public constructor(
    capacity: number,
    private readonly rate: number,
    private readonly clock: Clock,
  ) {
    this.#depth = capacity * 1000;
    this.#latest = clock.now();
    this.#fullAt = this.#latest * rate;
  }

  public tryAcquire(n: number): boolean {
    const fullAt = this.#after(n);
    if (fullAt - this.#depth > this.#latest * this.rate) return false;
    this.#fullAt = fullAt;
    return true;
  }

  public async acquire(n: number): Promise<void> {
    if (n * 1000 > this.#depth) throw new Error('The request is larger than the bucket.');
    // The place in the line is taken here and now: later callers reckon from the instant that this one leaves behind.
    this.#fullAt = this.#after(n);
    const due = Math.ceil((this.#fullAt - this.#depth) / this.rate);
    for (let early = due - this.#latest; early > 0; early = due - this.clock.now()) {
      await this.clock.sleep(early);
    }
  }

  /** When the bucket would be full again if n tokens were taken now. */
  #after(n: number): number {
    this.#latest = Math.max(this.#latest, this.clock.now());
    return Math.max(this.#fullAt, this.#latest * this.rate) + n * 1000;
  }
}
