export class SlidingWindowLimiter {
  private readonly logs = new Map<string, number[]>();
  private time = 0;

  constructor(
    private readonly limit: number,
    private readonly windowMs: number,
  ) {}

  allow(key: string, now: number): boolean {
    const fits = this.retryAfter(key, now) === 0;
    const log = this.logs.get(key) ?? [];
    log.push(this.time);
    if (log.length > this.limit) log.shift();
    this.logs.set(key, log);
    return fits;
  }

  retryAfter(key: string, now: number): number {
    this.time = Math.max(this.time, now);
    const log = this.logs.get(key) ?? [];
    const oldest = log[log.length - this.limit];
    return oldest === undefined ? 0 : Math.max(0, oldest + this.windowMs - this.time);
  }
}
