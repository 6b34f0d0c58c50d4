export class SlidingWindowLimiter {
  private readonly logs = new Map<string, number[]>();
  private time = 0;

  constructor(
    private readonly limit: number,
    private readonly windowMs: number,
  ) {}

  allow(key: string, now: number): boolean {
    this.time = Math.max(this.time, now);
    const log = this.counting(key, this.time);
    if (log.length >= this.limit) return false;
    this.logs.set(key, [...log, this.time]);
    return true;
  }

  retryAfter(key: string, now: number): number {
    const time = Math.max(this.time, now);
    const log = this.counting(key, time);
    return log.length < this.limit ? 0 : (log[0] ?? 0) + this.windowMs - time;
  }

  private counting(key: string, time: number): number[] {
    return (this.logs.get(key) ?? []).filter((at) => at > time - this.windowMs);
  }
}
