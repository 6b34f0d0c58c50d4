export class CircuitBreaker {
  readonly #failureThreshold: number;
  readonly #windowMs: number;
  readonly #cooldownMs: number;
  readonly #clock: { now(): number };
  /** When calls of this generation failed, oldest first. */
  #failures: number[] = [];
  #openedAt: number | undefined;
  #probing = false;
  /** Raised at each opening and closing; a call that was admitted before has no say any more. */
  #generation = 0;

  constructor(failureThreshold: number, windowMs: number, cooldownMs: number, clock: { now(): number }) {
    this.#failureThreshold = failureThreshold;
    this.#windowMs = windowMs;
    this.#cooldownMs = cooldownMs;
    this.#clock = clock;
  }

  async execute(task: () => Promise<number>): Promise<number> {
    const admitted = this.#admit();
    const startedAt = this.#clock.now();
    try {
      const result = await task();
      if (admitted === this.#generation) this.#succeeded();
      return result;
    } catch (error) {
      if (admitted === this.#generation) this.#failed(startedAt);
      throw error;
    }
  }

  state(): string {
    if (this.#openedAt === undefined) return 'closed';
    return this.#clock.now() - this.#openedAt < this.#cooldownMs ? 'open' : 'half-open';
  }

  /** The generation of the call, or an error. */
  #admit(): number {
    const state = this.state();
    if (state === 'open' || this.#probing) throw new Error('the circuit is ' + state);
    this.#probing = state === 'half-open';
    return this.#generation;
  }

  #succeeded(): void {
    if (!this.#probing) return;
    this.#openedAt = undefined;
    this.#turn();
  }

  #failed(startedAt: number): void {
    const now = this.#clock.now();
    this.#failures.push(startedAt);
    this.#failures = this.#failures.filter((time) => now - time < this.#windowMs);
    if (!this.#probing && this.#failures.length < this.#failureThreshold) return;
    this.#openedAt = now;
    this.#turn();
  }

  #turn(): void {
    this.#failures = [];
    this.#probing = false;
    this.#generation += 1;
  }
}
