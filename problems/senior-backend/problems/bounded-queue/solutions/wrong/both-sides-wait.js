export class BoundedQueue {
  #items = [];
  #takers = [];
  #forRoom = [];
  #closed = false;

  constructor(capacity) {
    this.capacity = capacity;
  }

  async put(item) {
    while (!this.#closed && this.#takers.length === 0 && this.#items.length >= this.capacity) {
      await new Promise((resolve) => this.#forRoom.push(resolve));
    }
    if (this.#closed) throw new Error('closed');
    const taker = this.#takers.shift();
    if (taker) taker.resolve(item);
    else this.#items.push(item);
  }

  async take() {
    if (this.#items.length > 0) {
      this.#forRoom.shift()?.();
      return this.#items.shift();
    }
    if (this.#closed) throw new Error('closed and empty');
    return new Promise((resolve, reject) => this.#takers.push({ resolve, reject }));
  }

  close() {
    this.#closed = true;
    for (const wake of this.#forRoom.splice(0)) wake();
    for (const { reject } of this.#takers.splice(0)) reject(new Error('closed'));
  }
}
