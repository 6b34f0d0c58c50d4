import { CircuitState, circuitBreaker, handleAll, type IBreaker } from 'cockatiel';
import { liveBy, type Clock } from './givenClock.ts';

/** Failures within a window, counted exactly; the library's own breakers go by a share of the calls or by runs of failures. */
class FailuresInWindow implements IBreaker {
  state: unknown;
  readonly #threshold: number;
  readonly #windowMs: number;
  #failures: number[] = [];

  constructor(threshold: number, windowMs: number) {
    this.#threshold = threshold;
    this.#windowMs = windowMs;
  }

  success(state: CircuitState): void {
    if (state === CircuitState.HalfOpen) this.#failures = [];
  }

  failure(): boolean {
    const now = Date.now();
    this.#failures = [...this.#failures.filter((time) => now - time < this.#windowMs), now];
    return this.#failures.length >= this.#threshold;
  }
}

export class CircuitBreaker {
  readonly #cooldownMs: number;
  readonly #policy;
  #openedAt = 0;

  constructor(failureThreshold: number, windowMs: number, cooldownMs: number, clock: Clock) {
    liveBy(clock);
    this.#cooldownMs = cooldownMs;
    this.#policy = circuitBreaker(handleAll, {
      halfOpenAfter: cooldownMs,
      breaker: new FailuresInWindow(failureThreshold, windowMs),
    });
    this.#policy.onBreak(() => (this.#openedAt = Date.now()));
  }

  async execute(task: () => Promise<number>): Promise<number> {
    // The library has those who come during the probe wait for its end.
    if (this.#policy.state === CircuitState.HalfOpen) throw new Error('The breaker is half-open.');
    return await this.#policy.execute(task);
  }

  state(): string {
    if (this.#policy.state === CircuitState.Closed) return 'closed';
    if (this.#policy.state === CircuitState.HalfOpen) return 'half-open';
    // The library notices the end of the cooldown only at the next call.
    return Date.now() - this.#openedAt < this.#cooldownMs ? 'open' : 'half-open';
  }
}
