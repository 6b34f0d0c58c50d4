import { inspect } from 'node:util';
import type { InspectOptions } from 'node:util';

type Task<T> = () => Promise<T>;

enum PoolState {
  Open,
  Draining,
  Drained,
}

class Job<T> {
  public constructor(
    private readonly task: Task<T>,
    private readonly resolve: (value: T) => void,
    private readonly reject: (reason: unknown) => void,
  ) {}

  public async run(): Promise<void> {
    try {
      this.resolve(await this.task());
    } catch (error) {
      this.reject(error);
    }
  }
}

export class WorkerPool {
  private readonly queue: Job<number>[] = [];
  private running = 0;
  private state = PoolState.Open;
  private readonly whenDrained: Promise<void>;
  private markDrained!: () => void;

  public constructor(private readonly limit: number) {
    this.whenDrained = new Promise((resolve) => {
      this.markDrained = resolve;
    });
  }

  public submit(task: Task<number>): Promise<number> {
    if (this.state !== PoolState.Open) return Promise.reject(new Error('This pool takes no more work'));
    return new Promise((resolve, reject) => {
      this.queue.push(new Job(task, resolve, reject));
      this.startWaiting();
    });
  }

  public close(): Promise<void> {
    if (this.state === PoolState.Open) this.state = PoolState.Draining;
    this.finishIfIdle();
    return this.whenDrained;
  }

  private startWaiting(): void {
    while (this.running < this.limit && this.queue.length > 0) {
      const job = this.queue.shift() as Job<number>;
      this.running += 1;
      void job.run().then(() => {
        this.running -= 1;
        this.startWaiting();
        this.finishIfIdle();
      });
    }
  }

  private finishIfIdle(): void {
    if (this.state !== PoolState.Draining || this.running > 0 || this.queue.length > 0) return;
    this.state = PoolState.Drained;
    this.markDrained();
  }

  [inspect.custom](_depth: number, options: InspectOptions): string {
    const counts = { running: this.running, waiting: this.queue.length };
    return `WorkerPool(${PoolState[this.state]}) ${inspect(counts, options)}`;
  }
}
