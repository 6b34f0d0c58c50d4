import type { performance } from 'node:perf_hooks';

type Clock = Pick<typeof performance, 'now'> & { sleep(ms: number): Promise<void> };

interface Waiter {
  readonly need: number;
  readonly admit: () => void;
}

enum Server {
  Idle,
  Busy,
}

/** First in, first out, without moving the rest on each removal. */
class Fifo<T> {
  private incoming: T[] = [];
  private outgoing: T[] = [];

  get isEmpty(): boolean {
    return this.incoming.length + this.outgoing.length === 0;
  }

  push(item: T): void {
    this.incoming.push(item);
  }

  peek(): T | undefined {
    if (this.outgoing.length === 0) {
      this.outgoing = this.incoming.reverse();
      this.incoming = [];
    }
    return this.outgoing.at(-1);
  }

  drop(): void {
    this.peek();
    this.outgoing.pop();
  }
}

/** Counts in thousandths of a token: one millisecond brings exactly `refillPerSecond` of them. */
export class TokenBucket {
  private readonly waiters = new Fifo<Waiter>();
  private readonly brim: number;
  private level: number;
  private latest: number;
  private server = Server.Idle;

  constructor(
    capacity: number,
    private readonly refillPerSecond: number,
    private readonly clock: Clock,
  ) {
    this.brim = capacity * 1000;
    this.level = this.brim;
    this.latest = clock.now();
  }

  tryAcquire(n: number): boolean {
    if (!this.waiters.isEmpty) return false;
    return this.spend(n * 1000);
  }

  acquire(n: number): Promise<void> {
    const need = n * 1000;
    if (need > this.brim) return Promise.reject(new Error(`${n} is more than the bucket can hold`));
    if (this.waiters.isEmpty && this.spend(need)) return Promise.resolve();
    return new Promise((admit) => {
      this.waiters.push({ need, admit });
      if (this.server === Server.Idle) void this.serve();
    });
  }

  private async serve(): Promise<void> {
    this.server = Server.Busy;
    for (let head = this.waiters.peek(); head !== undefined; head = this.waiters.peek()) {
      if (this.spend(head.need)) {
        this.waiters.drop();
        head.admit();
      } else {
        await this.clock.sleep(Math.ceil((head.need - this.level) / this.refillPerSecond));
      }
    }
    this.server = Server.Idle;
  }

  private spend(need: number): boolean {
    const now = Math.max(this.latest, this.clock.now());
    this.level = Math.min(this.brim, this.level + (now - this.latest) * this.refillPerSecond);
    this.latest = now;
    if (this.level < need) return false;
    this.level -= need;
    return true;
  }
}
