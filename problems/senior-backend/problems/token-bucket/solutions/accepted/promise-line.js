export class TokenBucket {
  #capacity;
  #refillPerSecond;
  #clock;
  #tokens;
  /** The latest reading of the clock; all time up to here has been turned into tokens. */
  #creditedUntil;
  #waiting = 0;
  /** Settles when the last caller in the line has been served. */
  #line = Promise.resolve();

  constructor(capacity, refillPerSecond, clock) {
    this.#capacity = capacity;
    this.#refillPerSecond = refillPerSecond;
    this.#clock = clock;
    this.#tokens = capacity;
    this.#creditedUntil = clock.now();
  }

  tryAcquire(n) {
    return this.#waiting === 0 && this.#take(n);
  }

  async acquire(n) {
    if (n > this.#capacity) {
      throw new RangeError(`a bucket of ${this.#capacity} never holds ${n} tokens`);
    }
    if (this.tryAcquire(n)) return;
    this.#waiting += 1;
    this.#line = this.#line.then(() => this.#waitFor(n));
    await this.#line;
  }

  /** Runs for one caller at a time: the one at the head of the line. */
  async #waitFor(n) {
    while (!this.#take(n)) {
      const missing = n - this.#tokens;
      await this.#clock.sleep(Math.ceil((missing * 1000) / this.#refillPerSecond));
    }
    this.#waiting -= 1;
  }

  #take(n) {
    this.#refill();
    if (this.#tokens < n) return false;
    this.#tokens -= n;
    return true;
  }

  #refill() {
    const elapsed = this.#clock.now() - this.#creditedUntil;
    if (elapsed <= 0) return;
    this.#tokens = Math.min(this.#capacity, this.#tokens + (elapsed * this.#refillPerSecond) / 1000);
    this.#creditedUntil += elapsed;
  }
}
