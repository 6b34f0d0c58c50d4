export class Retrier {
  #maxAttempts;
  #baseMs;
  #capMs;
  #budgetMs;
  #retryable;
  #random;
  #clock;

  constructor(maxAttempts, baseMs, capMs, budgetMs, retryable, random, clock) {
    this.#maxAttempts = maxAttempts;
    this.#baseMs = baseMs;
    this.#capMs = capMs;
    this.#budgetMs = budgetMs;
    this.#retryable = retryable;
    this.#random = random;
    this.#clock = clock;
  }

  async run(operation, { signal }) {
    let left = this.#budgetMs;
    let bound = Math.min(this.#capMs, this.#baseMs);
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await operation(attempt);
      } catch (failure) {
        if (signal.aborted || attempt === this.#maxAttempts || !this.#retryable(failure.message)) throw failure;
        const pause = Math.floor(this.#random() * bound);
        left -= pause;
        if (left < 0) throw failure;
        await this.#sleep(pause, signal);
        bound = Math.min(this.#capMs, bound * 2);
      }
    }
  }

  async #sleep(ms, signal) {
    let stop;
    const aborted = new Promise((_, reject) => {
      stop = () => reject(signal.reason);
      signal.addEventListener('abort', stop);
    });
    try {
      await Promise.race([this.#clock.sleep(ms), aborted]);
    } finally {
      signal.removeEventListener('abort', stop);
    }
  }
}
