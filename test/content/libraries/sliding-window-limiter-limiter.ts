import { RateLimiter } from 'limiter';

export class SlidingWindowLimiter {
  readonly #limit: number;
  readonly #windowMs: number;
  readonly #limiters = new Map<string, RateLimiter>();
  #latest = 0;

  constructor(limit: number, windowMs: number) {
    this.#limit = limit;
    this.#windowMs = windowMs;
  }

  allow(key: string, now: number): boolean {
    return this.#limiterAt(key, now).tryRemoveTokens(1);
  }

  retryAfter(key: string, now: number): number {
    return this.#limiterAt(key, now).getWaitTime(1);
  }

  #limiterAt(key: string, now: number): RateLimiter {
    const latest = (this.#latest = Math.max(this.#latest, now));
    performance.now = () => latest;
    let limiter = this.#limiters.get(key);
    if (limiter === undefined) {
      limiter = new RateLimiter({ tokensPerInterval: this.#limit, interval: this.#windowMs });
      this.#limiters.set(key, limiter);
    }
    return limiter;
  }
}
