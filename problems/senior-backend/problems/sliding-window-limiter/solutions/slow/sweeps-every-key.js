export class SlidingWindowLimiter {
  #logs = new Map();
  #time = 0;

  constructor(limit, windowMs) {
    this.limit = limit;
    this.windowMs = windowMs;
  }

  allow(key, now) {
    this.#sweep(now);
    const log = this.#logs.get(key) ?? [];
    if (log.length >= this.limit) return false;
    log.push(this.#time);
    this.#logs.set(key, log);
    return true;
  }

  retryAfter(key, now) {
    this.#sweep(now);
    const log = this.#logs.get(key) ?? [];
    return log.length >= this.limit ? log[0] + this.windowMs - this.#time : 0;
  }

  #sweep(now) {
    this.#time = Math.max(this.#time, now);
    for (const [key, log] of this.#logs) {
      while (log[0] <= this.#time - this.windowMs) log.shift();
      if (log.length === 0) this.#logs.delete(key);
    }
  }
}
