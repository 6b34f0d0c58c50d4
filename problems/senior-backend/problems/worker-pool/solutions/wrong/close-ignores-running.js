export class WorkerPool {
  #limit;
  #running = 0;
  #closed = false;
  #queue = [];
  #closers = [];

  constructor(limit) {
    this.#limit = limit;
  }

  async submit(task) {
    if (this.#closed) throw new Error('pool is closed');
    return new Promise((resolve, reject) => {
      this.#queue.push({ task, resolve, reject });
      this.#startNext();
    });
  }

  async close() {
    this.#closed = true;
    if (this.#queue.length > 0) await new Promise((resolve) => this.#closers.push(resolve));
  }

  #startNext() {
    while (this.#running < this.#limit && this.#queue.length > 0) {
      const { task, resolve, reject } = this.#queue.shift();
      this.#running += 1;
      task()
        .then(resolve, reject)
        .then(() => {
          this.#running -= 1;
          this.#startNext();
        });
    }
    if (this.#queue.length === 0) this.#closers.splice(0).forEach((resolve) => resolve());
  }
}
