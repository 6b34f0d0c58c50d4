/** Runs at most `limit` tasks at once; a task that ends hands its slot to the task that has waited longest. */
export class WorkerPool {
  #limit;
  /** Slots nobody holds. While a task is waiting there are none. */
  #free;
  #line = [];
  #closers = [];
  #closed = false;

  /** @param {number} limit */
  constructor(limit) {
    this.#limit = limit;
    this.#free = limit;
  }

  /**
   * @param {() => Promise<number>} task
   * @returns {Promise<number>}
   */
  async submit(task) {
    if (this.#closed) throw new Error('The pool is closed.');
    await this.#takeSlot();
    try {
      return await task();
    } finally {
      this.#passSlotOn();
    }
  }

  /** @returns {Promise<void>} */
  async close() {
    this.#closed = true;
    if (this.#free === this.#limit) return;
    await new Promise((resolve) => this.#closers.push(resolve));
  }

  #takeSlot() {
    if (this.#free > 0) {
      this.#free -= 1;
      return Promise.resolve();
    }
    return new Promise((resolve) => this.#line.push(resolve));
  }

  #passSlotOn() {
    const next = this.#line.shift();
    if (next !== undefined) {
      // The slot changes hands without becoming free, so nobody can take it in between.
      next();
      return;
    }
    this.#free += 1;
    if (this.#free === this.#limit) this.#closers.splice(0).forEach((wake) => wake());
  }
}
