interface Job {
  readonly task: () => Promise<number>;
  readonly resolve: (value: number) => void;
  readonly reject: (error: unknown) => void;
}

export class WorkerPool {
  private readonly controller = new AbortController();
  private readonly queue: Job[] = [];
  private readonly closers: (() => void)[] = [];
  private running = 0;
  private closed = false;

  constructor(private readonly limit: number) {}

  async submit(task: () => Promise<number>): Promise<number> {
    if (this.closed) throw new Error('pool is closed');
    this.controller.signal.throwIfAborted();
    return new Promise<number>((resolve, reject) => {
      this.queue.push({ task, resolve, reject });
      this.startNext();
    });
  }

  async close(): Promise<void> {
    this.closed = true;
    if (this.running > 0) await new Promise<void>((resolve) => this.closers.push(resolve));
  }

  private startNext(): void {
    while (this.running < this.limit && this.queue.length > 0) {
      this.running++;
      void this.run(this.queue.shift()!);
    }
    if (this.running === 0) this.closers.splice(0).forEach((resolve) => resolve());
  }

  private async run(job: Job): Promise<void> {
    try {
      job.resolve(await job.task());
    } catch (error) {
      job.reject(error);
      this.controller.abort(error);
      this.queue.splice(0).forEach((waiting) => waiting.reject(error));
    }
    this.running--;
    this.startNext();
  }
}
