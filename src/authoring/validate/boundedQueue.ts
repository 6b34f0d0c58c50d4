/**
 * Runs at most so many jobs at a time, in the order in which they were given. Jobs still waiting when the signal is
 * aborted are never started; they give undefined.
 */
export class BoundedQueue {
  private readonly limit: number;
  private readonly signal: AbortSignal;
  private readonly waiting: (() => void)[] = [];
  private running = 0;

  /** @param limit from 1. */
  constructor(limit: number, signal: AbortSignal) {
    this.limit = limit;
    this.signal = signal;
  }

  async run<T>(job: () => Promise<T>): Promise<T | undefined> {
    if (this.running < this.limit) this.running += 1;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      return this.signal.aborted ? undefined : await job();
    } finally {
      // The slot is handed over, so that nobody who comes later can take it.
      const next = this.waiting.shift();
      if (next === undefined) this.running -= 1;
      else next();
    }
  }
}
