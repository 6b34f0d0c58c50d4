export class WorkerPool {
  #free;
  #limit;
  #waiting = [];
  #closers = [];
  #closed = false;

  constructor(limit) {
    this.#limit = limit;
    this.#free = limit;
  }

  async submit(task) {
    if (this.#closed) throw new Error('pool is closed');
    if (this.#free > 0) this.#free -= 1;
    else await new Promise((resolve) => this.#waiting.push(resolve));
    try {
      return await task();
    } finally {
      this.#release();
    }
  }

  async close() {
    this.#closed = true;
    if (this.#free < this.#limit) await new Promise((resolve) => this.#closers.push(resolve));
  }

  #release() {
    if (this.#waiting.length > 0) {
      this.#waiting.pop()();
      return;
    }
    this.#free += 1;
    if (this.#free === this.#limit) this.#closers.splice(0).forEach((resolve) => resolve());
  }
}
