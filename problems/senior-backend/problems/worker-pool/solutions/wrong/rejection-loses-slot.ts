export class WorkerPool {
  #free: number;
  #unfinished = 0;
  #closed = false;
  readonly #line: (() => void)[] = [];
  readonly #closers: (() => void)[] = [];

  constructor(limit: number) {
    this.#free = limit;
  }

  async submit(task: () => Promise<number>): Promise<number> {
    if (this.#closed) throw new Error('pool is closed');
    this.#unfinished += 1;
    try {
      return await this.#runInSlot(task);
    } finally {
      this.#unfinished -= 1;
      if (this.#unfinished === 0) this.#closers.splice(0).forEach((resolve) => resolve());
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#unfinished > 0) await new Promise<void>((resolve) => this.#closers.push(resolve));
  }

  async #runInSlot(task: () => Promise<number>): Promise<number> {
    if (this.#free === 0) await new Promise<void>((resolve) => this.#line.push(resolve));
    else this.#free -= 1;
    const result = await task();
    const next = this.#line.shift();
    if (next) next();
    else this.#free += 1;
    return result;
  }
}
