export class CircuitBreaker {
  #failureThreshold;
  #windowMs;
  #cooldownMs;
  #clock;
  /** When calls of this generation failed, oldest first. */
  #failures = [];
  #openedAt;
  #probing = false;
  /** Raised at each opening and closing; a call that was admitted before has no say any more. */
  #generation = 0;

  constructor(failureThreshold, windowMs, cooldownMs, clock) {
    this.#failureThreshold = failureThreshold;
    this.#windowMs = windowMs;
    this.#cooldownMs = cooldownMs;
    this.#clock = clock;
  }

  async execute(task) {
    const admitted = this.#admit();
    try {
      const result = await task();
      if (admitted === this.#generation) this.#succeeded();
      return result;
    } catch (error) {
      if (admitted === this.#generation) this.#failed();
      throw error;
    }
  }

  state() {
    if (this.#openedAt === undefined) return 'closed';
    return this.#clock.now() - this.#openedAt < this.#cooldownMs ? 'open' : 'half-open';
  }

  /** The generation of the call, or an error. */
  #admit() {
    const state = this.state();
    if (state === 'open' || this.#probing) {
      if (state === 'open') this.#openedAt = this.#clock.now();
      throw new Error('the circuit is ' + state);
    }
    this.#probing = state === 'half-open';
    return this.#generation;
  }

  #succeeded() {
    if (!this.#probing) return;
    this.#openedAt = undefined;
    this.#turn();
  }

  #failed() {
    const now = this.#clock.now();
    this.#failures.push(now);
    this.#failures = this.#failures.filter((time) => now - time < this.#windowMs);
    if (!this.#probing && this.#failures.length < this.#failureThreshold) return;
    this.#openedAt = now;
    this.#turn();
  }

  #turn() {
    this.#failures = [];
    this.#probing = false;
    this.#generation += 1;
  }
}
