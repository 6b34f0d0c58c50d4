export class WorkerPool {
  private running = 0;
  private closed = false;
  private readonly line: Array<() => void> = [];
  private readonly idle: Promise<void>;
  private becomeIdle: () => void = () => {};

  constructor(private readonly limit: number) {
    this.idle = new Promise((resolve) => {
      this.becomeIdle = resolve;
    });
  }

  async submit(task: () => Promise<number>): Promise<number> {
    if (this.closed) throw new Error('pool is closed');
    if (this.running < this.limit) this.running++;
    else await new Promise<void>((resolve) => this.line.push(resolve));
    try {
      return await task();
    } finally {
      this.release();
    }
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.idle;
  }

  private release(): void {
    const next = this.line.shift();
    if (next) {
      next();
      return;
    }
    this.running--;
    if (this.closed && this.running === 0) this.becomeIdle();
  }
}
