export class WorkerPool {
  readonly #accepted: Promise<number>[] = [];
  readonly #line: (() => void)[] = [];
  #free: number;
  #closed = false;

  constructor(limit: number) {
    this.#free = limit;
  }

  submit(task: () => Promise<number>): Promise<number> {
    if (this.#closed) return Promise.reject(new Error('pool is closed'));
    const result = this.#run(task);
    this.#accepted.push(result);
    return result;
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all(this.#accepted);
  }

  async #run(task: () => Promise<number>): Promise<number> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((resolve) => this.#line.push(resolve));
    try {
      return await task();
    } finally {
      const next = this.#line.shift();
      if (next) next();
      else this.#free += 1;
    }
  }
}
