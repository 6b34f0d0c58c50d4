export class WeightedSemaphore {
  #permits;
  #free;
  #line = new Set();

  constructor(permits) {
    this.#permits = permits;
    this.#free = permits;
  }

  tryAcquire(n) {
    if (this.#line.size > 0 || n > this.#free) return false;
    this.#free -= n;
    return true;
  }

  async acquire(n, { signal }) {
    if (n > this.#permits) throw new RangeError(`${n} permits can never be had of ${this.#permits}.`);
    if (this.tryAcquire(n)) return;
    await new Promise((grant, refuse) => {
      const waiter = { n, grant };
      this.#line.add(waiter);
      signal.addEventListener('abort', () => {
        // Whoever is no longer in the line has its permits already.
        if (!this.#line.delete(waiter)) return;
        refuse(signal.reason);
        this.#serve();
      });
    });
    this.#free -= n;
  }

  release(n) {
    if (n > this.#permits - this.#free) throw new RangeError(`${n} permits are more than are out.`);
    this.#free += n;
    this.#serve();
  }

  #serve() {
    let left = this.#free;
    for (const waiter of this.#line) {
      if (waiter.n > left) return;
      this.#line.delete(waiter);
      left -= waiter.n;
      waiter.grant();
    }
  }
}
