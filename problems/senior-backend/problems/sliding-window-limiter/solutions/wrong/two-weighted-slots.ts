interface Counter {
  slot: number;
  current: number;
  previous: number;
}

export class SlidingWindowLimiter {
  private readonly counters = new Map<string, Counter>();
  private time = 0;

  constructor(
    private readonly limit: number,
    private readonly windowMs: number,
  ) {}

  allow(key: string, now: number): boolean {
    const counter = this.rolled(key, now);
    if (this.estimate(counter, this.time) >= this.limit) return false;
    counter.current++;
    return true;
  }

  retryAfter(key: string, now: number): number {
    const counter = this.rolled(key, now);
    if (this.estimate(counter, this.time) < this.limit) return 0;
    const spare = this.limit - counter.current;
    const turn = (counter.slot + 1) * this.windowMs;
    if (spare <= 0) return turn - this.time;
    return Math.max(1, Math.ceil(turn - (spare / counter.previous) * this.windowMs) - this.time);
  }

  private estimate({ slot, current, previous }: Counter, at: number): number {
    const covered = 1 - (at - slot * this.windowMs) / this.windowMs;
    return current + Math.floor(previous * covered);
  }

  private rolled(key: string, now: number): Counter {
    this.time = Math.max(this.time, now);
    const slot = Math.floor(this.time / this.windowMs);
    const old = this.counters.get(key);
    if (old?.slot === slot) return old;
    const previous = old?.slot === slot - 1 ? old.current : 0;
    const counter = { slot, current: 0, previous };
    this.counters.set(key, counter);
    return counter;
  }
}
