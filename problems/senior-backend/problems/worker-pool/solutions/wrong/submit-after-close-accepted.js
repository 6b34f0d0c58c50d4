'use strict';

class WorkerPool {
  constructor(limit) {
    this.limit = limit;
    this.running = 0;
    this.queue = [];
    this.closers = [];
  }

  submit(task) {
    return new Promise((resolve, reject) => {
      this.queue.push({ task, resolve, reject });
      this.startNext();
    });
  }

  close() {
    return new Promise((resolve) => {
      this.closers.push(resolve);
      this.startNext();
    });
  }

  startNext() {
    while (this.running < this.limit && this.queue.length > 0) {
      this.running += 1;
      this.run(this.queue.shift());
    }
    if (this.running === 0) {
      for (const resolve of this.closers.splice(0)) resolve();
    }
  }

  async run({ task, resolve, reject }) {
    try {
      resolve(await task());
    } catch (error) {
      reject(error);
    }
    this.running -= 1;
    this.startNext();
  }
}

module.exports = { WorkerPool };
