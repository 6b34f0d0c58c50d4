import { handleAll, retry, type IBackoff, type IRetryBackoffContext } from 'cockatiel';
import { failedOnAbort } from './failedOnAbort.ts';
import { liveBy, type Clock } from './givenClock.ts';

export class Retrier {
  readonly #maxAttempts: number;
  readonly #baseMs: number;
  readonly #capMs: number;
  readonly #budgetMs: number;
  readonly #retryable: (message: string) => boolean;
  readonly #random: () => number;

  constructor(
    maxAttempts: number,
    baseMs: number,
    capMs: number,
    budgetMs: number,
    retryable: (message: string) => boolean,
    random: () => number,
    clock: Clock,
  ) {
    liveBy(clock);
    this.#maxAttempts = maxAttempts;
    this.#baseMs = baseMs;
    this.#capMs = capMs;
    this.#budgetMs = budgetMs;
    this.#retryable = retryable;
    this.#random = random;
  }

  run(operation: (attempt: number) => Promise<number>, { signal }: { signal: AbortSignal }): Promise<number> {
    const until = Date.now() + this.#budgetMs;
    const next = (context: IRetryBackoffContext<unknown>): IBackoff<IRetryBackoffContext<unknown>> => {
      const duration = this.#pauseAfter(context, until);
      return { duration, next };
    };
    const policy = retry(handleAll, { maxAttempts: this.#maxAttempts - 1, backoff: { next } });
    // The library pauses to the end, and then begins an attempt, although the signal is aborted.
    const attempted = policy.execute(({ attempt }) => {
      signal.throwIfAborted();
      return operation(attempt + 1);
    }, signal);
    return failedOnAbort(attempted, signal);
  }

  /** Milliseconds. Throws the error of the attempt where no other one is to follow. */
  #pauseAfter({ attempt, result }: IRetryBackoffContext<unknown>, until: number): number {
    if (!('error' in result)) return 0;
    if (!this.#retryable(result.error.message)) throw result.error;
    const bound = Math.min(this.#capMs, this.#baseMs * 2 ** (attempt - 1));
    const pause = Math.floor(this.#random() * bound);
    if (Date.now() + pause > until) throw result.error;
    return pause;
  }
}
