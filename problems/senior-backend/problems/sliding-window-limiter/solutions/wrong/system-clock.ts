export class SlidingWindowLimiter {
  private readonly logs = new Map<string, number[]>();

  constructor(
    private readonly limit: number,
    private readonly windowMs: number,
  ) {}

  allow(key: string, _now: number): boolean {
    const log = this.current(key);
    if (log.length >= this.limit) return false;
    log.push(Date.now());
    return true;
  }

  retryAfter(key: string, _now: number): number {
    const log = this.current(key);
    return log.length >= this.limit ? (log[0] ?? 0) + this.windowMs - Date.now() : 0;
  }

  private current(key: string): number[] {
    const log = this.logs.get(key) ?? [];
    this.logs.set(key, log);
    while (log.length > 0 && (log[0] ?? 0) <= Date.now() - this.windowMs) log.shift();
    return log;
  }
}
