export class SlidingWindowLimiter {
  private readonly logs = new Map<string, number[]>();
  private time = 0;

  constructor(
    private readonly limit: number,
    private readonly windowMs: number,
  ) {}

  allow(key: string, now: number): boolean {
    const log = this.current(key, now);
    if (log.length >= this.limit) return false;
    log.push(this.time);
    return true;
  }

  retryAfter(key: string, now: number): number {
    const log = this.current(key, now);
    return log.length >= this.limit ? (log[0] ?? 0) + this.windowMs - this.time : 0;
  }

  private current(key: string, now: number): number[] {
    this.time = Math.max(this.time, now);
    let log = this.logs.get(key);
    if (log === undefined || (log[0] ?? this.time) <= this.time - this.windowMs) {
      log = [];
      this.logs.set(key, log);
    }
    return log;
  }
}
