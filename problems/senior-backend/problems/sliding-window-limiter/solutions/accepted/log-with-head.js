export class SlidingWindowLimiter {
  #limit;
  #windowMs;
  /** By key: the times of the requests that were let in, of which those before `head` no longer count. */
  #logs = new Map();
  #time = 0;

  constructor(limit, windowMs) {
    this.#limit = limit;
    this.#windowMs = windowMs;
  }

  allow(key, now) {
    const log = this.#logOf(key, now);
    if (log.times.length - log.head >= this.#limit) return false;
    log.times.push(this.#time);
    return true;
  }

  retryAfter(key, now) {
    const log = this.#logOf(key, now);
    if (log.times.length - log.head < this.#limit) return 0;
    return log.times[log.head] + this.#windowMs - this.#time;
  }

  #logOf(key, now) {
    this.#time = Math.max(this.#time, now);
    const log = this.#logs.get(key) ?? { times: [], head: 0 };
    this.#logs.set(key, log);
    while (log.times[log.head] <= this.#time - this.#windowMs) log.head++;
    // Copying as much as has left costs nothing more than its leaving did.
    if (log.head > log.times.length / 2) {
      log.times = log.times.slice(log.head);
      log.head = 0;
    }
    return log;
  }
}
