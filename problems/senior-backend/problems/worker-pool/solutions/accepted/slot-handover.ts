/** Runs at most `limit` tasks at once; a task that ends hands its slot to the task that has waited longest. */
export class WorkerPool {
  readonly #limit: number;
  /** Slots nobody holds. While a task is waiting there are none. */
  #free: number;
  readonly #line: (() => void)[] = [];
  readonly #closers: (() => void)[] = [];
  #closed = false;

  constructor(limit: number) {
    this.#limit = limit;
    this.#free = limit;
  }

  async submit(task: () => Promise<number>): Promise<number> {
    if (this.#closed) throw new Error('The pool is closed.');
    await this.#takeSlot();
    try {
      return await task();
    } finally {
      this.#passSlotOn();
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#free === this.#limit) return;
    await new Promise<void>((resolve) => this.#closers.push(resolve));
  }

  #takeSlot(): Promise<void> {
    if (this.#free > 0) {
      this.#free -= 1;
      return Promise.resolve();
    }
    return new Promise((resolve) => this.#line.push(resolve));
  }

  #passSlotOn(): void {
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
