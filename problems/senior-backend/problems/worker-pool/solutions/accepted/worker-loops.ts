interface Order {
  readonly task: () => Promise<number>;
  readonly settle: PromiseWithResolversLike<number>;
}

interface PromiseWithResolversLike<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (reason: unknown) => void;
}

function deferred<T>(): PromiseWithResolversLike<T> {
  let resolve!: (value: T) => void;
  let reject!: (reason: unknown) => void;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

/** Hands items to readers in the order in which both came; ends for every reader once it is shut and empty. */
class Channel<T> implements AsyncIterable<T> {
  readonly #items: T[] = [];
  readonly #readers: ((result: IteratorResult<T, undefined>) => void)[] = [];
  #shut = false;

  get shut(): boolean {
    return this.#shut;
  }

  send(item: T): void {
    const reader = this.#readers.shift();
    if (reader) reader({ done: false, value: item });
    else this.#items.push(item);
  }

  close(): void {
    this.#shut = true;
    for (const reader of this.#readers.splice(0)) reader({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): AsyncIterator<T, undefined> {
    return { next: () => this.#receive() };
  }

  #receive(): Promise<IteratorResult<T, undefined>> {
    if (this.#items.length > 0) {
      return Promise.resolve({ done: false, value: this.#items.shift() as T });
    }
    if (this.#shut) return Promise.resolve({ done: true, value: undefined });
    return new Promise((resolve) => this.#readers.push(resolve));
  }
}

export class WorkerPool {
  readonly #orders = new Channel<Order>();
  readonly #workers: readonly Promise<void>[];

  constructor(limit: number) {
    this.#workers = Array.from({ length: limit }, () => this.#work());
  }

  async submit(task: () => Promise<number>): Promise<number> {
    if (this.#orders.shut) throw new Error('closed');
    const order: Order = { task, settle: deferred() };
    this.#orders.send(order);
    return order.settle.promise;
  }

  async close(): Promise<void> {
    this.#orders.close();
    await Promise.all(this.#workers);
  }

  async #work(): Promise<void> {
    for await (const { task, settle } of this.#orders) {
      await task().then(settle.resolve, settle.reject);
    }
  }
}
