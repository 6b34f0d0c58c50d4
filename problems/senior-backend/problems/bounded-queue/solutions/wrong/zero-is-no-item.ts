interface Taker {
  readonly give: (item: number) => void;
  readonly refuse: (reason: Error) => void;
}

interface Putter {
  readonly item: number;
  readonly accept: () => void;
  readonly refuse: (reason: Error) => void;
}

export class BoundedQueue {
  readonly #capacity: number;
  readonly #items: number[] = [];
  readonly #takers: Taker[] = [];
  readonly #putters: Putter[] = [];
  #closed = false;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  async put(item: number): Promise<void> {
    if (this.#closed) throw new Error('The queue is closed.');
    const taker = this.#takers.shift();
    if (taker !== undefined) return taker.give(item);
    if (this.#items.length === this.#capacity) {
      return new Promise((accept, refuse) => this.#putters.push({ item, accept, refuse }));
    }
    this.#items.push(item);
  }

  async take(): Promise<number> {
    const item = this.#items.shift();
    if (item) {
      this.#fillUp();
      return item;
    }
    if (this.#closed) throw new Error('The queue is closed and empty.');
    return new Promise((give, refuse) => this.#takers.push({ give, refuse }));
  }

  close(): void {
    this.#closed = true;
    for (const waiting of [...this.#putters.splice(0), ...this.#takers.splice(0)]) {
      waiting.refuse(new Error('The queue was closed.'));
    }
  }

  /** The place that has come free belongs to the one who has waited longest. */
  #fillUp(): void {
    const putter = this.#putters.shift();
    if (putter === undefined) return;
    this.#items.push(putter.item);
    putter.accept();
  }
}
