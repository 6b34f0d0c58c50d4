import { TokenBucket as Library } from 'limiter';
import { liveBy, type Clock } from './givenClock.ts';

export class TokenBucket {
  readonly #bucket: Library;
  /** Calls of `acquire` that have not come back. The library lets `tryRemoveTokens` pass them. */
  #acquiring = 0;

  constructor(capacity: number, refillPerSecond: number, clock: Clock) {
    liveBy(clock);
    this.#bucket = new Library({
      bucketSize: capacity,
      tokensPerInterval: refillPerSecond,
      interval: 'second',
    });
    // The library's buckets begin empty.
    this.#bucket.content = capacity;
  }

  tryAcquire(n: number): boolean {
    return this.#acquiring === 0 && this.#bucket.tryRemoveTokens(n);
  }

  async acquire(n: number): Promise<void> {
    this.#acquiring += 1;
    try {
      await this.#bucket.removeTokens(n);
    } finally {
      this.#acquiring -= 1;
    }
  }
}
