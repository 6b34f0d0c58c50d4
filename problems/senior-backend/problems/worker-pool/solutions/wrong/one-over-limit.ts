type Task = () => Promise<number>;

interface Job {
  task: Task;
  resolve: (value: number) => void;
  reject: (error: unknown) => void;
}

export class WorkerPool {
  private running = 0;
  private closed = false;
  private readonly queue: Job[] = [];
  private readonly closers: Array<() => void> = [];

  constructor(private readonly limit: number) {}

  async submit(task: Task): Promise<number> {
    if (this.closed) throw new Error('pool is closed');
    return new Promise<number>((resolve, reject) => {
      this.queue.push({ task, resolve, reject });
      this.next();
    });
  }

  async close(): Promise<void> {
    this.closed = true;
    if (this.running > 0) await new Promise<void>((resolve) => this.closers.push(resolve));
  }

  private next(): void {
    while (this.running <= this.limit) {
      const job = this.queue.shift();
      if (!job) break;
      this.running++;
      job
        .task()
        .then(job.resolve, job.reject)
        .finally(() => {
          this.running--;
          this.next();
        });
    }
    if (this.running === 0) this.closers.splice(0).forEach((resolve) => resolve());
  }
}
