import type { Clock } from './code-rounds';

export class Retrier {
  readonly #maxAttempts: number;
  readonly #baseMs: number;
  readonly #capMs: number;
  readonly #budgetMs: number;
  readonly #retryable: (message: string) => boolean;
  readonly #random: () => number;
  readonly #clock: Clock;

  constructor(
    maxAttempts: number,
    baseMs: number,
    capMs: number,
    budgetMs: number,
    retryable: (message: string) => boolean,
    random: () => number,
    clock: Clock,
  ) {
    this.#maxAttempts = maxAttempts;
    this.#baseMs = baseMs;
    this.#capMs = capMs;
    this.#budgetMs = budgetMs;
    this.#retryable = retryable;
    this.#random = random;
    this.#clock = clock;
  }

  async run(
    operation: (attempt: number) => Promise<number>,
    { signal }: { signal: AbortSignal },
  ): Promise<number> {
    const until = this.#clock.now() + this.#budgetMs;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await operation(attempt);
      } catch (failure) {
        if (signal.aborted || attempt > this.#maxAttempts) throw failure;
        if (!this.#retryable((failure as Error).message)) throw failure;
        const pause = this.#pauseAfter(attempt);
        if (this.#clock.now() + pause > until) throw failure;
        await this.#sleep(pause, signal);
      }
    }
  }

  /** Anything below a bound that doubles. A power of two of any size is exact here; elsewhere mind the overflow. */
  #pauseAfter(attempt: number): number {
    const bound = Math.min(this.#capMs, this.#baseMs * 2 ** (attempt - 1));
    return Math.floor(this.#random() * bound);
  }

  #sleep(ms: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason));
      void this.#clock.sleep(ms).then(resolve);
    });
  }
}
