type Waiter<T> = { resolve: (value: T) => void; reject: (reason: unknown) => void };

/**
 * The k-th put belongs to the k-th take. Nothing is moved: a put is accepted as soon as its number is below the number of takes so far
 * plus the capacity, and a take comes back as soon as the put of its number is accepted.
 */
export class BoundedQueue {
  private puts = 0;
  private takes = 0;
  private closed = false;
  private readonly items = new Map<number, number>();
  private readonly putters = new Map<number, Waiter<void>>();
  private readonly takers = new Map<number, Waiter<number>>();

  constructor(private readonly capacity: number) {}

  put(item: number): Promise<void> {
    if (this.closed) return Promise.reject(new Error('closed'));
    const number = this.puts++;
    this.items.set(number, item);
    if (number >= this.takes + this.capacity) {
      return new Promise((resolve, reject) => this.putters.set(number, { resolve, reject }));
    }
    this.deliver(number);
    return Promise.resolve();
  }

  take(): Promise<number> {
    if (this.closed && this.takes >= this.puts) return Promise.reject(new Error('closed and empty'));
    const number = this.takes++;
    const taken = new Promise<number>((resolve, reject) => this.takers.set(number, { resolve, reject }));
    const accepted = number + this.capacity;
    this.putters.get(accepted)?.resolve();
    this.putters.delete(accepted);
    this.deliver(number);
    return taken;
  }

  close(): void {
    this.closed = true;
    for (const [number, { reject }] of this.putters) {
      reject(new Error('closed'));
      this.items.delete(number);
      this.puts -= 1;
    }
    this.putters.clear();
    for (const { reject } of this.takers.values()) reject(new Error('closed'));
    this.takers.clear();
  }

  private deliver(number: number): void {
    const [taker, item] = [this.takers.get(number), this.items.get(number)];
    if (taker === undefined || item === undefined) return;
    this.takers.delete(number);
    this.items.delete(number);
    taker.resolve(item);
  }
}
