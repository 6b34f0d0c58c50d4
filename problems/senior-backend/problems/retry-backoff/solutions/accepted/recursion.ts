import type { Clock } from './code-rounds';

type Operation = (attempt: number) => Promise<number>;

/** Each attempt is a function that ends in the next one. */
export class Retrier {
  constructor(
    maxAttempts: number,
    baseMs: number,
    capMs: number,
    budgetMs: number,
    retryable: (message: string) => boolean,
    random: () => number,
    clock: Clock,
  ) {
    const attempt = (operation: Operation, number: number, until: number, signal: AbortSignal): Promise<number> =>
      operation(number).catch((error: Error) => {
        const bound = Math.min(capMs, baseMs * Math.pow(2, number - 1));
        if (signal.aborted || number >= maxAttempts || !retryable(error.message)) throw error;
        const wait = Math.floor(random() * bound);
        if (clock.now() + wait > until) throw error;
        const aborted = new Promise<never>((_, fail) => signal.addEventListener('abort', () => fail(new Error('aborted'))));
        return Promise.race([clock.sleep(wait), aborted]).then(() => attempt(operation, number + 1, until, signal));
      });
    this.run = (operation, { signal }) => attempt(operation, 1, clock.now() + budgetMs, signal);
  }

  run: (operation: Operation, options: { signal: AbortSignal }) => Promise<number>;
}
