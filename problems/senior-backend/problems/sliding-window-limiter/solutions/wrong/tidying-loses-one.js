const tidyAfter = 4;

export class SlidingWindowLimiter {
  #logs = new Map();
  #time = 0;

  constructor(limit, windowMs) {
    this.limit = limit;
    this.windowMs = windowMs;
  }

  allow(key, now) {
    const log = this.#current(key, now);
    if (log.times.length - log.head >= this.limit) return false;
    log.times.push(this.#time);
    return true;
  }

  retryAfter(key, now) {
    const log = this.#current(key, now);
    return log.times.length - log.head >= this.limit ? log.times[log.head] + this.windowMs - this.#time : 0;
  }

  #current(key, now) {
    this.#time = Math.max(this.#time, now);
    if (!this.#logs.has(key)) this.#logs.set(key, { times: [], head: 0 });
    const log = this.#logs.get(key);
    while (log.times[log.head] <= this.#time - this.windowMs) log.head++;
    if (log.head >= tidyAfter && log.head > log.times.length / 2) {
      log.times = log.times.slice(log.head + 1);
      log.head = 0;
    }
    return log;
  }
}
