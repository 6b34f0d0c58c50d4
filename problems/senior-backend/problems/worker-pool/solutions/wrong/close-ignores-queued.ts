type Run = () => Promise<void>;

export class WorkerPool {
  private readonly queue: Run[] = [];
  private readonly active = new Set<Promise<void>>();
  private closed = false;

  constructor(private readonly limit: number) {}

  async submit(task: () => Promise<number>): Promise<number> {
    if (this.closed) throw new Error('pool is closed');
    return new Promise<number>((resolve, reject) => {
      this.queue.push(() => task().then(resolve, reject));
      this.startNext();
    });
  }

  async close(): Promise<void> {
    this.closed = true;
    await Promise.all(this.active);
  }

  private startNext(): void {
    while (this.active.size < this.limit && this.queue.length > 0) {
      const work: Promise<void> = this.queue.shift()!().then(() => {
        this.active.delete(work);
        this.startNext();
      });
      this.active.add(work);
    }
  }
}
