type Clock = {
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
};

/** A waiting caller takes its tokens at once, on credit, and comes back when the debt has been paid. */
export class TokenBucket {
  readonly #clock: Clock;
  readonly #capacity: number;
  readonly #perMs: number;
  /** Below zero while callers wait. */
  #balance: number;
  #asOf: number;

  constructor(capacity: number, refillPerSecond: number, clock: Clock) {
    [this.#clock, this.#capacity, this.#perMs] = [clock, capacity, refillPerSecond / 1000];
    [this.#balance, this.#asOf] = [capacity, clock.now()];
  }

  tryAcquire(n: number): boolean {
    const granted = this.#settle() >= n;
    if (granted) this.#balance -= n;
    return granted;
  }

  async acquire(n: number): Promise<void> {
    if (n > this.#capacity) throw new RangeError(`n is ${n}, capacity is ${this.#capacity}`);
    this.#balance = this.#settle() - n;
    if (this.#balance >= 0) return;
    const paidAt = this.#asOf - this.#balance / this.#perMs;
    while (this.#clock.now() < paidAt) {
      await this.#clock.sleep(Math.ceil(paidAt - this.#clock.now()));
    }
  }

  #settle(): number {
    const now = this.#clock.now();
    if (now > this.#asOf) {
      this.#balance = Math.min(this.#capacity, this.#balance + (now - this.#asOf) * this.#perMs);
      this.#asOf = now;
    }
    return this.#balance;
  }
}
