interface Clock {
  now(): number;
  sleep(ms: number): Promise<void>;
}

export class TokenBucket {
  private tokens: number;
  private last: number;
  private waiting = 0;
  private line: Promise<void> = Promise.resolve();

  constructor(
    private readonly capacity: number,
    private readonly refillPerSecond: number,
    private readonly clock: Clock,
  ) {
    this.tokens = capacity;
    this.last = Date.now();
  }

  tryAcquire(n: number): boolean {
    if (this.waiting > 0) return false;
    return this.take(n);
  }

  async acquire(n: number): Promise<void> {
    if (n > this.capacity) throw new RangeError('more tokens than the bucket can hold');
    if (this.tryAcquire(n)) return;
    this.waiting++;
    this.line = this.line.then(() => this.waitFor(n));
    return this.line;
  }

  private async waitFor(n: number): Promise<void> {
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
    const now = Date.now();
    if (now <= this.last) return;
    const gained = ((now - this.last) / 1000) * this.refillPerSecond;
    this.tokens = Math.min(this.capacity, this.tokens + gained);
    this.last = now;
  }
}
