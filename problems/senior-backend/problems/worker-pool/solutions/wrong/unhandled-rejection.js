export class WorkerPool {
  #limit;
  #free;
  #line = [];
  #closers = [];
  #closed = false;

  constructor(limit) {
    this.#limit = limit;
    this.#free = limit;
  }

  async submit(task) {
    if (this.#closed) throw new Error('pool is closed');
    if (this.#free > 0) this.#free -= 1;
    else await new Promise((resolve) => this.#line.push(resolve));
    const work = task();
    work.finally(() => this.#release());
    return work;
  }

  async close() {
    this.#closed = true;
    if (this.#free < this.#limit) await new Promise((resolve) => this.#closers.push(resolve));
  }

  #release() {
    const next = this.#line.shift();
    if (next) {
      next();
      return;
    }
    this.#free += 1;
    if (this.#free === this.#limit) this.#closers.splice(0).forEach((resolve) => resolve());
  }
}
