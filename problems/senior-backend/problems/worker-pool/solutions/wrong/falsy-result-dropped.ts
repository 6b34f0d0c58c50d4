interface Outcome {
  value?: number;
  error?: unknown;
}

export class WorkerPool {
  readonly #waiting: (() => void)[] = [];
  readonly #closers: (() => void)[] = [];
  #running = 0;
  #closed = false;

  constructor(private readonly limit: number) {}

  async submit(task: () => Promise<number>): Promise<number> {
    if (this.#closed) throw new Error('pool is closed');
    if (this.#running < this.limit) this.#running++;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));

    const outcome = await this.#attempt(task);
    this.#release();
    if (outcome.value) return outcome.value;
    throw outcome.error;
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#running > 0) await new Promise<void>((resolve) => this.#closers.push(resolve));
  }

  async #attempt(task: () => Promise<number>): Promise<Outcome> {
    try {
      return { value: await task() };
    } catch (error) {
      return { error };
    }
  }

  #release(): void {
    const next = this.#waiting.shift();
    if (next) return next();
    this.#running--;
    if (this.#running === 0) this.#closers.splice(0).forEach((resolve) => resolve());
  }
}
