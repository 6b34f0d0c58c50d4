export class SlidingWindowLimiter {
  private readonly logs = new Map<string, number[]>();
  private time = 0;

  constructor(
    private readonly limit: number,
    private readonly windowMs: number,
  ) {}

  allow(key: string, now: number): boolean {
    const log = this.current(key, now);
    log.push(this.time);
    return log.length <= this.limit;
  }

  retryAfter(key: string, now: number): number {
    const log = this.current(key, now);
    const decisive = log[log.length - this.limit];
    return decisive === undefined ? 0 : decisive + this.windowMs - this.time;
  }

  private current(key: string, now: number): number[] {
    this.time = Math.max(this.time, now);
    const log = (this.logs.get(key) ?? []).filter((at) => at > this.time - this.windowMs);
    this.logs.set(key, log);
    return log;
  }
}
