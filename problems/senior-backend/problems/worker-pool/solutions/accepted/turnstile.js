'use strict';

const ignore = () => {};

/** Callers pass a turnstile one behind the other; whoever stands in it waits until one of the running tasks ends. */
class WorkerPool {
  constructor(limit) {
    this.limit = limit;
    this.active = new Set();
    this.turnstile = Promise.resolve();
    this.closed = false;
  }

  submit(task) {
    if (this.closed) throw new Error('submit after close');
    const started = this.turnstile.then(() => this.start(task));
    this.turnstile = started;
    return started.then(({ work }) => work);
  }

  async close() {
    this.closed = true;
    await this.turnstile;
    await Promise.all(this.active);
  }

  // The work is boxed: the turnstile has to open when the task has started, not when it has ended.
  async start(task) {
    while (this.active.size >= this.limit) await Promise.race(this.active);
    const work = task();
    const slot = work.then(ignore, ignore).finally(() => this.active.delete(slot));
    this.active.add(slot);
    return { work };
  }
}

module.exports = { WorkerPool };
