export class TokenBucket {
  #queue = [];
  #serving = false;

  constructor(capacity, refillPerSecond, clock) {
    this.capacity = capacity;
    this.ratePerMs = refillPerSecond / 1000;
    this.clock = clock;
    this.tokens = capacity;
    this.updatedAt = clock.now();
  }

  tryAcquire(n) {
    this.#update();
    if (n > this.tokens) return false;
    this.tokens -= n;
    return true;
  }

  async acquire(n) {
    if (n > this.capacity) {
      throw new Error(`Cannot acquire ${n} tokens from a bucket of ${this.capacity}`);
    }
    if (this.#queue.length === 0 && this.tryAcquire(n)) return;
    await new Promise((resolve) => {
      this.#queue.push({ n, resolve });
      this.#serve();
    });
  }

  async #serve() {
    if (this.#serving) return;
    this.#serving = true;
    while (this.#queue.length > 0) {
      const [head] = this.#queue;
      this.#update();
      if (this.tokens >= head.n) {
        this.tokens -= head.n;
        this.#queue.shift();
        head.resolve();
      } else {
        await this.clock.sleep(Math.ceil((head.n - this.tokens) / this.ratePerMs));
      }
    }
    this.#serving = false;
  }

  #update() {
    const now = this.clock.now();
    if (now > this.updatedAt) {
      this.tokens = Math.min(this.capacity, this.tokens + (now - this.updatedAt) * this.ratePerMs);
      this.updatedAt = now;
    }
  }
}
