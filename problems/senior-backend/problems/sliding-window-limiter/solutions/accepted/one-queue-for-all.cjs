'use strict';

/**
 * One queue of all requests that were let in, of whatever key, in the order of their times: what leaves the window leaves it at
 * the front. A key without requests in the window takes no memory at all.
 */
class SlidingWindowLimiter {
  constructor(limit, windowMs) {
    this.limit = limit;
    this.windowMs = windowMs;
    this.time = 0;
    this.front = null;
    this.back = null;
    this.byKey = new Map();
  }

  allow(key, now) {
    this.moveTo(now);
    const own = this.byKey.get(key);
    if (own !== undefined && own.count >= this.limit) return false;
    const request = { key, at: this.time, next: null, nextOfKey: null };
    if (this.back === null) this.front = request;
    else this.back.next = request;
    this.back = request;
    if (own === undefined) {
      this.byKey.set(key, { count: 1, oldest: request, newest: request });
    } else {
      own.newest.nextOfKey = request;
      own.newest = request;
      own.count += 1;
    }
    return true;
  }

  retryAfter(key, now) {
    this.moveTo(now);
    const own = this.byKey.get(key);
    return own === undefined || own.count < this.limit ? 0 : own.oldest.at + this.windowMs - this.time;
  }

  moveTo(now) {
    if (now > this.time) this.time = now;
    while (this.front !== null && this.front.at + this.windowMs <= this.time) {
      const { key, next, nextOfKey } = this.front;
      const own = this.byKey.get(key);
      own.oldest = nextOfKey;
      own.count -= 1;
      if (own.count === 0) this.byKey.delete(key);
      this.front = next;
    }
    if (this.front === null) this.back = null;
  }
}

module.exports = { SlidingWindowLimiter };
