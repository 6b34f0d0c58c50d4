export class WorkerPool {
  #limit;
  #running = 0;
  #closed = false;
  #line = [];
  #whenIdle = null;

  constructor(limit) {
    this.#limit = limit;
  }

  async submit(task) {
    if (this.#closed) throw new Error('pool is closed');
    if (this.#running < this.#limit) this.#running += 1;
    else await new Promise((resolve) => this.#line.push(resolve));
    try {
      return await task();
    } finally {
      this.#release();
    }
  }

  async close() {
    this.#closed = true;
    if (this.#running === 0) return;
    await new Promise((resolve) => {
      this.#whenIdle = resolve;
    });
  }

  #release() {
    const next = this.#line.shift();
    if (next) {
      next();
      return;
    }
    this.#running -= 1;
    if (this.#running === 0) this.#whenIdle?.();
  }
}
