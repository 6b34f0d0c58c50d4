type Task = () => Promise<number>;

interface Caller {
  resolve: (value: number) => void;
  reject: (error: unknown) => void;
}

export class WorkerPool {
  private readonly tasks: Task[] = [];
  private readonly callers: Caller[] = [];
  private readonly closers: (() => void)[] = [];
  private running = 0;
  private closed = false;

  constructor(private readonly limit: number) {}

  async submit(task: Task): Promise<number> {
    if (this.closed) throw new Error('pool is closed');
    return new Promise<number>((resolve, reject) => {
      this.tasks.push(task);
      this.callers.push({ resolve, reject });
      this.startNext();
    });
  }

  async close(): Promise<void> {
    this.closed = true;
    if (this.running > 0) await new Promise<void>((resolve) => this.closers.push(resolve));
  }

  private startNext(): void {
    while (this.running < this.limit && this.tasks.length > 0) void this.run(this.tasks.shift()!);
    if (this.running === 0) this.closers.splice(0).forEach((resolve) => resolve());
  }

  private async run(task: Task): Promise<void> {
    this.running += 1;
    try {
      const value = await task();
      this.callers.shift()!.resolve(value);
    } catch (error) {
      this.callers.shift()!.reject(error);
    }
    this.running -= 1;
    this.startNext();
  }
}
