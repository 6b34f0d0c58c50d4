interface Job {
  readonly run: () => Promise<void>;
  done: boolean;
}

export class WorkerPool {
  private readonly queue: Job[] = [];
  private batch: Job[] = [];
  private closed = false;
  private readonly closers: Array<() => void> = [];

  constructor(private readonly limit: number) {}

  async submit(task: () => Promise<number>): Promise<number> {
    if (this.closed) throw new Error('pool is closed');
    return new Promise<number>((resolve, reject) => {
      this.queue.push({ run: () => task().then(resolve, reject), done: false });
      this.fillBatch();
    });
  }

  async close(): Promise<void> {
    this.closed = true;
    if (this.batch.length > 0) await new Promise<void>((resolve) => this.closers.push(resolve));
  }

  private fillBatch(): void {
    while (this.batch.length < this.limit && this.queue.length > 0) {
      const job = this.queue.shift()!;
      this.batch.push(job);
      void job.run().then(() => this.finish(job));
    }
  }

  private finish(job: Job): void {
    job.done = true;
    if (!this.batch.every((other) => other.done)) return;
    this.batch = [];
    this.fillBatch();
    if (this.batch.length === 0) this.closers.splice(0).forEach((resolve) => resolve());
  }
}
