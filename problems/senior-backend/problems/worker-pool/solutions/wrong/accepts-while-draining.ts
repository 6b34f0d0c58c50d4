export class WorkerPool {
  #running = 0;
  #closed = false;
  readonly #queue: (() => Promise<void>)[] = [];
  readonly #closers: (() => void)[] = [];

  constructor(private readonly limit: number) {}

  async submit(task: () => Promise<number>): Promise<number> {
    if (this.#closed) throw new Error('pool is closed');
    return new Promise<number>((resolve, reject) => {
      this.#queue.push(() => task().then(resolve, reject));
      this.#startNext();
    });
  }

  async close(): Promise<void> {
    await this.#idle();
    this.#closed = true;
  }

  #idle(): Promise<void> | undefined {
    if (this.#running === 0) return undefined;
    return new Promise((resolve) => this.#closers.push(resolve));
  }

  #startNext(): void {
    while (this.#running < this.limit && this.#queue.length > 0) {
      this.#running++;
      void this.#queue
        .shift()!()
        .then(() => {
          this.#running--;
          this.#startNext();
        });
    }
    if (this.#running === 0) this.#closers.splice(0).forEach((resolve) => resolve());
  }
}
