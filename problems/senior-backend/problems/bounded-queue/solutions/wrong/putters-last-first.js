export class BoundedQueue {
  #capacity;
  #items = [];
  /** Who waits for an item, and who waits for room; never both at a time. */
  #takers = [];
  #putters = [];
  #closed = false;

  constructor(capacity) {
    this.#capacity = capacity;
  }

  put(item) {
    return new Promise((resolve, reject) => {
      if (this.#closed) reject(new Error('The queue is closed.'));
      else if (this.#takers.length > 0) {
        this.#takers.shift().resolve(item);
        resolve();
      } else if (this.#items.length < this.#capacity) {
        this.#items.push(item);
        resolve();
      } else this.#putters.push({ item, resolve, reject });
    });
  }

  take() {
    return new Promise((resolve, reject) => {
      if (this.#items.length > 0) {
        resolve(this.#items.shift());
        const putter = this.#putters.pop();
        if (putter) {
          this.#items.push(putter.item);
          putter.resolve();
        }
      } else if (this.#closed) reject(new Error('The queue is closed and empty.'));
      else this.#takers.push({ resolve, reject });
    });
  }

  close() {
    this.#closed = true;
    const waiting = [...this.#putters, ...this.#takers];
    this.#putters = [];
    this.#takers = [];
    for (const { reject } of waiting) reject(new Error('The queue was closed.'));
  }
}
