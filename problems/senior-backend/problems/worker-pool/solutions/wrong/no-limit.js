export class WorkerPool {
  constructor(limit) {
    this.limit = limit;
    this.queue = [];
    this.unfinished = new Set();
    this.closed = false;
  }

  submit(task) {
    if (this.closed) return Promise.reject(new Error('pool is closed'));
    return new Promise((resolve, reject) => {
      this.queue.push(() => task().then(resolve, reject));
      this.drain();
    });
  }

  async close() {
    this.closed = true;
    await Promise.all(this.unfinished);
  }

  async drain() {
    while (this.queue.length > 0) {
      const batch = this.queue.splice(0, this.limit);
      batch.forEach(async (run) => {
        const work = run();
        this.unfinished.add(work);
        await work;
        this.unfinished.delete(work);
      });
    }
  }
}
