import PQueue from 'p-queue';

export class WorkerPool {
  readonly #queue: PQueue;
  #isClosed = false;

  constructor(limit: number) {
    this.#queue = new PQueue({ concurrency: limit });
  }

  async submit(task: () => Promise<number>): Promise<number> {
    if (this.#isClosed) throw new Error('The pool is closed.');
    return await this.#queue.add(task);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#queue.onIdle();
  }
}
