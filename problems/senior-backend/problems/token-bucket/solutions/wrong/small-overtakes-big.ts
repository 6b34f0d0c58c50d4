interface Clock {
  now(): number;
  sleep(ms: number): Promise<void>;
}

export class TokenBucket {
  private tokens: number;
  private last: number;
  private waiting = 0;

  constructor(
    private readonly capacity: number,
    private readonly refillPerSecond: number,
    private readonly clock: Clock,
  ) {
    this.tokens = capacity;
    this.last = clock.now();
  }

  tryAcquire(n: number): boolean {
    if (this.waiting > 0) return false;
    return this.take(n);
  }

  async acquire(n: number): Promise<void> {
    if (n > this.capacity) throw new RangeError('more tokens than the bucket can hold');
    this.waiting++;
    while (!this.take(n)) {
      const missing = n - this.tokens;
      await this.clock.sleep(Math.ceil((missing / this.refillPerSecond) * 1000));
    }
    this.waiting--;
  }

  private take(n: number): boolean {
    this.refill();
    if (this.tokens < n) return false;
    this.tokens -= n;
    return true;
  }

  private refill(): void {
    const now = this.clock.now();
    if (now <= this.last) return;
    const gained = ((now - this.last) / 1000) * this.refillPerSecond;
    this.tokens = Math.min(this.capacity, this.tokens + gained);
    this.last = now;
  }
}
