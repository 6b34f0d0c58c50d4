import { Worker } from 'node:worker_threads';

/** Threads that keep the processors busy, for as long as it is not disposed of. */
export class ProcessorLoad {
  private readonly workers: readonly Worker[];

  constructor(threads: number) {
    this.workers = Array.from({ length: threads }, () => new Worker('for (;;) {}', { eval: true }));
  }

  async dispose(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.terminate()));
  }
}
