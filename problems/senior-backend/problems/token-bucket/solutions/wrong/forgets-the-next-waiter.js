export class TokenBucket {
  #queue = [];

  constructor(capacity, refillPerSecond, clock) {
    this.capacity = capacity;
    this.ratePerMs = refillPerSecond / 1000;
    this.clock = clock;
    this.tokens = capacity;
    this.updatedAt = clock.now();
  }

  tryAcquire(n) {
    if (this.#queue.length > 0) return false;
    this.#update();
    if (n > this.tokens) return false;
    this.tokens -= n;
    return true;
  }

  async acquire(n) {
    if (n > this.capacity) {
      throw new Error(`Cannot acquire ${n} tokens from a bucket of ${this.capacity}`);
    }
    if (this.tryAcquire(n)) return;
    await new Promise((resolve) => {
      this.#queue.push({ n, resolve });
      if (this.#queue.length === 1) this.#serve();
    });
  }

  async #serve() {
    const [head] = this.#queue;
    while (this.tokens < head.n) {
      await this.clock.sleep(Math.ceil((head.n - this.tokens) / this.ratePerMs));
      this.#update();
    }
    this.tokens -= head.n;
    this.#queue.shift();
    head.resolve();
  }

  #update() {
    const now = this.clock.now();
    if (now > this.updatedAt) {
      this.tokens = Math.min(this.capacity, this.tokens + (now - this.updatedAt) * this.ratePerMs);
      this.updatedAt = now;
    }
  }
}
