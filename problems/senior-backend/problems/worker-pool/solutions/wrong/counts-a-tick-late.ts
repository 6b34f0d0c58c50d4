interface Job {
  readonly task: () => Promise<number>;
  readonly resolve: (value: number) => void;
  readonly reject: (error: unknown) => void;
}

export class WorkerPool {
  readonly #queue: Job[] = [];
  readonly #closers: (() => void)[] = [];
  readonly #active = new Set<Job>();
  #unfinished = 0;
  #closed = false;

  constructor(private readonly limit: number) {}

  async submit(task: () => Promise<number>): Promise<number> {
    if (this.#closed) throw new Error('pool is closed');
    return new Promise<number>((resolve, reject) => {
      this.#unfinished += 1;
      this.#queue.push({ task, resolve, reject });
      this.#startNext();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#unfinished > 0) await new Promise<void>((resolve) => this.#closers.push(resolve));
  }

  #startNext(): void {
    if (this.#queue.length === 0 || this.#active.size >= this.limit) return;
    const job = this.#queue.shift()!;
    void Promise.resolve().then(() => this.#run(job));
  }

  async #run(job: Job): Promise<void> {
    this.#active.add(job);
    try {
      job.resolve(await job.task());
    } catch (error) {
      job.reject(error);
    }
    this.#active.delete(job);
    this.#unfinished -= 1;
    this.#startNext();
    if (this.#unfinished === 0) this.#closers.splice(0).forEach((resolve) => resolve());
  }
}
