'use strict';

/** As at a counter: draw a ticket, look up every millisecond whether it is called and whether the tokens suffice. */
class TokenBucket {
  constructor(capacity, refillPerSecond, clock) {
    this.capacity = capacity;
    this.refillPerSecond = refillPerSecond;
    this.clock = clock;
    this.fill = { tokens: capacity, at: clock.now() };
    this.nextTicket = 0;
    this.nowServing = 0;
  }

  tryAcquire(n) {
    if (this.nowServing < this.nextTicket) return false;
    return this._draw(n);
  }

  async acquire(n) {
    if (n > this.capacity) throw new Error(`cannot give ${n} of ${this.capacity}`);
    const ticket = this.nextTicket++;
    while (ticket !== this.nowServing || !this._draw(n)) {
      await this.clock.sleep(1);
    }
    this.nowServing++;
  }

  _draw(n) {
    const at = Math.max(this.fill.at, this.clock.now());
    const gained = ((at - this.fill.at) / 1000) * this.refillPerSecond;
    const tokens = Math.min(this.capacity, this.fill.tokens + gained);
    const enough = tokens >= n;
    this.fill = { tokens: enough ? tokens - n : tokens, at };
    return enough;
  }
}

module.exports = { TokenBucket };
