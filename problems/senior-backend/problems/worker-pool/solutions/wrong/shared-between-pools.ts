interface Job {
  readonly task: () => Promise<number>;
  readonly resolve: (value: number) => void;
  readonly reject: (error: unknown) => void;
}

const queue: Job[] = [];

export class WorkerPool {
  readonly #closers: (() => void)[] = [];
  #running = 0;
  #closed = false;

  constructor(private readonly limit: number) {}

  async submit(task: () => Promise<number>): Promise<number> {
    if (this.#closed) throw new Error('pool is closed');
    return new Promise<number>((resolve, reject) => {
      queue.push({ task, resolve, reject });
      this.#startNext();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#running > 0) await new Promise<void>((resolve) => this.#closers.push(resolve));
  }

  #startNext(): void {
    while (this.#running < this.limit && queue.length > 0) {
      this.#running += 1;
      void this.#run(queue.shift()!);
    }
    if (this.#running === 0) this.#closers.splice(0).forEach((resolve) => resolve());
  }

  async #run(job: Job): Promise<void> {
    try {
      job.resolve(await job.task());
    } catch (error) {
      job.reject(error);
    }
    this.#running -= 1;
    this.#startNext();
  }
}
