export class WorkerPool {
  #limit;
  #running = 0;
  #unfinished = 0;
  #scheduled = false;
  #closed = false;
  #queue = [];
  #closers = [];

  constructor(limit) {
    this.#limit = limit;
  }

  async submit(task) {
    if (this.#closed) throw new Error('pool is closed');
    return new Promise((resolve, reject) => {
      this.#unfinished += 1;
      this.#queue.push({ task, resolve, reject });
      this.#schedule();
    });
  }

  async close() {
    this.#closed = true;
    if (this.#unfinished > 0) await new Promise((resolve) => this.#closers.push(resolve));
  }

  #schedule() {
    if (this.#scheduled) return;
    this.#scheduled = true;
    queueMicrotask(() => {
      this.#scheduled = false;
      if (this.#queue.length > 0 && this.#running < this.#limit) this.#run(this.#queue.shift());
    });
  }

  async #run({ task, resolve, reject }) {
    this.#running += 1;
    try {
      resolve(await task());
    } catch (error) {
      reject(error);
    }
    this.#running -= 1;
    this.#unfinished -= 1;
    this.#schedule();
    if (this.#unfinished === 0) this.#closers.splice(0).forEach((wake) => wake());
  }
}
