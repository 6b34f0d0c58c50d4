import { EventEmitter, once } from 'node:events';

/** Ticket n may start once n - limit + 1 tasks have ended: no queue, only two counters. */
export class WorkerPool {
  #limit;
  #issued = 0;
  #ended = 0;
  #gates = new Map();
  #closed = false;
  #events = new EventEmitter();

  constructor(limit) {
    this.#limit = limit;
  }

  async submit(task) {
    if (this.#closed) throw new Error('closed');
    const ticket = this.#issued;
    this.#issued += 1;
    if (ticket >= this.#ended + this.#limit) {
      await new Promise((open) => this.#gates.set(ticket, open));
    }
    try {
      return await task();
    } finally {
      this.#end();
    }
  }

  async close() {
    this.#closed = true;
    if (this.#ended < this.#issued) await once(this.#events, 'idle');
  }

  #end() {
    this.#ended += 1;
    const admitted = this.#ended + this.#limit - 1;
    this.#gates.get(admitted)?.();
    this.#gates.delete(admitted);
    if (this.#ended === this.#issued) this.#events.emit('idle');
  }
}
