interface Clock {
  now(): number;
  sleep(ms: number): Promise<void>;
}

export class TokenBucket {
  private tokens: number;
  private last: number;

  constructor(
    private readonly capacity: number,
    private readonly refillPerSecond: number,
    private readonly clock: Clock,
  ) {
    this.tokens = capacity;
    this.last = clock.now();
  }

  tryAcquire(n: number): boolean {
    this.refill();
    if (this.tokens < n) return false;
    this.tokens -= n;
    return true;
  }

  async acquire(n: number): Promise<void> {
    if (n > this.capacity) throw new RangeError('more tokens than the bucket can hold');
    this.refill();
    this.tokens -= n;
    if (this.tokens < 0) {
      await this.clock.sleep(Math.ceil((-this.tokens / this.refillPerSecond) * 1000));
    }
  }

  private refill(): void {
    const now = this.clock.now();
    if (now <= this.last) return;
    const gained = ((now - this.last) / 1000) * this.refillPerSecond;
    this.tokens = Math.min(this.capacity, this.tokens + gained);
    this.last = now;
  }
}
