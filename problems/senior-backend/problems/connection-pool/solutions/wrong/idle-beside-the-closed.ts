import type { Clock } from './code-rounds';

/** First a permit to have a connection at all, then whichever is there: a semaphore in front of a stack. */
export class ConnectionPool {
  private permits: number;
  private waitMs: number;
  private open: () => Promise<number>;
  private alive: (connection: number) => boolean;
  private shut: (connection: number) => void;
  private clock: Clock;
  private idle: number[] = [];
  private lent = new Set<number>();
  private line: { go: () => void; fail: (why: Error) => void }[] = [];
  private closed = false;

  constructor(
    permits: number,
    waitMs: number,
    open: () => Promise<number>,
    alive: (connection: number) => boolean,
    shut: (connection: number) => void,
    clock: Clock,
  ) {
    this.permits = permits;
    this.waitMs = waitMs;
    this.open = open;
    this.alive = alive;
    this.shut = shut;
    this.clock = clock;
  }

  async acquire(): Promise<number> {
    if (this.closed) throw new Error('closed');
    if (this.permits > 0) this.permits--;
    else await this.wait();
    while (this.idle.length > 0) {
      const connection = this.idle.pop()!;
      if (this.alive(connection)) {
        this.lent.add(connection);
        return connection;
      }
      this.shut(connection);
    }
    try {
      const connection = await this.open();
      if (!this.closed) {
        this.lent.add(connection);
        return connection;
      }
      this.shut(connection);
    } catch (error) {
      this.passOn();
      throw error;
    }
    throw new Error('closed');
  }

  release(connection: number): void {
    if (!this.lent.has(connection)) throw new Error('not lent');
    this.lent.delete(connection);
    this.idle.push(connection);
    this.passOn();
  }

  close(): void {
    this.closed = true;
    this.idle.splice(0).forEach((connection) => this.shut(connection));
    this.line.splice(0).forEach((waiter) => waiter.fail(new Error('closed')));
  }

  private passOn(): void {
    const first = this.line.shift();
    if (first) first.go();
    else this.permits++;
  }

  private wait(): Promise<void> {
    return new Promise((go, fail) => {
      const waiter = { go, fail };
      this.line.push(waiter);
      this.clock.sleep(this.waitMs).then(() => {
        const at = this.line.indexOf(waiter);
        if (at < 0) return;
        this.line.splice(at, 1);
        fail(new Error('timeout'));
      });
    });
  }
}
