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
    return new Promise((resolve) => {
      this.#queue.push({ task, resolve });
      this.#next();
    });
  }

  async close() {
    this.#closed = true;
    if (this.#running > 0) await new Promise((resolve) => this.#closers.push(resolve));
  }

  #next() {
    while (this.#running < this.#limit && this.#queue.length > 0) {
      this.#running += 1;
      this.#run(this.#queue.shift());
    }
    if (this.#running === 0) this.#closers.splice(0).forEach((resolve) => resolve());
  }

  async #run({ task, resolve }) {
    try {
      resolve(await task());
    } catch (error) {
      console.error('task failed', error.message);
    } finally {
      this.#running -= 1;
      this.#next();
    }
  }
}
