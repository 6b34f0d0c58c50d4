export class SlidingWindowLimiter {
  #logs = new Map();
  #time = 0;

  constructor(limit, windowMs) {
    this.limit = limit | 0;
    this.windowMs = windowMs | 0;
  }

  allow(key, now) {
    const log = this.#current(key, now | 0);
    if (log.length >= this.limit) return false;
    log.push(this.#time);
    return true;
  }

  retryAfter(key, now) {
    const log = this.#current(key, now | 0);
    return log.length >= this.limit ? log[0] + this.windowMs - this.#time : 0;
  }

  #current(key, now) {
    if (now > this.#time) this.#time = now;
    const log = this.#logs.get(key) ?? [];
    this.#logs.set(key, log);
    while (log[0] <= this.#time - this.windowMs) log.shift();
    return log;
  }
}
