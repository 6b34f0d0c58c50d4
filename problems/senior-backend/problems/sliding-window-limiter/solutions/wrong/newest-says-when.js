export class SlidingWindowLimiter {
  #logs = new Map();
  #time = 0;

  constructor(limit, windowMs) {
    this.limit = limit;
    this.windowMs = windowMs;
  }

  allow(key, now) {
    const log = this.#current(key, now);
    if (log.length >= this.limit) return false;
    log.push(this.#time);
    return true;
  }

  retryAfter(key, now) {
    const log = this.#current(key, now);
    return log.length >= this.limit ? log.at(-1) + this.windowMs - this.#time : 0;
  }

  #current(key, now) {
    this.#time = Math.max(this.#time, now);
    const log = this.#logs.get(key) ?? [];
    this.#logs.set(key, log);
    while (log[0] <= this.#time - this.windowMs) log.shift();
    return log;
  }
}
