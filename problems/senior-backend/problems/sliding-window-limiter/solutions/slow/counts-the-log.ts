export class SlidingWindowLimiter {
  private readonly logs = new Map<string, number[]>();
  private time = 0;

  constructor(
    private readonly limit: number,
    private readonly windowMs: number,
  ) {}

  allow(key: string, now: number): boolean {
    if (this.retryAfter(key, now) > 0) return false;
    this.logs.set(key, [...this.counting(key), this.time]);
    return true;
  }

  retryAfter(key: string, now: number): number {
    this.time = Math.max(this.time, now);
    const log = this.counting(key);
    return log.length < this.limit ? 0 : (log[0] ?? 0) + this.windowMs - this.time;
  }

  private counting(key: string): number[] {
    return (this.logs.get(key) ?? []).filter((at) => at > this.time - this.windowMs);
  }
}
